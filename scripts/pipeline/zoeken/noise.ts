/** Words that hold a sentence together: they are not looked for in a text, and in a question only when nothing else is asked. */

import { STOP_WORDS } from '../begrippen/stop-words.ts'
import { tokensOf } from './tokens.ts'

/** Those of who asks in French or in English; no word of ours among them. */
const FOREIGN = `the of to on at for from by with and or an is are was be can could may must do does did how what when where which who
  why i we you your my it its this that there if about into after before during
  le la un une du des et ou que qui quoi quand comment pourquoi est sont peut dans sur pour avec sans par au aux ce cette ces
  nous vous ils elle avant apres pendant`

/** What a question says of itself. */
const ASKING = 'betekenis betekent betekenen definitie uitleg uitgelegd eigenlijk aub svp graag weten'

export const NOISE: ReadonlySet<string> = new Set([...STOP_WORDS, FOREIGN, ASKING].flatMap(tokensOf))
