/** Words that give a number away, alone or with "nummer" beside them. */

import {
  ALONE, LABEL_ENDINGS, RECORD_ENDINGS, RECORDS, RECORDS_WITH_NUMBER, WITH_NUMBER
} from './lists/labels.ts' // prettier-ignore

/** A word that can be a label. */
export const WORD = /(?<![\p{L}\d])(?:[SP][ ]\/[ ]?N(?!\p{L})|\p{L}[\p{L}.°'/-]{0,40})/giu
const NUMBER_WORD = /^(.*?)(?:num{1,2}ers?|nrs?|num|no|n|code|id|tag|nº|n°|#)$/u
const NUMBER_BEHIND = /[ ]?(?:num{1,2}ers?|nrs?\.?|num\.|no\.|n°|n\.|#|code|id|tag)(?![\p{L}])/iuy

/** `isRecord`: of a file or a thing, which is not always of a person. */
export type Label = { isNumber: boolean; isRecord: boolean }

export function isNumberBehind(text: string, at: number): boolean {
  NUMBER_BEHIND.lastIndex = at
  return NUMBER_BEHIND.test(text)
}

/** "type/serienr." and "Personeelsnummer/stagiair" have two words in one. */
export function labelOf(word: string, isNumberBehind: boolean): Label | undefined {
  const lower = word.toLowerCase().replace(/[.' -]/gu, '')
  for (const part of [lower.replaceAll('/', ''), ...(lower.includes('/') ? lower.split('/') : [])]) {
    for (const stem of [part, NUMBER_WORD.exec(part)?.[1] ?? part]) {
      const isNumber = stem !== part || isNumberBehind
      if (
        ALONE.has(stem) ||
        stem.endsWith('badge') ||
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
  return undefined
}

function isOneOf(stem: string, words: ReadonlySet<string>, endings: readonly string[]): boolean {
  return words.has(stem) || endings.some((ending) => stem.endsWith(ending))
}
