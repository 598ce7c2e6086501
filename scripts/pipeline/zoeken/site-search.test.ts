/** Over the site of fixtures/kader (four versions, one withdrawn and one replaced) and over our own. */

import { assert, constantFrom, integer, nat, property, tuple } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { KADER, siteIn } from '../../fixtures/content.ts'
import { PROJECT_ROOT } from '../../io/project.ts'
import type { Node } from '../core/tree.ts'
import { visitElements } from '../core/tree.ts'
import type { Entry } from '../entry.ts'
import type { Site } from '../site/site.ts'
import { NOISE } from './noise.ts'
import { tokensOf } from './tokens.ts'
import { addressOfPart, type Zoekrecord } from './record.ts'
import { recordsOf } from './records.ts'
import { SHARDS, shardsOf } from './shard.ts'
import { type Found, openSite, type SiteSearch } from './site-search.ts'

const SEED = 20261127

const kader = siteIn(KADER)
const own = siteIn(PROJECT_ROOT)

function searchOf(site: Site): SiteSearch {
  const shards = shardsOf(site)
  return openSite(SHARDS.map((name) => shards[name].shard))
}

const inKader = searchOf(kader)
const inOwn = searchOf(own)
const TODAY = '2026-11-27'
const DAYS = ['2020-06-01', '2021-06-01', '2022-07-01', '2023-02-01', '2024-01-01', TODAY]

const addresses = (found: readonly Found[]): string[] => found.map(({ adres }) => adres)
const top = (search: SiteSearch, question: string, today = TODAY): string | undefined =>
  search.search(question, { today }).found[0]?.adres

/** Our own content goes on to its next version. */
const inAnyVersion = (adres = ''): string => adres.replace(/\/\d+\.\d+(?=\/)/u, '/*')

describe.each([
  ['fixtures/kader', kader],
  ['our own site', own]
])('records of %s', (_, site) => {
  const records = recordsOf(site)

  test('each page has its beginning, and nothing else is there', () => {
    const beginnings = records.filter(({ anker }) => anker === undefined).map(({ pagina }) => pagina.adres)
    expect(beginnings).toEqual(site.entries.map(({ address }) => address))
    expect(new Set(records.map(({ pagina }) => pagina.adres))).toEqual(new Set(beginnings))
  })

  test('each address is another, and its anchor is in the page', () => {
    const all = records.map((record) => addressOfPart(record.pagina, record))
    expect(new Set(all).size).toBe(all.length)
    for (const { pagina, anker } of records)
      if (anker !== undefined) expect(idsIn(site.byAddress.get(pagina.adres))).toContain(anker)
  })

  test('every word of the body of a page is in one of its records', () => {
    for (const { address, kind } of site.entries) {
      // What is asked, and what is right, is no answer to who searches.
      if (kind === 'vragen') continue
      const found = records.filter(({ pagina }) => pagina.adres === address)
      const words = new Set(found.flatMap(({ tekst, koppen }) => tokensOf([tekst, ...koppen].join('\n'))))
      const missing = wordsOfBody(site.byAddress.get(address)).filter((word) => !words.has(word))
      expect(missing, address).toEqual([])
    }
  })

  test('each article of a version is one', () => {
    const found = records.filter(({ artikel }) => artikel !== undefined).map(({ artikel }) => artikel)
    for (const { artikels } of site.entries)
      for (const { nummer } of artikels) expect(found).toContain(nummer)
  })

  test('the same bytes, whoever asks', () => {
    expect(JSON.stringify(shardsOf(site))).toBe(JSON.stringify(shardsOf(structuredCloneOf(site))))
  })

  test('what is dated comes after the rest', () => {
    const { kern, verslagen } = shardsOf(site)
    expect(
      kern.shard.paginas.filter(({ datum }) => datum !== undefined).map(({ soort }) => soort)
    ).not.toContain('ervaring')
    expect(verslagen.shard.paginas.map(({ soort }) => soort)).toContain('ervaring')
    expect(kern.teksten).toHaveLength(kern.shard.delen.length)
  })
})

/** With the entries in another order and nothing shared. */
function structuredCloneOf(site: Site): Site {
  return { ...site, entries: structuredClone(site.entries) }
}

function idsIn(entry: Entry | undefined): string[] {
  const ids: string[] = []
  visitElements(JSON.parse(entry?.body ?? '[]') as Node[], ([, { id }]) => {
    if (id !== undefined) ids.push(id)
  })
  return ids
}

/** Of paragraphs, where no mark stands between two letters of one word. */
function wordsOfBody(entry: Entry | undefined): string[] {
  const words: string[] = []
  visitElements(JSON.parse(entry?.body ?? '[]') as Node[], ([tag, , ...children]) => {
    if (tag === 'p' && children.every((child) => typeof child === 'string'))
      for (const word of tokensOf(children.join(''))) words.push(word)
  })
  return words
}

