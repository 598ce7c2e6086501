/** For a question that finds nothing: the nearest one that does. It looks further than the engine, and only proposes. */

import { type IndexData, unpacked } from './index-data.ts'
import { slips } from './near.ts'
import { isCode, wordsOf } from './tokens.ts'

type Words = Pick<IndexData, 'words' | 'counts'>

/** Words that are near to nothing are left out; undefined where nothing is left. */
export function bedoeldMet(question: string, indexes: readonly Words[]): string | undefined {
  const known = indexes.flatMap(({ words, counts }) =>
    unpacked(words).map((word, number) => ({ word, count: counts[number] ?? 0 }))
  )
  const meant = wordsOf(question).flatMap((word) => nearest(word, known) ?? [])
  return meant.length === 0 ? undefined : [...new Set(meant)].join(' ')
}

/** Of equally near ones the word that is used most. */
function nearest(asked: string, known: readonly { word: string; count: number }[]): string | undefined {
  let least = isCode(asked) ? 0 : Math.min(3, Math.floor(asked.length / 3))
  if (least === 0) return undefined
  let found: { word: string; count: number } | undefined
  for (const one of known) {
    const distance = slips(asked, one.word, least)
    if (distance > least || isCode(one.word)) continue
    if (distance < least || found === undefined || one.count > found.count) found = one
    least = distance
  }
  return found?.word
}
