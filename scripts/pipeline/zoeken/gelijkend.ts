/**
 * Which reports tell of something alike: the same articles and terms, and words that few reports share. Each report is held
 * against those nearest in time that share something with it, and not against all: twice as many reports is twice the work.
 */

import { added } from '../core/added.ts'
import { onceFor } from '../core/once.ts'
import type { EntryOf } from '../entry.ts'
import { isGestopt, staatVan } from '../praktijk/staat.ts'
import { entriesOf } from '../site/entries.ts'
import type { Site } from '../site/site.ts'
import { NOISE } from './noise.ts'
import { stem } from './stem.ts'
import { tokensOf } from './tokens.ts'

type Verslag = EntryOf<'ervaring'>

/** How many a report shows. */
const MOST = 3
/** Reports before and after that share a trait, as far as they are looked at. */
const NEAR = 30
/** What an article, a term or a word weighs that few reports share. */
const WEIGHT = { artikel: 3, begrip: 1, woord: 1 } as const
/** One rare article in common, or a few words; less is chance. */
const LEAST = 2.5
/** For another technology the same words say less. */
const OTHER_TECHNOLOGIE = 0.5

/** By address: the most alike first. Invented ones only where nothing real is alike. */
export const gelijkendeVerslagen = onceFor((site: Site): ReadonlyMap<string, readonly Verslag[]> => {
  const verslagen = entriesOf(site, 'ervaring')
    .filter(({ data }) => !isGestopt(staatVan(data)))
    .toSorted((a, b) => (a.data.datum < b.data.datum ? -1 : a.data.datum > b.data.datum ? 1 : 0))
  const traits = verslagen.map(traitsOf)
  const sharers = new Map<string, number[]>()
  for (const [place, own] of traits.entries()) for (const trait of own.keys()) added(sharers, trait, place)
  return new Map(
    verslagen.map((verslag, place) => {
      const scores = scoresOf(place, traits[place] ?? new Map(), sharers, verslagen.length)
      return [verslag.address, best(verslag, scores, verslagen)]
    })
  )
})

/** What a report can share, each with its weight. */
function traitsOf({ data, citations }: Verslag): ReadonlyMap<string, number> {
  const artikels = [...(data.artikels ?? []), ...citations.map(({ text }) => text)]
  const words = tokensOf(`${data.titel}\n${data.omschrijving}`).filter((word) => !NOISE.has(word))
  return new Map([
    ...words.map((word) => [`woord ${stem(word)}`, WEIGHT.woord] as const),
    ...(data.begrippen ?? []).map((naam) => [`begrip ${naam}`, WEIGHT.begrip] as const),
    ...artikels.map((text) => [`artikel ${text.replace(/@.*$/u, '')}`, WEIGHT.artikel] as const)
  ])
}

/** The rarer what two share, the more it says. */
function scoresOf(
  place: number,
  own: ReadonlyMap<string, number>,
  sharers: ReadonlyMap<string, readonly number[]>,
  all: number
): Map<number, number> {
  const scores = new Map<number, number>()
  for (const [trait, weight] of own) {
    const places = sharers.get(trait) ?? []
    const rarity = Math.log((all + 1) / places.length)
    const here = placeIn(places, place)
    for (const other of places.slice(Math.max(0, here - NEAR), here + NEAR + 1))
      if (other !== place) scores.set(other, (scores.get(other) ?? 0) + weight * rarity)
  }
  return scores
}

/** Where a number stands in a list in order. */
function placeIn(places: readonly number[], wanted: number): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return low
}

function best(own: Verslag, scores: ReadonlyMap<number, number>, verslagen: readonly Verslag[]): Verslag[] {
  const found = [...scores].flatMap(([place, score]) => {
    const verslag = verslagen[place]
    if (!verslag) return []
    const isNear = verslag.data.technologieen.some((naam) => own.data.technologieen.includes(naam))
    const worth = isNear ? score : score * OTHER_TECHNOLOGIE
    return worth < LEAST ? [] : [{ verslag, worth }]
  })
  const real = found.filter(({ verslag }) => !verslag.data.fictief)
  return (real.length > 0 ? real : found)
    .sort((a, b) => b.worth - a.worth || (a.verslag.address < b.verslag.address ? -1 : 1))
    .slice(0, MOST)
    .map(({ verslag }) => verslag)
}
