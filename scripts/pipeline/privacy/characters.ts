/** Many characters, one meaning: hyphens, spaces, dots, slashes and digits in all their forms as the ASCII one. */

const HYPHENS = '\u00ad\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\ufe58\ufe63'
const SPACES =
  '\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000'
const DOTS = '\u00b7\u2022\u2024\u2027\u2219\u22c5\u30fb'
const SLASHES = '\u2044\u2215\u29f8'
const APOSTROPHES = '\u2018\u2019\u02bc'
/** The zero of each script whose ten digits follow each other. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50]

const PLAIN: ReadonlyMap<string, string> = new Map([
  ...Array.from(HYPHENS).map((from) => [from, '-'] as const),
  ...Array.from(SPACES).map((from) => [from, ' '] as const),
  ...Array.from(DOTS).map((from) => [from, '.'] as const),
  ...Array.from(SLASHES).map((from) => [from, '/'] as const),
  ...Array.from(APOSTROPHES).map((from) => [from, "'"] as const),
  ...ZEROS.flatMap((zero) =>
    Array.from({ length: 10 }, (_, digit) => [String.fromCharCode(zero + digit), String(digit)] as const)
  ),
  // Fullwidth forms of "!" to "~".
  ...Array.from(
    { length: 94 },
    (_, step) => [String.fromCharCode(0xff01 + step), String.fromCharCode(0x21 + step)] as const
  )
])

/** As long as the text itself, so that an index in the one is an index in the other. */
export function plain(text: string): string {
  return text.replace(/[\t\u0080-\uffff]/gu, (character) => PLAIN.get(character) ?? character)
}
