/** A page that the program writes: an entry like any other, so links to it are checked and it stands in every list. */

import type { Node } from '../core/tree.ts'
import type { Heading } from '../core/types.ts'
import type { EntryOf } from '../entry.ts'

/** The day our own pages last changed; raised by hand with them, because the pipeline has no clock. */
const UPDATED = '2026-11-27'

export type OwnPage = {
  address: string
  /** The source file that the page is made from. */
  path: string
  titel: string
  omschrijving: string
  volgorde: number
  body: Node[]
  headings?: Heading[]
}

export function ownPage({
  address,
  path,
  titel,
  omschrijving,
  volgorde,
  body,
  headings = []
}: OwnPage): EntryOf<'pagina'> {
  return {
    path,
    kind: 'pagina',
    address,
    data: { titel, omschrijving, bijgewerkt: UPDATED, volgorde },
    body: JSON.stringify(body),
    headings,
    artikels: [],
    links: [],
    citations: [],
    references: []
  }
}

export function heading(id: string, text: string, depth: number): Heading {
  return { id, text, depth, line: 1, column: 1, isExplicit: true }
}
