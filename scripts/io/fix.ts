/** Every safe repair of a content root, in place: texts, images, and then names. */

import { renamingOf } from '../pipeline/fix/endings.ts'
import { repairText } from '../pipeline/fix/text.ts'
import { personalIn } from '../pipeline/images/personal.ts'
import { FILE_LIMIT } from '../pipeline/limits.ts'
import type { Source } from '../pipeline/types.ts'
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

/** What was done, sorted by path; a second time there is nothing left to do. */
export async function fixContent(root: string): Promise<Fix[]> {
  const sources = readSources(root).filter(({ isLink }) => !isLink)
  const fixes: Fix[] = []
  for (const source of sources) {
    const fix = fixText(root, source) ?? (await fixImage(root, source))
    if (fix) fixes.push(fix)
  }
  return [...fixes, ...fixEndings(root)].sort((a, b) => (a.path < b.path ? -1 : 1))
}

function fixText(root: string, source: Source): Fix | undefined {
  const text = textOf(source)
  if (text === undefined) return undefined
  const repaired = repairText(text)
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

function fixEndings(root: string): Fix[] {
  const sources = readSources(root).filter(({ isLink }) => !isLink)
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
