/** The whole table. An earlier row takes the words before a later one sees them. */

import { BLOCKS } from './blocks.ts'
import { INLINE } from './inline.ts'
import { LINES } from './lines.ts'
import { LINKS } from './links.ts'
import type { NearMarkup } from './row.ts'

export const NEAR_MARKUP: readonly NearMarkup[] = [...BLOCKS, ...LINES, ...LINKS, ...INLINE]
