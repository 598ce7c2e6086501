/**
 * Who owns which address of the site. An address has one owner: of two pages at one address a host serves one, and the
 * other is gone without a word. Only `rules/place-owner.ts` asks, before anything is written.
 */

import { folderOf } from '../core/address.ts'
import { LESPAKKET_FOLDER } from '../core/lespakket.ts'
import { PDF_FOLDER } from '../core/pdf.ts'
import { SECTIONS } from '../core/sections.ts'
import { kindOf } from '../kinds.ts'
import type { Site } from './site.ts'
import { viewAddresses } from './views.ts'

export type Owner = {
  address: string
  /** In a message, behind "is van". */
  name: string
  /** Of a contributed file. */
  path?: string
}

/**
 * What the published site holds beside pages; a folder ends in "/". Pages have no extension in their address, and these
 * neither. `scripts/owners.test.ts` compares this with `static/`, with what emit writes and with src/pages.
 */
export const SITE_FILES: readonly string[] = [
  '/',
  '/404',
  '/offline',
  '/opensearch.xml',
  '/sw.js',
  '/sitemap.xml',
  ...SECTIONS.flatMap(({ naam, feed }) =>
    feed ? [`/${naam}/atom.xml`, `/${naam}/rss.xml`, `/${naam}/feed.json`] : []
  ),
  '/assets/',
  '/beelden/',
  '/data/',
  '/feeds/',
  '/img/',
  `/${LESPAKKET_FOLDER}/`,
  `/${PDF_FOLDER}/`,
  '/zoek/'
]

/** Each owner of each address: what the site makes itself comes first, so that a contributed file never takes its place. */
export function ownersOf(site: Site): Owner[] {
  const files = [
    ...site.entries.map(({ address, path }) => ({ address, path })),
    ...[...site.unfinished].map(([address, path]) => ({ address, path })).filter(({ path }) => kindOf(path))
  ]
  const contributed = files.filter(({ path }) => !isOwnPage(path))
  return [
    ...SITE_FILES.map((address) => ({ address, name: 'de site zelf' })),
    ...files.filter(({ path }) => isOwnPage(path)).map(({ address }) => ({ address, name: OWN_PAGE })),
    ...viewsOf(contributed).map((address) => ({ address, name: OWN_PAGE })),
    ...contributed.map(({ address, path }) => ({ address, name: path, path }))
  ]
}

const OWN_PAGE = 'een pagina die de site zelf maakt'

function isOwnPage(path: string): boolean {
  return path.startsWith('scripts/')
}

/** Also of files with errors of their own: they will have their views once they are mended. */
function viewsOf(files: readonly { address: string; path: string }[]): string[] {
  return viewAddresses(files.map(({ address, path }) => ({ address, kind: kindOf(path) })))
}

/** Two addresses that some disk or host takes for one have the same key; that of a folder ends in "/". */
export function addressKey(address: string): string {
  return address
    .normalize('NFC')
    .toLowerCase()
    .replace(/\/index$/u, '')
}

/** The owner of an address, or of a folder it lies in. */
export function ownerIn(owners: ReadonlyMap<string, Owner>, key: string): Owner | undefined {
  for (let folder = folderOf(key); folder !== ''; folder = folderOf(folder)) {
    const owner = owners.get(`${folder}/`)
    if (owner) return owner
  }
  return owners.get(key)
}
