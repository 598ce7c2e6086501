/** Over the site of fixtures/kader: versions in force, withdrawn, replaced, being written. */

import { array, assert, constantFrom, property, string } from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { wrongIn } from '../../../fixtures/algolia/wire-check.ts'
import { KADER, siteIn } from '../../../fixtures/content.ts'
import type { Site } from '../../site/site.ts'
import { versionsOf } from '../../site/versions.ts'
import { currentOn } from '../../inzetkader/versions.ts'
import { tokensOf } from '../tokens.ts'
import { recordsOf } from '../records.ts'
import { openSite } from '../site-search.ts'
import { SHARDS, shardsOf } from '../shard.ts'
import { dayNumber } from './day-number.ts'
import { bytesOf, divided, ROOM, trimmed } from './fit.ts'
import type { AlgoliaRecord } from './record.ts'
import { algoliaRecordsOf } from './records.ts'
import { FACET_FIELDS } from './facet-fields.ts'
import { settingsOf, synonymsFor } from './settings.ts'
import { standIn, statusIn } from './toestand.ts'

const URL = 'https://x.example/kennis'
const DAYS = ['2020-06-01', '2021-06-01', '2022-07-01', '2023-02-01', '2024-01-01', '2026-11-27']

let site: Site
let records: AlgoliaRecord[]
beforeAll(() => {
  site = siteIn(KADER)
  records = algoliaRecordsOf(site, URL).records
})

describe('the records of a site', () => {
  test('each record fits, has an id of its own, and is the same for the same site', () => {
    expect(records.length).toBeGreaterThan(50)
    expect(records.filter((record) => bytesOf(record) > ROOM)).toEqual([])
    expect(new Set(records.map(({ objectID }) => objectID)).size).toBe(records.length)
    expect(algoliaRecordsOf({ ...site, entries: structuredClone(site.entries) }, URL).records).toEqual(
      records
    )
  })

  test('every word that is searched here is searched there', () => {
    for (const { pagina, anker = null, tekst, koppen, termen } of recordsOf(site)) {
      const there = records.filter((one) => one.pagina.adres === pagina.adres && one.anchor === anker)
      const words = there.flatMap((one) => [
        one.content,
        one.hierarchy.lvl2,
        one.hierarchy.lvl3,
        ...one.termen
      ])
      const found = new Set(tokensOf(words.join('\n')))
      expect(tokensOf([tekst, ...koppen, ...termen].join('\n')).filter((word) => !found.has(word))).toEqual(
        []
      )
    }
  })

  test.each(DAYS)('on %s it filters what the engine here holds for current', (day) => {
    const today = dayNumber(day)
    const counting = new Set(
      records.filter(({ van, tot }) => van <= today && tot > today).map(({ url }) => url)
    )
    for (const { url, pagina } of records) {
      const current = currentOn(versionsOf(site, pagina.technologie?.[0] ?? ''), day)?.versie
      expect(counting.has(url), url).toBe(pagina.versie === undefined || pagina.versie === current)
    }
  })

  test('what stands twice, stands on other days', () => {
    for (const { url, van, tot, content } of records)
      for (const other of records)
        if (other.url === url && other.content === content && other.van !== van)
          expect(other.van >= tot || other.tot <= van, url).toBe(true)
  })

  test('a page stands as the engine here says', () => {
    const shards = shardsOf(site)
    const { search } = openSite(SHARDS.map((shard) => shards[shard].shard))
    const toestanden = new Map(records.map(({ pagina, toestand }) => [pagina.adres, toestand]))
    for (const today of DAYS)
      for (const { pagina, stand } of search('camera', { today }).found) {
        const toestand = toestanden.get(pagina.adres)
        expect(toestand && standIn(toestand, today)).toBe(stand)
        expect(toestand && statusIn(toestand, today)).toBe(stand ?? pagina.status)
      }
  })

  test('DocSearch reads them', () => {
    for (const { url, url_without_anchor, anchor, type, content, hierarchy } of records) {
      expect(url).toBe(anchor === null ? url_without_anchor : `${url_without_anchor}#${anchor}`)
      expect(type === 'content').toBe(content !== null)
      expect(Object.keys(hierarchy)).toEqual(['lvl0', 'lvl1', 'lvl2', 'lvl3', 'lvl4', 'lvl5', 'lvl6'])
      expect(hierarchy.lvl0).not.toBe('')
    }
  })

  test('the settings name fields that are there', () => {
    const [first] = records
    const { searchableAttributes = [], attributesForFaceting = [] } = settingsOf(site)
    const top = new Set(Object.keys(first ?? {}).concat('toestand'))
    for (const attribute of [...searchableAttributes, ...attributesForFaceting]) {
      const [field = ''] = attribute.replace(/^\w+\((.*)\)$/u, '$1').split('.')
      expect(top).toContain(field)
    }
    expect(Object.values(FACET_FIELDS)).toContain('toestand')
  })

  test('the service takes them, with their settings and synonyms', () => {
    expect(wrongIn('settings', settingsOf(site))).toBeUndefined()
    expect(wrongIn('synonyms', synonymsFor(site))).toBeUndefined()
    expect(
      wrongIn('batch', { requests: records.map((body) => ({ action: 'addObject', body })) })
    ).toBeUndefined()
  })

  test('every other name of a term is a word for it', () => {
    const groups = synonymsFor(site)
    for (const { synonyms = [], type } of groups) {
      expect(synonyms.length).toBeGreaterThan(type === 'synonym' ? 1 : 0)
      expect(synonyms.length).toBeLessThanOrEqual(20)
    }
    expect(new Set(groups.map(({ objectID }) => objectID)).size).toBe(groups.length)
    expect(groups.length).toBeGreaterThan(0)
  })
})

