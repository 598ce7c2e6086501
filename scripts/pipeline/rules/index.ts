/** All rules, in the order of the rule book. A new rule is one file, one line in a list, and its two fixtures. */

import { DOCUMENT_RULES } from './document-rules.ts'
import { CHANGE_RULES, DAY_RULES, SITE_RULES, SOURCE_RULES } from './site-rules.ts'

export const RULES = [...SOURCE_RULES, ...DOCUMENT_RULES, ...SITE_RULES, ...DAY_RULES, ...CHANGE_RULES]
