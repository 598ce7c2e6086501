/** Repairs of a text that nobody can want otherwise: what a reader sees stays the same. */

export type Repaired = {
  text: string
  /** Dutch: what was done, for the report. */
  done: string[]
}

/**
 * Characters without a shape of their own. Those that stand for something lost on the way (private use, controls)
 * are not here: only their author knows what stood there.
 */
const INVISIBLE =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu
const JOINER = '\u200d'

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

function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, (character, index: number) =>
    character === JOINER && isInEmoji(text, index) ? character : ''
  )
}

/** The same test as rules/safety-characters.ts, on the text around the joiner. */
function isInEmoji(text: string, index: number): boolean {
  return (
    /[\p{Extended_Pictographic}\u{fe0f}\u{1f3fb}-\u{1f3ff}]$/u.test(
      text.slice(Math.max(0, index - 2), index)
    ) && /^\p{Extended_Pictographic}/u.test(text.slice(index + 1, index + 3))
  )
}
