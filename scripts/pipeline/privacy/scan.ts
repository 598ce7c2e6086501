/** Where a detector finds something on a page: the place and the ending, so that the value goes no further. */

import type { Place } from '../core/diagnostic.ts'
import type { Document } from '../entry.ts'
import { endingOf } from './identifiers.ts'
import type { Detector } from './match.ts'
import { viewsOf } from './views.ts'

export type Sighting = { place: Place; ending: string }

/** One sighting per value and line, however many views show it. */
export function sightings(document: Document, detect: Detector): Sighting[] {
  const found = new Map<string, Sighting>()
  for (const { text, placeAt } of viewsOf(document)) {
    for (const { index, length } of detect(text)) {
      const value = text.slice(index, index + length)
      const place = placeAt(index)
      const key = `${place.line} ${comparable(value)}`
      if (!found.has(key)) found.set(key, { place, ending: endingOf(value) })
    }
  }
  return [...found.values()]
}

function comparable(value: string): string {
  return value
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase()
}
