/**
 * A rule that came after a version was adopted can find fault with its words, and nobody may mend them there: then it warns.
 * What is dangerous or personal stays an error whoever adopted it.
 */

import { folderOf, nameOf } from '../core/address.ts'
import type { Diagnostic } from '../core/diagnostic.ts'
import { adoptedFolders, filesIn, LATER } from '../inzetkader/digest.ts'
import { bestandenOf, vaststellingOf } from '../inzetkader/register-lines.ts'
import type { Base } from './base.ts'
import type { Site } from './site.ts'
import type { Source } from '../core/types.ts'

const HARD = /^(?:safety|privacy)-/u

/**
 * For findings over one file by itself. A page that could not be read stays an error, because it would be missing from the
 * site; so does what this change itself adopts, and what a later decision or review wrote: those can be mended.
 */
export function softener(
  sources: readonly Source[],
  site: Site,
  base: Base | undefined
): (found: Diagnostic) => Diagnostic {
  const folders = new Set(
    [...site.registers.values()].flatMap((register) =>
      adoptedFolders([register]).filter((folder) => {
        const versie = nameOf(folderOf(folder))
        const before = base?.registers.find(({ path }) => path === register.path)
        const isOld = base === undefined || vaststellingOf(before, versie) !== undefined
        return isOld && isSame(bestandenOf(register, versie), filesIn(site.digests, folder))
      })
    )
  )
  const byPath = new Map(sources.map((source) => [source.path, source]))
  return (found) => {
    const folder = /^(?:[^/]+\/){4}/u.exec(found.path)?.[0] ?? ''
    const isFixed = folders.has(folder) && site.byPath.has(found.path)
    if (!isFixed || found.level !== 'error' || HARD.test(found.rule)) return found
    const source = byPath.get(found.path)
    return source && isLater(source, found.line) ? found : { ...found, level: 'warning', help: NOBODY }
  }
}

/** Whether a line (1-based) stands in a field of the front matter that may still change. */
function isLater({ bytes }: Source, line: number): boolean {
  const lines = new TextDecoder().decode(bytes).split(/\r?\n/u)
  const matter = lines.slice(
    0,
    lines.findIndex((text, index) => index > 0 && /^---\s*$/u.test(text))
  )
  if (line > matter.length) return false
  const keys = matter.slice(0, line).map((text) => /^"?(?<field>\w+)"?\s*:/u.exec(text)?.groups?.['field'])
  const field = keys.findLast((key) => key !== undefined)
  return LATER.some((later) => later.field === field)
}

const NOBODY =
  'In een vastgestelde versie wijzigt niets meer. Verbeter dit in het concept van de volgende versie.'

function isSame(
  adopted: Readonly<Record<string, string>> | undefined,
  now: Readonly<Record<string, string>>
): boolean {
  if (!adopted) return false
  const names = new Set([...Object.keys(adopted), ...Object.keys(now)])
  return [...names].every((name) => adopted[name] === now[name])
}
