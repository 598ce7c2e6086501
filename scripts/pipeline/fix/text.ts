/** Repairs of a text that nobody can want otherwise: what a reader sees stays the same. */

import { withoutInvisible } from '../core/characters.ts'

export type Repaired = {
  text: string
  /** Dutch: what was done, for the report. */
  done: string[]
}

/** In an order in which none makes work for one before it. */
const REPAIRS: readonly { done: string; repair: (text: string) => string }[] = [
  { done: 'het merkteken vooraan (BOM) weggehaald', repair: (text) => text.replace(/^\ufeff/u, '') },
  { done: 'onzichtbare tekens weggehaald', repair: withoutInvisible },
  { done: 'de regeleinden van Windows omgezet', repair: (text) => text.replace(/\r+\n|\r/gu, '\n') },
  { done: 'letters met losse accenten samengevoegd', repair: (text) => text.normalize('NFC') },
  {
    done: 'een regeleinde achteraan gezet',
    repair: (text) => (text === '' || text.endsWith('\n') ? text : `${text}\n`)
  }
]

export function repairText(original: string): Repaired {
  let text = original
  const done: string[] = []
  for (const repair of REPAIRS) {
    const next = repair.repair(text)
    if (next !== text) done.push(repair.done)
    text = next
  }
  return { text, done }
}
