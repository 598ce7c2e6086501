/**
 * Where the site and its source will stand, from package.json. Inside the program an address is that of a page within the
 * site (`/recht/wpa`): a name to look things up by. What is written out, for a browser or on paper, passes here.
 */

import { readUrl } from './read-url.ts'

export type Published = {
  /** `https://x.example:8443`. */
  origin: string
  /** The path that the whole site stands under, with a slash at both ends: `/`, `/kennis/`. */
  base: string
}

/** Undefined for what cannot be the address of a site. A slash at its end says nothing. */
export function publishedAt(homepage: unknown): Published | undefined {
  const url = webAddress(homepage)
  return url && { origin: url.origin, base: `${withoutSlash(url.pathname)}/` }
}

/** Address of a repository on its code host, to put a path behind; undefined for what cannot be one. */
export function repositoryAt(repository: unknown): string | undefined {
  const url = webAddress(repository)
  return url && withoutSlash(url.href).replace(/\.git$/u, '')
}

/** What a browser on the site asks for: `/recht/wpa` → `/kennis/recht/wpa`. Other sites and places on the page stay. */
export function hrefUnder({ base }: Pick<Published, 'base'>, address: string): string {
  return address.startsWith('/') ? base + address.slice(1) : address
}

/** With the name of its host, for who is elsewhere: `https://x.example/kennis/recht/wpa`. */
export function fullAddress(published: Published, address: string): string {
  return published.origin + hrefUnder(published, address)
}

/** Whether an address is an example, under a name that nothing can ever stand under (RFC 2606). */
export function isReserved(address: string): boolean {
  return /\.(?:example|invalid|test)$/iu.test(new URL(address).hostname)
}

/** A mailbox of a function, as it can stand in a link; undefined for what cannot be one. */
export function mailboxAt(text: unknown): string | undefined {
  return typeof text === 'string' && /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u.test(text) ? text : undefined
}

/** A path of plain words is the same in every browser and on every host. */
const ADDRESS = /^https?:\/\/[^\s/?#@\\]+(?:\/[\w.~-]+)*\/?$/iu

function webAddress(text: unknown): URL | undefined {
  if (typeof text !== 'string' || !ADDRESS.test(text)) return undefined
  return readUrl(text)
}

function withoutSlash(address: string): string {
  return address.replace(/\/$/u, '')
}
