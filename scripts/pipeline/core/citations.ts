/**
 * How an article is cited: "BC 6.1" of an inzetkader, "BC 6.1@1.0" in one version of it, "WPA 25/3" of a law. Which
 * prefixes exist, nobody knows here: what none of them answers to becomes text again (emit/resolve.ts).
 */

/** Latin ordinals of the numbers that a law puts in between; a closed list, because "25/3x" is a slip. */
const ORDINAL =
  '(?:bis|ter|quater|quinquies|sexies|septies|octies|novies|nonies|decies|undecies|duodecies|terdecies)'
const PREFIX = '[A-Z][A-Z0-9]{1,5}'
const IN_KADER = '\\d{1,3}\\.\\d{1,3}(?:@\\d{1,2}\\.\\d{1,2})?'
const IN_LAW = `\\d{1,4}${ORDINAL}?(?:/\\d{1,3}${ORDINAL}?)*`

/** As fields of the front matter have it, and as everything after this file knows it. */
export const KADERARTIKEL = new RegExp(`^[A-Z]{2,4} ${IN_KADER}$`, 'u')
export const AANHALING = new RegExp(`^(?:[A-Z]{2,4} ${IN_KADER}|${PREFIX} ${IN_LAW})$`, 'u')

/** As the former, but never in one version of an inzetkader. */
export const LOPENDE_AANHALING = new RegExp(`^(?:[A-Z]{2,4} \\d{1,3}\\.\\d{1,3}|${PREFIX} ${IN_LAW})$`, 'u')

/** "volgens de WPA 30 dagen", "de WPA 1992": what counts or dates is no article, unless "art." says that it is. */
const COUNTS =
  '(?:dag|week|weken|maand|jaar|jaren|uur|uren|minu|second|keer|euro|procent|meter|km|personen|mensen|korpsen|zones)'
const MONTHS = '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)'
const NO_ARTICLE = `(?!\\d+\\s+(?:${COUNTS}|${MONTHS})|\\d+\\s?[%€]|(?:19|20)\\d\\d(?![\\d/]))`

/** White space of any kind: a no-break space, or the end of a line. */
const SAID_AS = `(?:,?\\s+[Aa]rt(?:\\.|ikel(?:s|en)?)?\\s*|\\s+${NO_ARTICLE})`
const PARAGRAPH = `(?:,?\\s+§\\s?\\d+${ORDINAL}?(?:,\\s+\\d+°${ORDINAL}?(?:\\s[a-h]\\b)?)?)?`

const IN_SENTENCE = new RegExp(
  `(?<![\\p{L}\\p{N}_])(?<prefix>${PREFIX})(?:` +
    `\\s+(?<kader>${IN_KADER})(?![\\d.]*\\d)|` +
    `${SAID_AS}(?<law>${IN_LAW})(?![\\p{L}\\p{N}_°]|[./]\\d)${PARAGRAPH})`,
  'gu'
)

/** `words` as written, `text` as everything after this file knows it: "WPA 25/3" for "WPA art. 25/3 §1bis, 2°". */
export type CitedIn = { index: number; words: string; text: string }

export function citationsIn(sentence: string): CitedIn[] {
  return [...sentence.matchAll(IN_SENTENCE)].map(({ 0: words, index, groups = {} }) => ({
    index,
    words,
    text: `${groups['prefix'] ?? ''} ${groups['kader'] ?? groups['law'] ?? ''}`
  }))
}

const LAW_ID = new RegExp(`^[a-z][a-z0-9]{1,5}(?:-\\d{1,4}${ORDINAL}?)+$`, 'u')

/** `wpa-25-3` → `WPA 25/3`; undefined for an id of another shape. */
export function lawNummerOf(id: string): string | undefined {
  const [prefix = '', ...numbers] = id.split('-')
  return LAW_ID.test(id) ? `${prefix.toUpperCase()} ${numbers.join('/')}` : undefined
}

const LAW_HEADING = new RegExp(`^Art(?:ikel|\\.)\\s+(?<nummer>${IN_LAW})(?![\\p{L}\\p{N}/])`, 'u')

/** The number that the heading of an article gives: `Artikel 25/3: waar je filmt` → `25/3`. */
export function lawNummerIn(heading: string): string | undefined {
  return LAW_HEADING.exec(heading)?.groups?.['nummer']
}

/** A heading that may be an article: what stands deeper is a part of one. */
export function isCitable({ isExplicit, depth }: { isExplicit: boolean; depth: number }): boolean {
  return isExplicit && (depth === 2 || depth === 3)
}
