/** Every safe repair of a content root, in place: texts, images, and then names. */

import { adoptedFolders } from '../pipeline/inzetkader/digest.ts'
import { renamingOf } from '../pipeline/fix/endings.ts'
import type { Page } from '../pipeline/fix/mend.ts'
import { surroundingsOf } from '../pipeline/fix/surroundings.ts'
import { repairText } from '../pipeline/fix/text.ts'
import { personalIn } from '../pipeline/images/personal.ts'
import { FILE_LIMIT } from '../pipeline/core/limits.ts'
import { isLitterName } from '../pipeline/core/litter.ts'
import { folderOf, isRegister } from '../pipeline/core/address.ts'
import { kindOf } from '../pipeline/kinds.ts'
import { prepare } from '../pipeline/prepare.ts'
import { readRegister } from '../pipeline/inzetkader/register.ts'
import { entriesOf } from '../pipeline/site/entries.ts'
import type { Source } from '../pipeline/core/types.ts'
import { isAdopted } from '../pipeline/inzetkader/versions.ts'
import { todayInBrussels } from './clock.ts'
import { readSources } from './read.ts'
import { moveFile, replaceFile } from './replace-file.ts'

export type Fix = {
  path: string
  what: 'tekst' | 'beeld' | 'naam'
  /** Dutch; empty when nothing could be done. */
  done: string[]
  /** Dutch: why something stays as it was. */
  left?: string
}

/** What was done, sorted by path, and the folders that were left alone; a second time there is nothing left to do. */
export async function fixContent(root: string): Promise<{ fixes: Fix[]; adopted: string[] }> {
  const all = readSources(root)
  const adopted = adoptedIn(all)
  const sources = mendable(root, adopted)
  const around = all
    .filter(({ isLink }) => !isLink)
    .map((source) => ({ path: source.path, text: textOf(source) }))
  const pageOf = surroundingsOf(around, todayInBrussels())
  const fixes: Fix[] = []
  for (const source of sources) {
    const fix = fixText(root, source, pageOf) ?? (await fixImage(root, source))
    if (fix) fixes.push(fix)
  }
  const sorted = [...fixes, ...fixEndings(root, adopted)].sort((a, b) => (a.path < b.path ? -1 : 1))
  return { fixes: sorted, adopted }
}

function mendable(root: string, adopted: readonly string[]): Source[] {
  return readSources(root).filter(
    ({ path, isLink }) => !isLink && !isLitterName(path) && !adopted.some((folder) => path.startsWith(folder))
  )
}

/** By the register, and by what a version says of itself where the register cannot be read. */
function adoptedIn(sources: readonly Source[]): string[] {
  const own = sources
    .filter(({ path }) => kindOf(path) === 'inzetkader')
    .flatMap((source) => prepare(source).entry ?? [])
  const said = entriesOf({ entries: own }, 'inzetkader').filter(({ data }) => isAdopted(data))
  const folders = [
    ...adoptedFolders(sources.filter(isRegister).map(readRegister)),
    ...said.map(({ path }) => `${folderOf(path)}/`)
  ]
  return [...new Set(folders)].sort()
}

function fixText(root: string, source: Source, pageOf: (path: string) => Page): Fix | undefined {
  const text = textOf(source)
  if (text === undefined) return undefined
  const repaired = repairText(text, pageOf(source.path))
  if (repaired.done.length === 0) return undefined
  replaceFile(root, source.path, repaired.text)
  return { path: source.path, what: 'tekst', done: repaired.done }
}

async function fixImage(root: string, { path, bytes }: Source): Promise<Fix | undefined> {
  const personal = personalIn(bytes)
  if (personal.length === 0) return undefined
  const { withoutPersonal } = await import('./fix-image.ts')
  const result = await withoutPersonal(bytes)
  if (!result)
    return {
      path,
      what: 'beeld',
      done: [],
      left: `bevat ${personal.join(', ')}, maar is beschadigd of te groot`
    }
  replaceFile(root, path, result)
  return { path, what: 'beeld', done: [`${personal.join(', ')} weggehaald`] }
}

function fixEndings(root: string, adopted: readonly string[]): Fix[] {
  const sources = mendable(root, adopted)
  const paths = new Set(sources.map(({ path }) => path))
  const texts = new Map<string, string>()
  for (const source of sources) {
    const text = textOf(source)
    if (text !== undefined) texts.set(source.path, text)
  }
  const fixes: Fix[] = []
  for (const path of [...paths]) {
    const renaming = renamingOf(path, paths, texts)
    if (!renaming) continue
    for (const [place, text] of renaming.texts) {
      texts.set(place, text)
      replaceFile(root, place, text)
    }
    moveFile(root, path, renaming.to)
    paths.delete(path)
    paths.add(renaming.to)
    const own = texts.get(path)
    if (own !== undefined) texts.set(renaming.to, own)
    texts.delete(path)
    const name = renaming.to.slice(renaming.to.lastIndexOf('/') + 1)
    fixes.push({ path, what: 'naam', done: [`hernoemd tot ${name}`] })
  }
  return fixes
}

/** The text of a Markdown file as it stands, byte order mark included; undefined of anything else. */
function textOf({ path, bytes }: Source): string | undefined {
  if (!/\.md$/iu.test(path) || bytes.length > FILE_LIMIT) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
