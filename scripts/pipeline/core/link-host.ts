/** Where a link leads and where its words say that it leads. Nothing is looked up: only what is written counts. */

import { readUrl } from './read-url.ts'

/** Written as an address: whatever stands there, it is one. */
const ADDRESS = /(?:\bhttps?:\/*|(?<![\p{L}\p{N}:/])\/\/|(?<![\p{L}\p{N}.])www\.)[^\s"“”<>()]+/giu
/** "politie.be" or "politie.be/login": labels with points between them, the last of letters. */
const NAME =
  /(?<![\p{L}\p{N}./-])((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,})(?=(\/)|[^\p{L}\p{N}]|$)/gu
/** Of a name alone, without a path behind it, these ends say that it is a host: "zin.De" and "Node.js" are none. */
const TOP_LEVEL =
  /\.(?:be|nl|eu|com|org|net|info|gov|edu|int|brussels|vlaanderen|gent|fr|de|lu|uk|io|example|test|BE|NL|EU|COM)$/u
const FILE = /\.(?:md|mdx|pdf|png|jpe?g|webp|docx?|xlsx?|pptx?|csv|json|ya?ml|html?|txt|zip)$/iu

/** The host a browser would ask, in small letters; a mailbox has one too. Undefined for what stays on this site. */
export function hostOf(target: string): string | undefined {
  const mailbox = /^mailto:[^?]*@([^?,]+)/iu.exec(target)?.[1]
  const address = mailbox === undefined ? target : `https://${mailbox}`
  const url = /^https?:/iu.test(address) ? readUrl(address) : undefined
  return url && bare(url.hostname)
}

/** `https://politie.be@evil.example` leads to evil.example: what stands before the @ is a user. */
export function hasUser(target: string): boolean {
  const authority = /^https?:[/\\]*([^/?#\\]*)/iu.exec(target)?.[1] ?? ''
  return /@|%40/iu.test(authority)
}

/** The host that the words name while the link leads elsewhere, or undefined. */
export function misnamedHost(words: string, target: string): string | undefined {
  const text = words.normalize('NFKC').replace(/[。｡]/gu, '.')
  const addresses = [...text.matchAll(ADDRESS)].flatMap(([written]) => hostOf(withScheme(written)) ?? [])
  const names = [...text.matchAll(NAME)].flatMap(([, name = '', path]) => {
    const isHost = path === undefined ? TOP_LEVEL.test(name) : !FILE.test(name)
    return isHost ? (hostOf(`https://${name}`) ?? []) : []
  })
  const host = hostOf(target)
  // A page of this site may be about another: only an address says that the reader leaves.
  if (host === undefined) return /^(?:mailto|tel):/iu.test(target) ? undefined : addresses[0]
  const other = addresses.find((named) => !leadsTo(named, host))
  return other ?? (names.some((named) => leadsTo(named, host)) ? undefined : names[0])
}

function withScheme(written: string): string {
  return `https://${written.replace(/^(?:https?:)?\/*/iu, '').replace(/[.,;:!?'’]+$/u, '')}`
}

/** "politie.be" may lead to a part of politie.be, such as lokaal.politie.be; not the other way round. */
function leadsTo(named: string, host: string): boolean {
  return host === named || host.endsWith(`.${named}`)
}

function bare(hostname: string): string {
  return hostname
    .toLowerCase()
    .replace(/\.$/u, '')
    .replace(/^www\./u, '')
}

/** A host with letters outside a to z: a browser writes it as "xn--", and to a reader it can look like another. */
export function isLookAlike(target: string): boolean {
  return /(?:^|\.)xn--/u.test(hostOf(target) ?? '')
}
