/** What the other files say of a page: what is called how, what is there, and which place in the row is free. */

import { addressOf, folderOf, isMarkdown, joinPath, nameOf } from '../core/address.ts'
import { SECTIONS } from '../core/sections.ts'
import { isExternal } from '../core/safe-url.ts'
import { kindOf } from '../kinds.ts'
import { lettersIn } from '../parse/differences.ts'
import { nearest } from '../privacy/suggest.ts'
import { ownAddresses } from '../site/views.ts'
import { headOf, valueOf } from './head-lines.ts'
import type { Page } from './mend.ts'

type File = { path: string; text: string | undefined }

/** `vandaag` is an ISO date. Ask for the pages one after the other: each that has no place in its row gets the next one. */
export function surroundingsOf(files: readonly File[], vandaag: string): (path: string) => Page {
  const paths = new Set(files.map(({ path }) => path))
  const stems = [...paths].map((path) => nameOf(path).replace(/\.[^.]*$/u, ''))
  const names = namesIn(files)
  const places = placesIn(files)
  const own = new Set(
    ownAddresses(
      files.filter(isMarkdown).map(({ path }) => ({ kind: kindOf(path), address: addressOf(path) }))
    )
  )
  return (path) => {
    const kind = kindOf(path)
    const folder = folderOf(path)
    return {
      kind,
      path,
      vandaag,
      get volgorde() {
        const next = (places.get(folder) ?? 0) + 1
        places.set(folder, next)
        return next
      },
      adresVan: (naam) => names.get(keyOf(naam)) ?? undefined,
      isNergens: (adres) => !own.has(withoutEnd(adres)) && isNowhere(adres, path, paths, stems)
    }
  }
}

function keyOf(naam: string): string {
  return lettersIn(naam).toLowerCase()
}

/** By title and by file name; null where several pages are called so. */
function namesIn(files: readonly File[]): Map<string, string | null> {
  const names = new Map<string, string | null>()
  for (const { path, text } of files) {
    if (text === undefined || kindOf(path) === undefined) continue
    const address = addressOf(path)
    const titel = fieldOf(text, 'titel')
    const called = new Set([nameOf(address), typeof titel === 'string' ? titel : ''].map(keyOf))
    for (const name of called) if (name !== '') names.set(name, names.has(name) ? null : address)
  }
  return names
}

/** The last place in the row of each folder. */
function placesIn(files: readonly File[]): Map<string, number> {
  const places = new Map<string, number>()
  for (const { path, text } of files) {
    if (text === undefined || path.endsWith('/index.md')) continue
    const volgorde = fieldOf(text, 'volgorde')
    const folder = folderOf(path)
    if (typeof volgorde === 'number') places.set(folder, Math.max(places.get(folder) ?? 0, volgorde))
  }
  return places
}

function fieldOf(text: string, field: string): unknown {
  const entry = headOf(text.replaceAll('\r\n', '\n'))?.entries.find(({ key }) => key === field)
  return entry && valueOf(entry.lines)?.value
}

/** Without a fragment, and the slash that says nothing. */
function withoutEnd(adres: string): string {
  return adres.replace(/#.*$/u, '').replace(/(?<=.)\/$/u, '')
}

/** A path from here to a file that is not there, while no file is called alike: a slip of the pen is for its writer. */
function isNowhere(
  adres: string,
  from: string,
  paths: ReadonlySet<string>,
  stems: readonly string[]
): boolean {
  if (isExternal(adres) || /^#|^$/u.test(adres) || /\.(?:png|jpe?g|webp|gif|svg)$/iu.test(adres)) return false
  const [target = ''] = adres.split('#')
  if (target.startsWith('/')) return !SECTIONS.some(({ naam }) => target.split('/')[1] === naam)
  const path = joinPath(from, target)
  const forms = [path, `${path}.md`, `${path}/index.md`]
  const stem = nameOf(path.replace(/\/(?:index|README)\.mdx?$/u, '')).replace(/\.[^.]*$/u, '')
  return !forms.some((form) => paths.has(form)) && (stem === '' || nearest(stem, stems) === undefined)
}
