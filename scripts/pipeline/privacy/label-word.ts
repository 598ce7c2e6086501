/** Words that give a number away, alone or with "nummer" beside them. */

import {
  ALONE, LABEL_ENDINGS, NO_LABEL_ENDINGS, NO_LABELS, RECORD_ENDINGS, RECORDS, RECORDS_WITH_NUMBER, WEAK, WEAK_ENDINGS, WITH_NUMBER
} from './lists/labels.ts' // prettier-ignore

/** A word that can be a label. */
export const WORD = /(?<![\p{L}\d])(?:[SP][ ]\/[ ]?N(?!\p{L})|\p{L}[\p{L}.°'/-]{0,40})/giu
const NUMBER_WORD = /^(.*?)(?:num{1,2}ers?|nrs?|num|no|n|code|id|tag|nº|n°|#)$/u
/** Whatever is numbered: "fichenummer", "advertentie-ID". */
const ANY_NUMBER = /^([^/]{2,40}?)-?(?:num{1,2}ers?|nrs?|n°|-id)$/u
const NUMBER_BEHIND =
  /(?:[ ]\([^)\n]{1,12}\))?[ ]?\(?(?:(?:met|onder)[ ](?:het[ ]|als[ ])?)?(?:num{1,2}ers?|nrs?\.?|num\.|no\.|n°|n\.|#|code|id|tag)(?![\p{L}])/iuy

/** `isRecord`: of a file or a thing, which is not always of a person. `isWeak`: only a number that says something itself is meant. */
export type Label = { isNumber: boolean; isRecord: boolean; isWeak?: boolean }

export function isNumberBehind(text: string, at: number): boolean {
  NUMBER_BEHIND.lastIndex = at
  return NUMBER_BEHIND.test(text)
}

/** "type/serienr." and "Personeelsnummer/stagiair" have two words in one; of "GAS-pv" the last says what it is. */
export function labelOf(word: string, isNumberBehind: boolean): Label | undefined {
  const written = word.toLowerCase().replace(/[.' ]/gu, '')
  const lower = written.replaceAll('-', '')
  const last = written.slice(written.lastIndexOf('-') + 1)
  const parts = [lower.replaceAll('/', ''), ...(lower.includes('/') ? lower.split('/') : [])]
  for (const part of last === written ? parts : [...parts, last]) {
    for (const stem of [part, NUMBER_WORD.exec(part)?.[1] ?? part]) {
      const isNumber = stem !== part || isNumberBehind
      const one = stem.replace(/(?<=[a-z]{3})s$/u, '')
      if (
        ALONE.has(stem) ||
        ALONE.has(one) ||
        one.endsWith('badge') ||
        (isNumber && isOneOf(stem, WITH_NUMBER, LABEL_ENDINGS))
      )
        return { isNumber, isRecord: false }
      if (
        RECORDS.has(stem) ||
        stem.endsWith('dossier') ||
        (isNumber && isOneOf(stem, RECORDS_WITH_NUMBER, RECORD_ENDINGS))
      )
        return { isNumber, isRecord: true }
    }
  }
  const stem = ANY_NUMBER.exec(written)?.[1]
  const isNumber = stem !== undefined && !isOneOf(stem, NO_LABELS, NO_LABEL_ENDINGS)
  const isKnown = isOneOf(last, WEAK, WEAK_ENDINGS)
  return isNumber || isKnown
    ? { isNumber: isNumber || (isKnown && isNumberBehind), isRecord: true, isWeak: true }
    : undefined
}

function isOneOf(stem: string, words: ReadonlySet<string>, endings: readonly string[]): boolean {
  return words.has(stem) || endings.some((ending) => stem.endsWith(ending))
}
