/** Paths of the content and addresses of the site: what a name says, and nothing of what stands there. */

import { isLitterName } from './litter.ts'

/** A name that a page or folder may have. */
export const NAME = '[a-z0-9]+(?:-[a-z0-9]+)*'
/** Each number in one way: 2.00 beside 2.0 would be two folders that a reader takes for one. */
export const VERSION = '(?:0|[1-9]\\d?)\\.(?:0|[1-9]\\d?)'
const REGISTER = new RegExp(`^docs/inzetkader/${NAME}/register\\.jsonl$`, 'u')

/**
 * The address of a source file on the site, without a trailing slash:
 * `docs/praktijk/lrh/2020-01-09-test.md` → `/praktijk/lrh/2020-01-09-test`, `blog/x.md` → `/nieuws/x`.
 */
export function addressOf(path: string): string {
  return path
    .slice(0, -'.md'.length)
    .replace(/^blog\//u, '/nieuws/')
    .replace(/^docs\//u, '/')
    .replace(/\/index$/u, '')
}

/** The folder of a path, without a trailing slash. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

/** Joins a relative path to the folder of a file; a path that climbs out of the content matches nothing. */
export function joinPath(from: string, relative: string): string {
  const parts = from.split('/').slice(0, -1)
  for (const part of relative.split('/')) {
    if (part === '..') {
      if (parts.length === 0) return ''
      parts.pop()
    } else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

/** The last part of an address: the name that other pages refer to. */
export function nameOf(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1)
}

/** `/inzetkader/bodycam/0.1/activering` → `{ technologie: 'bodycam', versie: '0.1' }`. */
export function versionOf(address: string): { technologie: string; versie: string } | undefined {
  const [, section, technologie, versie] = address.split('/')
  if (section !== 'inzetkader' || technologie === undefined || versie === undefined) return undefined
  return { technologie, versie }
}

type File = { path: string; isLink?: boolean }

/** Markdown goes to `prepare`; a link is never read. */
export function isMarkdown({ path, isLink }: File): boolean {
  return !isLink && path.endsWith('.md') && !isLitterName(path)
}

/** The register of a technologie (register.ts): written by `npm run vaststellen`, read as data. */
export function isRegister({ path, isLink }: File): boolean {
  return !isLink && REGISTER.test(path)
}

export function isImage({ path, isLink }: File): boolean {
  return !isLink && /\.(?:png|jpe?g|webp)$/u.test(path) && !isLitterName(path)
}
