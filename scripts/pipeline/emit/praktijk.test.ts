/** The list of reports, their figures and what is alike, made of 300 reports that stand in this test only. */

import { expect, test } from 'vitest'
import { KADER, siteIn } from '../../fixtures/content.ts'
import { metVerslagen } from '../../fixtures/verslagen.ts'
import { gefilterd, tellingen } from '../core/facetten.ts'
import type { Lijstdata } from '../praktijk/filter.ts'
import type { Entry } from '../entry.ts'
import type { PageContext } from './context.ts'
import { emit } from './index.ts'
import type { Page, PageOf } from './page.ts'
import type { Rij } from './rijen.ts'
import { lessen, type LessenView } from './views/lessen.ts'

const OPTIONS = { siteUrl: 'https://kenniscentrum.example', repository: 'https://code.example/plot' }

const site = siteIn(KADER)
const outputs = emit(metVerslagen(site, 300), OPTIONS)
const texts = new Map([...outputs].map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]))
const at = (path: string): unknown => JSON.parse(texts.get(path) ?? '')
const page = (address: string): Page => at(`docs${address}.json`) as Page
const report = (address: string): PageOf<'ervaring'> => at(`static/data${address}.json`) as PageOf<'ervaring'>
const data = at('static/data/praktijk.json') as Lijstdata

test('the page of the list holds its first rows, how many there are, and where those of each zone stand', () => {
  const { onderdelen, overzicht } = page('/praktijk')
  expect(onderdelen).toHaveLength(20)
  expect(onderdelen[0]).toMatchObject({ datum: '2026-06-16', staat: 'in-behandeling' })
  expect(overzicht).toEqual({
    aantal: 302,
    zones: [
      { address: '/zones/zone-noord', titel: 'Zone Noord', aantal: 1 },
      { address: '/zones/zone-oost', titel: 'Zone oost', aantal: 100 },
      { address: '/zones/zone-west', titel: 'Zone west', aantal: 200 },
      { address: '/zones/zone-zuid', titel: 'Zone Zuid', aantal: 1 }
    ]
  })
  expect(page('/recht').overzicht).toBeUndefined()
})

test('its rows stand in files by their place, and are those of the reports that a choice leaves', () => {
  const { per, bestanden } = data.rijen
  const rijen = bestanden.flatMap((address) => at(`static${address}`) as Rij[])
  expect([data.aantal, per, bestanden.length, rijen.length]).toEqual([302, 100, 4, 302])
  expect(rijen.slice(0, 20)).toEqual(page('/praktijk').onderdelen)
  const gekozen = gefilterd(data, { werkt: ['werkte-niet'], zone: ['zone-west'] }).map(
    (place) => rijen[place]
  )
  expect(gekozen.length).toBeGreaterThan(10)
  for (const rij of gekozen)
    expect(rij).toMatchObject({
      werkt: 'werkte-niet',
      address: expect.stringMatching(/^\/praktijk\/zone-west\//u) as string
    })
})

test('what one chooses by is said in words, states in the order in which a report meets them', () => {
  expect(data.kenmerken.technologie.waarden).toEqual([
    ['bodycam', 'Bodycam'],
    ['drones', 'Drones']
  ])
  expect(data.kenmerken.staat.waarden.map(([code]) => code)).toEqual([
    ...['ingediend', 'nagekeken', 'in-behandeling', 'geen-wijziging', 'geborgd', 'afgewezen']
  ])
  expect(data.kenmerken.werkt.waarden.map(([, woord]) => woord)).toEqual([
    ...['Veelbelovend', 'Werkte', 'Werkte niet']
  ])
  expect(tellingen(data, {}).dienst).toEqual([100, 100, 102])
})

test('figures count the reports that are real, and say how many are not', () => {
  const view = at('docs/opvolging/lessen.json') as LessenView
  expect(view.totaal).toEqual({
    aantal: 300,
    perStaat: { ingediend: 60, nagekeken: 60, 'geen-wijziging': 60, afgewezen: 60, 'in-behandeling': 60 },
    open: 180,
    beslist: 60,
    gestopt: 60,
    oudste: '2024-01-01',
    doorlooptijd: { mediaan: 12, over: 60 }
  })
  expect(view.fictief).toBe(2)
  expect(view.perTechnologie.map(({ titel, cijfers }) => [titel, cijfers.aantal])).toEqual([
    ['Bodycam', 200],
    ['Drones', 100]
  ])
  expect(view.perZone.map(({ address, cijfers }) => [address, cijfers.aantal])).toEqual([
    ['/zones/zone-oost', 100],
    ['/zones/zone-west', 200]
  ])
})

test('what zones report together, because none may be known, counts for no zone', () => {
  const six = metVerslagen(site, 6)
  const oost = six.byAddress.get('/zones/zone-oost')
  const shared = { ...oost, data: { ...oost?.data, soort: 'gedeeld' } } as Entry
  const of = { ...six, byAddress: new Map([...six.byAddress, [shared.address, shared]]) }
  const [view] = lessen({ site: of } as unknown as PageContext)
  const { totaal, perZone } = view?.data as LessenView
  expect(totaal.aantal).toBe(6)
  expect(perZone.map(({ titel, cijfers }) => [titel, cijfers.aantal])).toEqual([['Zone west', 4]])
})

test('the same for a spreadsheet', () => {
  expect(texts.get('static/data/opvolging/lessen.csv')).toMatchInlineSnapshot(`
    "groep;naam;verslagen;open;beslist;gestopt;oudste_open_sinds;doorlooptijd_mediaan_dagen;doorlooptijd_over;ingediend;nagekeken;vastgesteld;in-behandeling;kader-gewijzigd;opleiding-gewijzigd;geen-wijziging;geborgd;opnieuw-opgedoken;afgewezen;samengevoegd;ingetrokken
    alle;;300;180;60;60;2024-01-01;12;60;60;60;0;60;0;0;60;0;0;60;0;0
    technologie;Bodycam;200;120;40;40;2024-01-01;12;40;40;40;0;40;0;0;40;0;0;40;0;0
    technologie;Drones;100;60;20;20;2024-01-16;12;20;20;20;0;20;0;0;20;0;0;20;0;0
    zone;Zone oost;100;60;20;20;2024-01-01;12;20;20;20;0;20;0;0;20;0;0;20;0;0
    zone;Zone west;200;120;40;40;2024-01-04;12;40;40;40;0;40;0;0;40;0;0;40;0;0
    "
  `)
})

test('a report names the articles that it is about, in the version that counts, and what is alike', () => {
  const { over, gelijkend } = report('/praktijk/zone-noord/2022-01-10-te-laat-aangezet')
  expect(over).toEqual([
    { nummer: 'BC 6.1', titel: 'Wanneer neem je op?', href: '/inzetkader/bodycam/2.0/activering#bc-6-1' }
  ])
  // Nothing real is alike.
  expect(gelijkend).toMatchObject([{ titel: 'Het station was vol', fictief: true }])
})
