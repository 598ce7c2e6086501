/**
 * Searching the site: the engine over the files of the index, and what must hold whatever the words say. Which version
 * counts is asked on the day of the reader; nothing that was made before knows it.
 */

import { currentOn, type Standing, standingOn, type Version } from '../inzetkader/versions.ts'
import { contextOf } from './context.ts'
import { asksFor } from './direct.ts'
import { open } from './engine.ts'
import { OUR_WORDS } from './everyday.ts'
import { lettersOf } from './fold.ts'
import { facetsOf, type Facets, type Filters, passes } from './facets.ts'
import { type Ranked, ordered } from './order.ts'
import { addressOfPart, type Shard, type Zoekdeel, type Zoekpagina } from './record.ts'
import type { Synonyms } from './lexis.ts'
import { tokensOf } from './tokens.ts'

export type SearchOptions = {
  filters?: Filters
  /** The day of the reader, in Brussels: `2026-03-05`. */
  today: string
}

export type Found = {
  /** With the anchor of the section. */
  adres: string
  pagina: Zoekpagina
  deel: Zoekdeel
  /** Of a page of a version: how that version stands today, and whether it is the one that a reader should see. */
  stand?: Standing
  isCurrent: boolean
  /** Its place in the file it came from: the shard by its order, and the text in the file of texts. */
  shard: number
  number: number
  /** Words to mark, folded (marks.ts). Worked out when asked for. */
  words: () => string[]
}

export type Outcome = {
  /** Best first. */
  found: Found[]
  /** How many there would be for each value of each facet. */
  facets: Facets
  /** Words of the question that nothing answers. */
  unknown: string[]
}

export type SiteSearch = { search: (question: string, options: SearchOptions) => Outcome }

type Record = { pagina: Zoekpagina; deel: Zoekdeel; shard: number; number: number }

/** `shards` in the order in which they were made, the first with the versions; fewer than all will do. */
export function openSite(shards: readonly Shard[]): SiteSearch {
  const records = shards.flatMap(partsOf)
  const engine = open(
    shards.map(({ index, delen }) => ({ ...index, ids: delen.map(() => '') })),
    synonymsOf(shards)
  )
  const versions = new Map(shards.flatMap(({ versions: all = {} }) => Object.entries(all)))
  const technologieen = technologieenOf(shards, versions.keys())
  const prefixes = new Set(records.flatMap(({ deel }) => deel.artikel?.split(' ')[0]?.toLowerCase() ?? []))
  const versionOf = ({ technologie = [], versie }: Zoekpagina): Version | undefined =>
    versie === undefined
      ? undefined
      : versions.get(technologie[0] ?? '')?.find((version) => version.versie === versie)

  function search(question: string, { filters = {}, today }: SearchOptions): Outcome {
    const current = new Map(
      [...versions].map(([technologie, all]) => [technologie, currentOn(all, today)?.versie])
    )
    const isCurrent = ({ technologie = [], versie }: Zoekpagina): boolean =>
      versie === undefined || current.get(technologie[0] ?? '') === versie
    const standing = (pagina: Zoekpagina): Standing | undefined => {
      const version = versionOf(pagina)
      return version && standingOn(version, today)
    }
    const answer = engine.search(question)
    const asked = asksFor(question, prefixes)
    const letters = lettersOf(question)
    const context = contextOf(answer.asked, engine.vocabulary, technologieen)
    const byNumber = new Map(answer.hits.map((hit) => [hit.number, hit]))
    // An article that is asked for by its number need not hold any other word of the question.
    for (const [number, { deel }] of records.entries())
      if (deel.artikel !== undefined && !byNumber.has(number) && asked(deel.artikel))
        byNumber.set(number, { number, id: '', score: 0, answers: [] })
    const ranked = [...byNumber.values()].flatMap((hit): (Ranked & { record: Record })[] => {
      const record = records[hit.number]
      if (!record) return []
      const { pagina, deel } = record
      const isAsked = deel.artikel !== undefined && asked(deel.artikel)
      const isNamed = deel.anker === undefined && lettersOf(pagina.titel) === letters
      const worth = context(pagina)
      const score = hit.score * worth
      return [
        {
          ...hit,
          score,
          context: worth,
          record,
          pagina,
          deel,
          isAsked,
          isNamed,
          isCurrent: isCurrent(pagina)
        }
      ]
    })
    const statusOf = (pagina: Zoekpagina): string | undefined => standing(pagina) ?? pagina.status
    const inOrder = ordered(ranked)
    const pages = inOrder.map(({ pagina }) => pagina)
    return {
      found: inOrder
        .filter(({ pagina }) => passes(pagina, filters, statusOf))
        .map(({ record, ...hit }) => {
          const stand = standing(record.pagina)
          return {
            ...record,
            adres: addressOfPart(record.pagina, record.deel),
            isCurrent: hit.isCurrent,
            ...(stand && { stand }),
            words: () => answer.wordsIn(hit)
          }
        }),
      facets: facetsOf(pages, filters, statusOf),
      unknown: answer.asked.filter(({ meant }) => meant.size === 0).map(({ word }) => word)
    }
  }
  return { search }
}

function partsOf({ paginas, delen }: Shard, shard: number): Record[] {
  return delen.flatMap(([page, anker, kop, artikel], number) => {
    const pagina = paginas[page]
    const deel = {
      ...(anker === '' ? {} : { anker }),
      ...(kop === '' ? {} : { kop }),
      ...(artikel === '' ? {} : { artikel })
    }
    return pagina ? [{ pagina, deel, shard, number }] : []
  })
}

/** By name, in the order of the site: the words that name each. */
function technologieenOf(
  shards: readonly Shard[],
  names: Iterable<string>
): ReadonlyMap<string, readonly string[]> {
  const pages = shards.flatMap(({ paginas }) => paginas).filter(({ soort }) => soort === 'technologie')
  return new Map(
    [...names].map((name) => {
      const page = pages.find(({ adres }) => adres.endsWith(`/${name}`))
      return [name, tokensOf(`${name} ${page?.titel ?? ''}`)]
    })
  )
}

function synonymsOf(shards: readonly Shard[]): Synonyms {
  const synonyms = new Map(OUR_WORDS)
  const groups = shards.flatMap(({ synoniemen = [] }) => synoniemen)
  for (const group of groups)
    for (const word of group)
      synonyms.set(word, [...group.filter((other) => other !== word), ...(OUR_WORDS.get(word) ?? [])])
  return synonyms
}
