/** A repair takes no word away: of whatever somebody wrote, each word that a page would show is still shown. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hostileText, strangeText } from '../../fixtures/hostile.ts'
import { parse } from '../parse/parse.ts'
import { wordsShown } from '../parse/words.ts'
import { repairText } from './text.ts'

const SEED = 20_261_128
const HEAD = '---\ntitel: Een titel\nomschrijving: Een zin.\nbijgewerkt: 2026-03-05\n---\n\n'
/** No words, although they are shown before a repair: addresses, attributes, names of blocks, boxes to tick, numbers of points, definitions. */
const NO_WORDS = /(?:https?:\/\/|www\.)\S+|\{[^{}\n]*\}|:{3,}\p{L}+|\[x\]|^[ >]*\d+[.)]|^\[[^\]\n]+\]:.*$/gimu

type Counts = ReadonlyMap<string, number>

/** Runs of letters and digits, and how often. */
function countOf(text: string): Counts {
  const counts = new Map<string, number>()
  for (const [word] of text
    .normalize('NFC')
    .toLowerCase()
    .matchAll(/[\p{L}\p{N}]+/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** Where markup stood between letters, a reader sees one word or two. */
function shownIn(text: string): [Counts, Counts] {
  const document = parse({ path: 'docs/over/x.md', bytes: new TextEncoder().encode(text) })
  const read = (between: string): Counts =>
    countOf(
      wordsShown(document, between)
        .replace(NO_WORDS, ' ')
        .replace(/[[\]()*_~`\\!]/gu, between)
    )
  return [read(''), read(' ')]
}

function lostIn(before: string, after: string): string[] {
  const [had, has] = [shownIn(before), shownIn(after)]
  const isFewer = (word: string, at: 0 | 1): boolean => (has[at].get(word) ?? 0) < (had[at].get(word) ?? 0)
  return [...had[0].keys()].filter((word) => isFewer(word, 0) && isFewer(word, 1))
}

/**
 * Without indented text: that is code, of which a repair makes what it says, addresses included (text.test.ts). And without
 * what runs: it is refused, and left as it is for its writer. A sign that nobody sees may hold back a fence or a tag.
 */
const body = fc.oneof(strangeText, hostileText).map((text) =>
  text
    .replace(/[\u202e\u200b\u2028]|&#x202e;/gu, '')
    .replace(/<\/?(?:script|iframe)[^>\n]*>?/giu, '')
    .replace(/^[ \t>-]*[ \t]/gmu, '')
    .split('\n')
    .map((line, index) => (OF_MARKUP.test(line) ? line : `${line} woord${index}`))
    .join('\n')
)
/** Behind these stands no word of a sentence. */
const OF_MARKUP = /`|~~~|:::|[|<&]|\]:|^[-+=*_#\s]*$/u

test('a repair keeps each word, and has nothing left to do the second time', () => {
  fc.assert(
    fc.property(body, (written) => {
      const { text } = repairText(HEAD + written)
      expect(lostIn(HEAD + written, text)).toEqual([])
      expect(repairText(text)).toEqual({ text, done: [] })
    }),
    { seed: SEED, numRuns: 100 }
  )
})

test.each([
  ['{/* nakijken */} Tekst.\n', '<!-- nakijken -->\nTekst.\n'],
  ['> %%nakijken%% Tekst.\n', '> <!-- nakijken -->\n> Tekst.\n'],
  ['- {/* nakijken */} punt\n', '- <!-- nakijken -->\n  punt\n'],
  ['{/* nakijken */} | a |\n', '{/* nakijken */} | a |\n']
])('a comment hides nothing behind it: %j', (before, after) => {
  expect(repairText(before).text).toBe(after)
})
