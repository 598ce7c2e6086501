/**
 * Parts of compounds, learnt from the words of the texts themselves: `bewaartermijn` is `bewaar` and `termijn` where both
 * occur. A general dictionary does worse: it knows words that these texts do not use and cuts where nobody would.
 */

import { PARTICLES, stem } from './stem.ts'

/** What may stand between two parts: meldingSformulier, beeldENbeheer, zonNEpaneel. */
export const LINKS = ['', 's', 'e', 'en', 'n'] as const

const SHORTEST_WORD = 7
const SHORTEST_HEAD = 4
const SHORTEST_MODIFIER = 3
/** Behind a particle, which is found in front of half of all words. */
const SHORTEST_VERB = 5

/** How often each stem occurs. */
export type Lexicon = ReadonlyMap<string, number>

/** The stems of the parts of a compound: the head is what it is a sort of. */
export type Parts = { modifier?: string; head: string }

/** Undefined for a word that is no compound of known words. */
export function partsOf(word: string, lexicon: Lexicon): Parts | undefined {
  if (word.length < SHORTEST_WORD || !/^[a-z]+$/u.test(word)) return undefined
  let best: { parts: Parts; worth: number } | undefined
  for (let cut = 2; cut <= word.length - SHORTEST_HEAD; cut++) {
    const head = stem(word.slice(cut))
    const count = lexicon.get(head)
    const modifier =
      count === undefined ? undefined : modifierOf(word.slice(0, cut), word.length - cut, lexicon)
    if (count === undefined || modifier === undefined) continue
    // Of two ways to cut, that of frequent words in the middle.
    const worth = Math.log(count) + Math.log(modifier.count) + Math.min(cut, word.length - cut)
    if (best === undefined || worth > best.worth) best = { parts: { ...modifier.parts, head }, worth }
  }
  return best?.parts
}

type Modifier = { parts: Pick<Parts, 'modifier'>; count: number }

function modifierOf(letters: string, rest: number, lexicon: Lexicon): Modifier | undefined {
  // Of "terugroepen" only "roepen" says something by itself.
  if (PARTICLES.has(letters)) return rest < SHORTEST_VERB ? undefined : { parts: {}, count: 1 }
  for (const link of LINKS) {
    const root = letters.slice(0, letters.length - link.length)
    if (!letters.endsWith(link) || root.length < SHORTEST_MODIFIER) continue
    const modifier = stem(root)
    const count = lexicon.get(modifier)
    if (count !== undefined) return { parts: { modifier }, count }
  }
  return undefined
}
