/** The words that somebody may have meant who wrote one that does not exist: by a slip of the finger, or by ear. */

import { slips, slipsIn } from './near.ts'
import { soundOf } from './sound.ts'
import { isCode } from './tokens.ts'

export type NearWord = { word: string; sure: number }
export type NearWords = (word: string, limit?: number) => NearWord[]

/** What writing by ear costs, in slips. */
const HEARD = 0.5

/** How sure a word is by what it costs: half a slip, one, one and a half, two. */
const SURE_BY_COST = [0.9, 0.85, 0.65, 0.5] as const

/** How sure a word is that sounds the same. */
export const BY_EAR = SURE_BY_COST[0]

/** Letters of a word that is heard as another. */
const SHORTEST = 4

/** Finds the nearest of these words; their sounds are worked out when the first one is asked for. */
export function nearWordsOf(words: readonly string[]): NearWords {
  const letters = words.filter((word) => !isCode(word))
  let sounds: string[] | undefined

  return (word, limit = slipsIn(word)) => {
    if (isCode(word) || word.length < SHORTEST) return []
    const heard = soundOf(word)
    sounds ??= letters.map(soundOf)
    let least = Math.max(limit, HEARD)
    let found: string[] = []
    for (const [index, other] of letters.entries()) {
      const cost = costOf(word, other, heard, sounds[index] ?? '', least)
      if (cost > least) continue
      if (cost < least) found = []
      least = cost
      found.push(other)
    }
    const sure = SURE_BY_COST[Math.ceil(least * 2) - 1] ?? 0
    return found.map((other) => ({ word: other, sure }))
  }
}

function costOf(word: string, other: string, heard: string, sound: string, limit: number): number {
  if (heard === sound) return word === other ? 0 : HEARD
  const written = slips(word, other, Math.floor(limit))
  const byEar = slips(heard, sound, Math.floor(limit - HEARD)) + HEARD
  return Math.min(written, byEar)
}
