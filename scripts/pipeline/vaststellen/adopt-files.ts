/** The files of a version: where they stand, how a concept gets its number, and how the next one opens. */

import { CONCEPT, titled } from './adopt-matter.ts'
import type { Draft } from './draft.ts'
import { editMatter } from '../core/matter-edit.ts'
import { type Move, moveLinks } from './move-links.ts'
import { entriesOf } from '../site/entries.ts'
import type { Site } from '../site/site.ts'
import { isAdopted } from '../inzetkader/versions.ts'

/** `2.0` → `2.1`; undefined when the number has no room left (kinds.ts). */
export function nextVersion(versie: string): string | undefined {
  const [major, minor] = versie.split('.').map(Number)
  return minor !== undefined && minor < 99 ? `${major}.${minor + 1}` : undefined
}

export function folderOfVersion(technologie: string, versie: string): string {
  return `docs/inzetkader/${technologie}/${versie}/`
}

export function indexOf(technologie: string, versie: string): string {
  return `${folderOfVersion(technologie, versie)}index.md`
}

/** Gives the concept its number: its files move, and whoever linked to it follows; adopted words never change. */
export function moveVersion(draft: Draft, site: Site, move: Move): void {
  const { technologie, from, to } = move
  if (from === to) return
  const fixed = entriesOf(site, 'inzetkader')
    .filter(({ data }) => isAdopted(data))
    .map(({ path }) => path.replace(/index\.md$/u, ''))
  for (const path of draft.paths()) {
    if (!path.endsWith('.md') || fixed.some((folder) => path.startsWith(folder))) continue
    draft.edit(path, (text) => moveLinks(text, path, move))
  }
  draft.move(folderOfVersion(technologie, from), folderOfVersion(technologie, to))
}

/** The next concept starts as a copy: what was adopted is what it will change. */
export function openConcept(draft: Draft, move: Move): void {
  const { technologie, from, to } = move
  const folder = folderOfVersion(technologie, from)
  for (const path of draft.paths().filter((name) => name.startsWith(folder))) {
    const copy = folderOfVersion(technologie, to) + path.slice(folder.length)
    draft.copy(path, copy)
    if (!copy.endsWith('.md')) continue
    const isIndex = copy === indexOf(technologie, to)
    draft.edit(copy, (text) =>
      editMatter(moveLinks(text, path, move), {
        ...titled(from, to),
        nagelezen: undefined,
        vroeger: undefined,
        ...(isIndex ? CONCEPT : {})
      })
    )
  }
}
