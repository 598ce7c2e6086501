/** One way to write a word: without capitals, accents, ligatures and the sort of apostrophe somebody's keyboard has. */

const MARKS = /\p{M}+/gu
const APOSTROPHES = /[\u2018\u2019\u201B\u02BC`´]/gu
const HYPHENS = /[\u2010\u2011\u2012\u2013]/gu
const SOFT = /[\u00AD\u200B-\u200D\uFEFF]/gu

/** `Coördinator’s ĳverig` → `coordinator's ijverig`. */
export function fold(text: string): string {
  // Most text has nothing to fold.
  if (/^[\x20-\x7E\n]*$/u.test(text)) return text.toLowerCase().replaceAll('`', "'")
  return text
    .replace(APOSTROPHES, "'")
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(SOFT, '')
    .replace(HYPHENS, '-')
    .toLowerCase()
}

/** A title is the same with and without a space: `rollen spel`. */
export function lettersOf(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '')
}
