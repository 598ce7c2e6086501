/**
 * A light stem of a Dutch word: what is left when the endings of number, conjugation and size are gone. It need not be a
 * word; two forms of one word must come out alike.
 */

/** The endings of a noun, each with what comes instead. */
const NOUN: readonly (readonly [ending: RegExp, by: string])[] = [
  [/heden$/u, 'heid'],
  // A small one: filmpje, mannetje, autootje, kaartje.
  [/(?<=m)pjes?$/u, ''],
  [/(?<=([bdfgklmnprst])\1)etjes?$/u, ''],
  [/(?<=[aeiouyw])tjes?$/u, ''],
  [/(?<=[bcdfghkpst])jes?$/u, ''],
  // The doing and what one does: registratie, registreren.
  [/aties?$/u, 'er']
]

/** Endings after those, one after the other, each with the letters that must be left. */
const COMMON: readonly (readonly [ending: RegExp, least: number])[] = [
  // As the first part of a compound: opleidingsattest.
  [/(?<=ing|heid|teit)s$/u, 4],
  [/(?<=[^aeiouy]|[aeiou]{2})en$/u, 2],
  [/ing$/u, 4],
  [/(?<!s)s$/u, 4],
  [/(?<=[^e])e$/u, 3]
]

const LEAST = 3

/** Endings that a word may have, or that may belong to it: of the verb, of who does it, of what it is like. */
const POSSIBLE: readonly RegExp[] = [
  /(?<=[^aeiouy]|[aeiou]{2})d?t$/u,
  /(?<=[^aeiouy]|[aeiou]{2})d$/u,
  /[dt]en?$/u,
  /ende?$/u,
  // Kinderen, bladeren.
  /eren$/u,
  /ers?$/u,
  /heid$/u,
  /ste?$/u,
  /(?<=[lnr])tjes?$/u
]

/** What may stand before a verb, and be parted from it: "hoe vraag ik dat aan?" */
export const PARTICLES: ReadonlySet<string> = new Set(
  `aan achter af bij binnen buiten dicht door in kwijt los mee na neer om onder op open over rond samen tegen terug thuis
  toe uit vast voor voort vrij weer weg`.split(/\s+/u)
)

const PARTICIPLE = new RegExp(`^(?<particle>${[...PARTICLES].join('|')})?ge(?=.{3})`, 'u')

/** The stem under which a word is known. */
export function stem(word: string): string {
  if (!isPlain(word, 4)) return word
  let root = withoutNounEnding(word)
  for (const [ending, least] of COMMON) root = without(root, ending, least)
  return spelled(root)
}

/**
 * Stems that a word may have besides: "gefilmd" is perhaps of "filmen", "bewaart" of "bewaren", "drager" of "dragen". They
 * are worth less, because "kaart" is not of "karen".
 */
export function otherStems(word: string): string[] {
  if (!isPlain(word, 5)) return []
  const bare = withoutGe(word)
  const bases = bare === undefined ? [word] : [word, bare]
  const own = stem(word)
  const found = bases.flatMap((base) => [
    stem(base),
    ...POSSIBLE.map((ending) => without(base, ending, LEAST)).filter((root) => root !== base)
  ])
  return [...new Set(found)].filter((root) => root !== own && root.length >= LEAST)
}

/** Letters only, and enough of them. */
function isPlain(word: string, least: number): boolean {
  return word.length >= least && /^[a-z]+$/u.test(word)
}

function withoutNounEnding(word: string): string {
  for (const [ending, by] of NOUN) {
    const cut = word.replace(ending, by)
    if (cut !== word && cut.length >= LEAST) return spelled(cut)
  }
  return word
}

/** Cuts an ending off where enough is left, and spells the rest as a word by itself. */
function without(word: string, ending: RegExp, least: number): string {
  const [cut] = ending.exec(word) ?? []
  if (cut === undefined) return word
  const root = word.slice(0, word.length - cut.length)
  if (root.length < least || !/[aeiouy]/u.test(root)) return word
  return spelled(/^[aeiou]/u.test(cut) ? closed(root) : root)
}

/** `gemeld` → `meld`, `aangevraagd` → `aanvraagd`. */
function withoutGe(word: string): string | undefined {
  return /(?:[dt]e?|en)$/u.test(word) && PARTICIPLE.test(word)
    ? word.replace(PARTICIPLE, '$<particle>')
    : undefined
}

/** What was long in an open syllable is written twice in a closed one: `bewar(en)`, `bewaar`. */
function closed(root: string): string {
  return root.replace(/(?<![aeiouy])([aeou])(?=[bcdfgklmnprstvz]$)/u, '$1$1')
}

/**
 * One consonant at the end: `wett(en)`, `wet`; no v and no z. An e before l, m, n or r, and an o before r, is written once
 * whether it is long or not: nobody hears in `regel(en)` and `registrer(en)` which of the two it is.
 */
function spelled(root: string): string {
  return root
    .replace(/([bcdfgklmnprstz])\1$/u, '$1')
    .replace(/(?:e(?=e[lmnr]$)|o(?=or$))/u, '')
    .replace(/([aou])\1$/u, '$1')
    .replace(/v$/u, 'f')
    .replace(/z$/u, 's')
}
