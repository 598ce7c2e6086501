/** All pages the program writes itself, from its schemas, templates and rules. */

import type { EntryOf } from '../types.ts'
import { type Examples, rulePages } from './regels.ts'
import { templatePage } from './sjablonen.ts'
import { fieldReference } from './velden.ts'

export function ownPages(examples: Examples): EntryOf<'pagina'>[] {
  return [fieldReference(), templatePage(), ...rulePages(examples)]
}
