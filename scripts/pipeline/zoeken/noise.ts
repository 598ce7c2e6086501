/** Words that hold a sentence together: they are not looked for in a text, and in a question only when nothing else is asked. */

import { STOP_WORDS } from '../begrippen/stop-words.ts'
import { tokensOf } from './tokens.ts'

export const NOISE: ReadonlySet<string> = new Set([...STOP_WORDS].flatMap(tokensOf))
