/** Files of the index: what everybody needs first, and then what is dated and never stops growing. */

import { nameOf } from '../core/address.ts'
import { formsOf } from '../begrippen/forms.ts'
import { isDated } from '../kinds.ts'
import { entriesOf } from '../site/entries.ts'
import type { Site } from '../site/site.ts'
import { versionsOf } from '../site/versions.ts'
import { fold } from './fold.ts'
import { build } from './index-data.ts'
import { type Shard, type Zoekrecord } from './record.ts'
import { recordsOf } from './records.ts'
import { tokensOf } from './tokens.ts'

/** In the order in which they are loaded. */
export const SHARDS = ['kern', 'verslagen'] as const
export type ShardName = (typeof SHARDS)[number]

/** A file of the index, and the texts of its records in the same order: for what is shown of them. */
export type ShardWithTexts = { shard: Shard; teksten: readonly string[] }

export function shardsOf(site: Site): Record<ShardName, ShardWithTexts> {
  const records = recordsOf(site)
  const kern = shardOf(records.filter(({ pagina }) => !isDated(pagina.soort)))
  const verslagen = shardOf(records.filter(({ pagina }) => isDated(pagina.soort)))
  const versions = Object.fromEntries(
    entriesOf(site, 'technologie')
      .toSorted((a, b) => (a.data.volgorde ?? 0) - (b.data.volgorde ?? 0))
      .map(({ address }) => [nameOf(address), versionsOf(site, nameOf(address))])
  )
  return { kern: { ...kern, shard: { ...kern.shard, versions, synoniemen: synonymsOf(site) } }, verslagen }
}

function shardOf(records: readonly Zoekrecord[]): ShardWithTexts {
  const paginas = [...new Set(records.map(({ pagina }) => pagina))]
  const numberOf = new Map(paginas.map((pagina, number) => [pagina, number]))
  const { lengths, words, counts, places, uses } = build(
    records.map(({ pagina, koppen, termen, tekst }) => ({
      id: '',
      title: pagina.titel,
      heading: koppen.join('\n'),
      terms: termen.join('\n'),
      text: tekst
    }))
  )
  const delen = records.map(
    ({ pagina, anker = '', kop = '', artikel = '' }) =>
      [numberOf.get(pagina) ?? 0, anker, kop, artikel] as const
  )
  return {
    shard: { paginas, delen, index: { lengths, words, counts, places, uses } },
    teksten: records.map(({ tekst }) => tekst)
  }
}

/** The forms of each term that are one word: what is written as more than one is found by its words. */
function synonymsOf(site: Site): string[][] {
  return entriesOf(site, 'begrip')
    .map(({ data }) => [
      ...new Set(
        formsOf(data).flatMap(({ written }) => {
          const words = tokensOf(fold(written))
          return words.length === 1 ? words : []
        })
      )
    ])
    .filter(({ length }) => length > 1)
}
