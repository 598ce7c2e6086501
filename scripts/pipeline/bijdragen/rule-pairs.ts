/**
 * What a contributor writes wrong and how it is right, by rule. Written by hand, so short enough to see at once; a value that
 * would point somebody out is said in words between ‹ ›. rule-pairs.test.ts runs each through the check, or says why not.
 */

import type { Paar } from './paar.ts'
import { SITE } from './rule-pairs-site.ts'
import { TEKST } from './rule-pairs-tekst.ts'

export const PAREN: Readonly<Record<string, Paar>> = { ...TEKST, ...SITE }