describe('the four questions on top', () => {
  test.each([
    ['mag ik filmen in een woning', '/inzetkader/bodycam/*/private-plaatsen#bc-10-1'],
    ['lichaamscamera', '/begrippen/bodycam'],
    ['bodycambeelden bewaren', '/inzetkader/bodycam/*/bewaring-en-wissing'],
    ['bodycambelden bewaren', '/inzetkader/bodycam/*/bewaring-en-wissing'],
    ['bodycam beelden bewaren', '/inzetkader/bodycam/*/bewaring-en-wissing']
  ])('%s', (question, adres) => {
    expect(inAnyVersion(top(inOwn, question))).toBe(adres)
  })

  test('inzet', () => {
    expect(inAnyVersion(top(inOwn, 'inzet'))).toMatch(/^\/inzetkader\//u)
  })
})

test.each(['rollenspel', 'rollen spel', 'Rollen-spel'])(
  '%s is the title of a page, which comes first',
  (question) => {
    expect(top(inOwn, question)).toBe('/begrippen/rollenspel')
  }
)

describe('an article by its number', () => {
  test.each([
    ['BC 6.1', '/inzetkader/bodycam/*/activering#bc-6-1'],
    ['bc6.1', '/inzetkader/bodycam/*/activering#bc-6-1'],
    ['bc-6-1', '/inzetkader/bodycam/*/activering#bc-6-1'],
    ['BC 6,1', '/inzetkader/bodycam/*/activering#bc-6-1'],
    ['wat zegt BC 6.1 over geluid', '/inzetkader/bodycam/*/activering#bc-6-1'],
    ['art 6.1', '/inzetkader/bodycam/*/activering#bc-6-1'],
    ['art. 6.1', '/inzetkader/bodycam/*/activering#bc-6-1'],
    ['6.1', '/inzetkader/bodycam/*/activering#bc-6-1'],
    ['artikel 6', '/inzetkader/bodycam/*/activering#bc-6-1'],
    ['DR 6.1', '/inzetkader/drones/*/vliegen#dr-6-1'],
    ['25/3', '/recht/wpa#wpa-25-3'],
    ['WPA art. 25/3 §1bis', '/recht/wpa#wpa-25-3'],
    ['wpa 25/3', '/recht/wpa#wpa-25-3'],
    ['artikel 13/2', '/recht/wet-21-februari-2024#wcv-13-2']
  ])('%s', (question, adres) => {
    expect(inAnyVersion(top(inOwn, question))).toBe(adres)
  })

  test('of another technologie only where the number says nothing of which', () => {
    const { found } = inOwn.search('6.1', { today: TODAY })
    expect(addresses(found.slice(0, 2)).map(inAnyVersion)).toEqual([
      '/inzetkader/bodycam/*/activering#bc-6-1',
      '/inzetkader/drones/*/vliegen#dr-6-1'
    ])
    expect(inAnyVersion(addresses(inOwn.search('BC 6.1', { today: TODAY }).found)[1])).not.toBe(
      '/inzetkader/drones/*/vliegen#dr-6-1'
    )
  })

  test('a number in a sentence is no article', () => {
    expect(inAnyVersion(top(inOwn, '6 beelden van een minderjarige'))).toMatch(/minderjarigen/u)
  })
})

describe('the day of the reader decides which version counts', () => {
  test.each([
    ['2021-06-01', '1.0'],
    ['2022-07-01', '1.1'],
    ['2024-01-01', '2.0']
  ])('on %s version %s', (today, versie) => {
    expect(top(inKader, 'BC 6.1', today)).toBe(`/inzetkader/bodycam/${versie}/activering#bc-6-1`)
    const { found } = inKader.search('wanneer neem je op', { today })
    expect(found.find(({ pagina }) => pagina.soort === 'hoofdstuk')).toMatchObject({
      stand: 'inForce',
      isCurrent: true,
      pagina: { versie }
    })
  })

  test('a version that was withdrawn drops below, of the same files', () => {
    const question = 'bewaartermijn van opnames'
    const versions = (today: string) =>
      inKader.search(question, { today }).found.flatMap(({ pagina }) => pagina.versie ?? [])
    expect(versions('2022-07-01')[0]).toBe('1.1')
    expect(versions('2024-01-01')[0]).toBe('2.0')
    expect(new Set(versions('2022-07-01'))).toEqual(new Set(versions('2024-01-01')))
  })
})

describe('filters and facets', () => {
  test('any value of a facet, every facet', () => {
    const { found } = inOwn.search('camera', {
      today: TODAY,
      filters: { soort: ['begrip', 'rechtsbron'], dienst: ['brandweer'] }
    })
    expect(found.length).toBeGreaterThan(0)
    for (const { pagina } of found) {
      expect(['begrip', 'rechtsbron']).toContain(pagina.soort)
      expect(pagina.dienst).toContain('brandweer')
    }
  })

  test('a count is what choosing it gives', () => {
    const filters = { technologie: ['bodycam'] }
    const { facets } = inOwn.search('beelden bewaren', { today: TODAY, filters })
    expect(Object.keys(facets.soort)).toContain('hoofdstuk')
    for (const [soort, count] of Object.entries(facets.soort)) {
      const chosen = inOwn.search('beelden bewaren', {
        today: TODAY,
        filters: { ...filters, soort: [soort] }
      })
      expect(new Set(chosen.found.map(({ pagina }) => pagina.adres)).size, soort).toBe(count)
    }
  })

  test('the status of a version is that of today', () => {
    const statuses = (today: string) => Object.keys(inKader.search('opname', { today }).facets.status)
    expect(statuses('2020-06-01')).toContain('coming')
    expect(statuses('2024-01-01')).toEqual(expect.arrayContaining(['draft', 'ended', 'inForce']))
  })
})

describe('whatever is asked', () => {
  const recordsOfKader = recordsOf(kader)
  const recordsOfOwn = recordsOf(own)

  /** Some words that stand in a record. */
  const questionFrom = (records: readonly Zoekrecord[]) =>
    tuple(nat(), nat(), integer({ min: 1, max: 6 })).map(([record, word, count]) => {
      const { pagina, koppen, tekst } = records[record % records.length] as Zoekrecord
      const words = tokensOf([pagina.titel, ...koppen, tekst].join(' '))
      return words
        .slice(word % words.length)
        .slice(0, count)
        .join(' ')
    })

  const placesOf = (found: readonly Found[]): Map<string, number> =>
    new Map(addresses(found).map((adres, place) => [adres, place]))

  test('a version that does not count stands below all of the one that does', () => {
    assert(
      property(questionFrom(recordsOfKader), constantFrom(...DAYS), (question, today) => {
        const { found } = inKader.search(question, { today })
        const old = found.findIndex(({ isCurrent }) => !isCurrent)
        const last = found.findLastIndex(({ isCurrent }) => isCurrent)
        expect(old < 0 || last < old, question).toBe(true)
      }),
      { seed: SEED, numRuns: 150 }
    )
  })

  test.each([
    ['fixtures/kader', recordsOfKader, inKader],
    ['our own site', recordsOfOwn, inOwn]
  ])(
    'a report stands below an article that it cites, for the words of that article: %s',
    (_, records, search) => {
      const reports = records.filter(({ pagina }) => pagina.soort === 'ervaring' && pagina.artikels)
      const cited = new Set(reports.flatMap(({ pagina }) => pagina.artikels ?? []))
      const articles = records.filter(({ artikel }) => artikel !== undefined && cited.has(artikel))
      expect(articles.length).toBeGreaterThan(0)
      assert(
        property(questionFrom(articles), (question) => {
          // Of words that only hold a sentence together, no text is made.
          if (question.split(' ').every((word) => NOISE.has(word))) return
          const { found } = search.search(question, { today: TODAY })
          const places = placesOf(found)
          for (const { artikel, pagina, ...part } of articles) {
            const own = places.get(addressOfPart(pagina, part))
            const words = new Set(tokensOf([pagina.titel, ...part.koppen, part.tekst].join(' ')))
            const isOfArticle = question.split(' ').every((word) => words.has(word))
            const isCurrent = found[own ?? -1]?.isCurrent === true
            if (own === undefined || !isOfArticle || !isCurrent) continue
            for (const report of reports)
              if (report.pagina.artikels?.includes(artikel ?? ''))
                expect(
                  places.get(addressOfPart(report.pagina, report)) ?? Infinity,
                  question
                ).toBeGreaterThan(own)
          }
        }),
        { seed: SEED, numRuns: 100 }
      )
    }
  )

  test('what is made up stands below what is real and says the same', () => {
    const made = own.entries.filter(({ kind, data }) => kind === 'ervaring' && data.fictief)
    expect(made.length).toBeGreaterThan(0)
    const real = made.map((entry) => {
      const data = { ...entry.data, fictief: undefined }
      return { ...entry, data, address: `${entry.address}-echt` } as Entry
    })
    // The real ones last, so that nothing but being real puts them first.
    const search = searchOf({ ...own, entries: [...own.entries, ...real] })
    assert(
      property(questionFrom(recordsOfOwn.filter(({ pagina }) => pagina.fictief)), (question) => {
        const places = placesOf(search.search(question, { today: TODAY }).found)
        for (const [adres, place] of places) {
          const twin = places.get(adres.replace(/^[^#]+/u, '$&-echt'))
          if (twin !== undefined) expect(place, `${question}: ${adres}`).toBeGreaterThan(twin)
        }
      }),
      { seed: SEED, numRuns: 60 }
    )
  })
})
