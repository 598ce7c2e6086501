/** All pages the program writes itself, from its schemas, templates and rules. */

import type { EntryOf } from '../entry.ts'
import { type Examples, rulePages } from './regels.ts'
import { templatePage } from './sjablonen.ts'
import { fieldReference } from './velden.ts'

/** `examples` are the fixtures of the rules; without them the pages of the rule book have no examples. */
export function ownPages(examples: Examples = new Map()): EntryOf<'pagina'>[] {
  return [fieldReference(), templatePage(), ...rulePages(examples)]
}

let bare: readonly EntryOf<'pagina'>[] | undefined

/** Without examples they are the same at every call. */
export function bareOwnPages(): readonly EntryOf<'pagina'>[] {
  return (bare ??= ownPages())
}
