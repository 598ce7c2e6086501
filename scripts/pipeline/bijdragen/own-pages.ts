/** All pages the program writes itself, from its schemas, templates and rules. */

import type { EntryOf } from '../entry.ts'
import { rulePages } from './regels.ts'
import { templatePage } from './sjablonen.ts'
import { fieldReference } from './velden.ts'

let made: readonly EntryOf<'pagina'>[] | undefined

/** The same at every call. */
export function ownPages(): readonly EntryOf<'pagina'>[] {
  return (made ??= [fieldReference(), templatePage(), ...rulePages()])
}
