/** The real small client, against a service on this machine that checks every request. */

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { record as made } from '../../scripts/fixtures/algolia/pushing.ts'
import { type AlgoliaServer, APP, SEARCH_KEY, serveAlgolia } from '../../scripts/fixtures/algolia/server.ts'
import { newIndex } from '../../scripts/fixtures/algolia/state.ts'
import { KADER, siteIn } from '../../scripts/fixtures/content.ts'
import { algoliaRecordsOf } from '../../scripts/pipeline/zoeken/algolia/records.ts'
import type { AlgoliaRecord } from '../../scripts/pipeline/zoeken/algolia/record.ts'
import { SHARDS, shardsOf } from '../../scripts/pipeline/zoeken/shard.ts'
import { openSite, type SiteSearch } from '../../scripts/pipeline/zoeken/site-search.ts'
import { metTerugval, zoekBij } from './algolia'
import type { Antwoord, Treffer, Zoeker } from './zoeker'

const OPTIONS = { siteUrl: 'https://x.example', repository: 'https://y.example' }
const SERVICE = { appId: APP, indexName: 'plot', searchKey: SEARCH_KEY, records: 10_000 }
const TODAY = '2026-11-27'
const DAYS = ['2020-06-01', '2021-06-01', '2022-07-01', '2023-02-01', TODAY]

let server: AlgoliaServer
let zoek: Zoeker
let hier: SiteSearch
let kader: AlgoliaRecord[]

beforeAll(() => {
  const site = siteIn(KADER)
  const shards = shardsOf(site)
  hier = openSite(SHARDS.map((name) => shards[name].shard))
  kader = algoliaRecordsOf(site, OPTIONS.siteUrl).records
})

beforeEach(async () => {
  server = await serveAlgolia()
  holds(kader)
  const hosts = [
    { url: '127.0.0.1', port: server.port, protocol: 'http' as const, accept: 'readWrite' as const }
  ]
  zoek = zoekBij(SERVICE, { hosts })
})
afterEach(async () => {
  await server.close()
  expect(server.wrong).toEqual([])
})
afterAll(() => vi.unstubAllGlobals())

const told = ({ adres, pagina, stand, isCurrent }: Omit<Treffer, 'fragment'>) => ({
  adres,
  pagina,
  stand,
  isCurrent
})

function holds(records: readonly { objectID: string }[]): void {
  const stored = records.map((one) => [one.objectID, { ...one }] as const)
  server.indices.set('plot', { ...newIndex(), records: new Map(stored) })
}

describe('an answer of the service', () => {
  test.each(DAYS)('on %s tells of each page what the engine here tells', async (today) => {
    const { treffers } = await zoek('activering', {}, today)
    const found = new Map(hier.search('activering', { today }).found.map((one) => [one.adres, one]))
    const own = treffers.flatMap(({ adres }) => found.get(adres) ?? [])
    // Of four versions.
    expect(own.filter(({ stand }) => stand !== undefined).length).toBeGreaterThan(3)
    expect(treffers.filter(({ adres }) => found.has(adres)).map(told)).toEqual(own.map(told))
    const tiers = treffers.map(({ isCurrent }) => isCurrent)
    expect(tiers).toEqual(tiers.toSorted((a, b) => Number(b) - Number(a)))
    expect(new Set(treffers.map(({ adres }) => adres)).size).toBe(treffers.length)
  })

  test('counts the pages of each facet, each without its own choice', async () => {
    const { facets, aantal } = await zoek('camera', {}, TODAY)
    const soorten = Object.keys(facets.soort)
    expect(soorten.length).toBeGreaterThan(2)
    const soort = soorten.slice(0, 1)
    const chosen = await zoek('camera', { soort }, TODAY)
    expect(chosen.facets.soort).toEqual(facets.soort)
    expect(chosen.treffers.map(({ pagina }) => pagina.soort)).toEqual(chosen.treffers.map(() => soort[0]))
    expect(chosen.aantal).toBeGreaterThan(0)
    expect(chosen.aantal).toBeLessThan(aantal)
    const pages = new Set(chosen.treffers.map(({ pagina }) => pagina.adres)).size
    expect(facets.soort[soort[0] ?? '']).toBe(pages)
  })

  test.each(DAYS)('a choice by status is by the clock of the reader: %s', async (today) => {
    const { facets } = await zoek('activering', {}, today)
    for (const [status, count] of Object.entries(facets.status)) {
      const { treffers, facets: again } = await zoek('activering', { status: [status] }, today)
      expect(new Set(treffers.map(({ stand, pagina }) => stand ?? pagina.status))).toEqual(new Set([status]))
      expect(again.status[status]).toBe(count)
    }
    expect((await zoek('camera', { status: ['bestaat-niet'] }, today)).treffers).toEqual([])
  })

  test('marks what was asked, as text', async () => {
    holds([made(1, 'Een <b>camera</b> filmt')])
    const [treffer] = (await zoek('camera', {}, TODAY)).treffers
    expect(treffer?.fragment).toEqual([
      { text: 'Een <b>', isMarked: false },
      { text: 'camera', isMarked: true },
      { text: '</b> filmt', isMarked: false }
    ])
  })

  test('brings no page of elsewhere, and nothing that is no page', async () => {
    const good = made(1, 'camera')
    const bad = ['javascript:alert(1)', '//kwaad.example/', '/\\kwaad.example', 7].map((adres, index) => ({
      ...made(10 + index, 'camera'),
      pagina: { ...good.pagina, adres }
    }))
    holds([...bad, { ...made(20, 'camera'), pagina: {} }, good] as AlgoliaRecord[])
    expect((await zoek('camera', {}, TODAY)).treffers.map(({ adres }) => adres)).toEqual([good.pagina.adres])
  })

  test('keeps the order of this site: an article by its number first, made up below real, a report below its article', async () => {
    const artikel = made(1, 'camera')
    const cited = { ...artikel, deel: { artikel: 'BC 6.1', kop: 'Bewaren', anker: 'bc-6-1' } }
    const report = made(2, 'camera')
    const verslag = { ...report, pagina: { ...report.pagina, soort: 'ervaring', artikels: ['BC 6.1'] } }
    const fictief = made(3, 'camera')
    holds([{ ...fictief, pagina: { ...fictief.pagina, fictief: true } }, verslag, cited] as AlgoliaRecord[])
    const adressen = (await zoek('camera', {}, TODAY)).treffers.map(({ adres }) => adres)
    expect(adressen).toEqual(['/recht/wet-1#bc-6-1', '/recht/wet-2', '/recht/wet-3'])
  })

  test('is asked for in one request that tells nothing of the reader', async () => {
    const fetched = vi.spyOn(server.asked, 'push')
    await zoek('camera', { soort: ['begrip'] }, TODAY)
    expect(fetched.mock.calls.flat()).toEqual(['POST /1/indexes/*/queries'])
    expect(
      server.told.every(
        ({ analytics, clickAnalytics, enablePersonalization, userToken }) =>
          [analytics, clickAnalytics, enablePersonalization].every((one) => one === false) &&
          userToken === undefined
      )
    ).toBe(true)
  })
})

