/** The table with the tags: a check refuses those by a rule of its own (safety-html), only repairs know how to write them. */

import { HTML } from './html.ts'
import type { NearMarkup } from './row.ts'
import { NEAR_MARKUP } from './rows.ts'

export const ALL_ROWS: readonly NearMarkup[] = [...NEAR_MARKUP, ...HTML]