test('a text of any size is divided, and nothing of it is lost', () => {
  const piece = constantFrom('woord', ' ', '\n', '"', '€', '🚁', 'x'.repeat(90))
  assert(
    property(array(piece, { maxLength: 60 }), string(), (pieces, rest) => {
      const text = pieces.join('') + rest
      const parts = divided(text, 60)
      for (const part of parts) expect(bytesOf(part)).toBeLessThanOrEqual(60)
      expect(parts.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''))
    }),
    { seed: 20261127, numRuns: 300 }
  )
})

test('a section of any length is all there, in more than one record', () => {
  const words = Array.from({ length: 6000 }, (_, index) => `woord${index}`)
  const entries = site.entries.map((entry) =>
    entry.kind === 'zone' ? { ...entry, body: JSON.stringify([['p', {}, words.join(' ')]]) } : entry
  )
  const made = algoliaRecordsOf({ ...site, entries }, URL).records.filter(
    ({ pagina }) => pagina.soort === 'zone'
  )
  const url = made[0]?.url
  const parts = made.filter((one) => one.url === url)
  expect(parts.length).toBeGreaterThan(5)
  expect(parts.filter((part) => bytesOf(part) > ROOM)).toEqual([])
  const found = new Set(parts.flatMap(({ content }) => content?.split(/\s/u) ?? []))
  expect(words.filter((word) => !found.has(word))).toEqual([])
  expect(new Set(parts.map(({ objectID }) => objectID)).size).toBe(parts.length)
})

test('a list that is too long is cut, and told', () => {
  const [record] = records
  if (!record) throw new Error('No record')
  const list = Array.from({ length: 2000 }, (_, index) => `BC ${index}`)
  const told: string[] = []
  const large = { ...record, termen: list, pagina: { ...record.pagina, artikels: list } }
  const { termen, pagina } = trimmed(large, (name) => told.push(name))
  expect(told).toEqual(['termen', 'artikels'])
  expect(bytesOf(termen)).toBeLessThanOrEqual(2001)
  expect(pagina.artikels?.length).toBe(termen.length)
})