describe('the engine here answers', () => {
  const lokaal = vi.fn<Zoeker>(() => Promise.resolve(HIER))
  const HIER: Antwoord = { treffers: [], aantal: 7, facets: {} as Antwoord['facets'], onbekend: [] }
  const DAAR: Antwoord = { ...HIER, aantal: 3 }
  const snel = { stilte: 0, geduld: 60_000 }

  beforeEach(() => {
    lokaal.mockClear()
    vi.stubGlobal('navigator', { onLine: true })
  })

  test('not where the service does', async () => {
    expect(await metTerugval(() => Promise.resolve(DAAR), lokaal, snel)('x', {}, TODAY)).toBe(DAAR)
    expect(lokaal).not.toHaveBeenCalled()
  })

  test('where there is no network: then nothing is sent', async () => {
    vi.stubGlobal('navigator', { onLine: false })
    const dienst = vi.fn<Zoeker>()
    expect(await metTerugval(dienst, lokaal, snel)('x', {}, TODAY)).toBe(HIER)
    expect(dienst).not.toHaveBeenCalled()
  })

  test('where the service finds nothing', async () => {
    const leeg = { ...HIER, aantal: 0 }
    expect(await metTerugval(() => Promise.resolve(leeg), lokaal, snel)('x', {}, TODAY)).toBe(HIER)
  })

  test('where the service never answers', async () => {
    const nooit: Zoeker = () => new Promise(() => undefined)
    expect(await metTerugval(nooit, lokaal, { stilte: 0, geduld: 0 })('x', {}, TODAY)).toBe(HIER)
  })

  test.each([
    [403, 'Invalid Application-ID or API key'],
    [429, 'Too many requests'],
    [500, 'Internal error']
  ])('where the service answers %d, and then for a while by itself', async (status, message) => {
    server.faults.push({ at: () => true, times: 9, answer: { status, message } })
    const hosts = [
      { url: '127.0.0.1', port: server.port, protocol: 'http' as const, accept: 'readWrite' as const }
    ]
    const terug = metTerugval(zoekBij(SERVICE, { hosts, maxRateLimitRetries: 0 }), lokaal, snel)
    expect(await terug('x', {}, TODAY)).toBe(HIER)
    expect(await terug('y', {}, TODAY)).toBe(HIER)
    expect(server.asked).toHaveLength(1)
  })

  test('what was overtaken by the next letter', async () => {
    const dienst = vi.fn<Zoeker>(() => Promise.resolve(DAAR))
    const terug = metTerugval(dienst, lokaal, snel)
    expect(await Promise.all([terug('c', {}, TODAY), terug('ca', {}, TODAY)])).toEqual([HIER, DAAR])
    expect(dienst.mock.calls.map(([vraag]) => vraag)).toEqual(['ca'])
  })
})
