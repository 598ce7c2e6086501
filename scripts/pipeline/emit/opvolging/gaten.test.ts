import { expect, test } from 'vitest'
import { changed, fileOf, GELEZEN, NIET_GELEZEN, stateOf, TOETS, WET } from '../../../fixtures/toets.ts'
import type { Source } from '../../core/types.ts'
import { type Gat, gatenOp } from '../../opvolging/gaten.ts'
import { relate } from '../../site/relations.ts'
import { gatenIn } from './gaten.ts'

const VERSLAG = 'docs/praktijk/zone-zuid/2025-06-02-station-vol.md'
const DAG = '2026-01-05'

/** By the name of its group, what is a gap on a day. */
function gatenVan(sources: readonly Source[], dag = DAG): Record<string, Gat[]> {
  const site = stateOf(sources)
  const groepen = gatenOp(gatenIn(site, relate(site)), dag)
  return Object.fromEntries(groepen.map(({ naam, gaten }) => [naam, gaten]))
}

const titels = (gaten: readonly Gat[] = []): string[] => gaten.map(({ nummer, titel }) => nummer ?? titel)

/** What is invented counts nowhere, and this whole site is. */
const echt = (sources: readonly Source[]): Source[] =>
  sources.map(({ path, bytes }) =>
    fileOf(path, new TextDecoder().decode(bytes).replace('fictief: true\n', ''))
  )

const ECHT = echt(GELEZEN)

/** What of each group is a gap, by number or title; groups without any left out. */
function kort(sources: readonly Source[], dag = DAG): Record<string, string[]> {
  const groups = Object.entries(gatenVan(sources, dag)).filter(([, gaten]) => gaten.length > 0)
  return Object.fromEntries(groups.map(([naam, gaten]) => [naam, titels(gaten)]))
}

const BLIJFT = {
  'zonder-les': ['BC 6.2', 'BC 18.1', 'DR 1.1', 'DR 1.2'],
  'zonder-beslissing': ['Het station was vol'],
  zones: ['Zone Noord', 'Zone Zuid'],
  ongebruikt: ['activering', 'Opnemen']
}

test('what is invented is no gap, but for a module: it is about real articles', () => {
  expect(kort(GELEZEN, '2030-01-01')).toEqual({})
  const zonder = GELEZEN.filter(({ path }) => path !== TOETS && !path.includes('/rollenspel-'))
  expect(kort(zonder)).toEqual({ 'zonder-toets': ['Opnemen'], 'zonder-rollenspel': ['Opnemen'] })
})

test('every sort of gap of a site, on its own day', () => {
  expect(kort(ECHT)).toEqual({
    ...BLIJFT,
    nazicht: ['Waarschuwing'],
    'zonder-vraag': ['BC 5.1']
  })
})

test('each says what is known of it, and of what it is a part', () => {
  const found = gatenVan(ECHT, '2027-01-05')
  const { nazicht, bronnen, zones, 'zonder-beslissing': lessen, 'zonder-les': artikels } = found
  expect([nazicht, bronnen, lessen, zones].map((gaten) => gaten?.[0]?.zin)).toEqual([
    'Bodycam, versie 2.0. Eigenaar: Werkgroep bodycam. Na te lezen tegen 15 januari 2026.',
    'Laatst nagekeken op 5 januari 2026.',
    'Wacht sinds 2 juni 2025. Staat: ingediend.',
    'Nog nooit iets gemeld.'
  ])
  expect(artikels?.[0]).toEqual({
    titel: 'Wanneer neem je niet op?',
    address: '/inzetkader/bodycam/2.0/activering#bc-6-2',
    nummer: 'BC 6.2',
    bij: 'Bodycam: Activering'
  })
})

test.each([
  ['2026-01-15', 'nazicht', ['Waarschuwing']],
  ['2026-01-16', 'nazicht', ['Bewaring', 'Waarschuwing']],
  ['2027-01-04', 'bronnen', undefined],
  ['2027-01-05', 'bronnen', ['Verzonnen wet', 'Voorbeeldwet', 'Drones: Vlucht']]
])('what becomes a gap by itself is one from its day on: %s, %s', (dag, groep, found) => {
  expect(kort(ECHT, dag)[groep]).toEqual(found)
})

test('law that no longer holds needs nobody to look at it', () => {
  const opgeheven = changed(ECHT, WET, 'toestand: geldend', 'toestand: opgeheven')
  expect(kort(opgeheven, '2027-01-05')['bronnen']).not.toContain('Verzonnen wet')
})

test('a question that nobody read beside its article waits, and is no question of its module', () => {
  const found = gatenVan(echt(NIET_GELEZEN))
  expect(titels(found['zonder-toets'])).toEqual(['Opnemen'])
  expect(found['vraag-wacht']).toHaveLength(6)
  expect(found['vraag-wacht']?.[0]).toEqual({
    titel: 'Neem je op bij een interventie?',
    address: '/opleiding/opnemen/vragen',
    zin: 'Opnemen, BC 6.1: niemand las ze al naast haar artikel.'
  })
})

test('a lesson that was decided on is no gap, a term with a source neither', () => {
  const besloten = changed(ECHT, VERSLAG, '    door:', '    reden: Zo blijft het.\n    door:')
  const klaar = changed(besloten, VERSLAG, 'staat: ingediend', 'staat: geen-wijziging')
  expect(kort(klaar)['zonder-beslissing']).toBeUndefined()
  expect(kort(ECHT)['begrippen']).toBeUndefined()
  const bron = 'bronnen:\n  - naam: Verzonnen voor deze voorbeeldsite\n    zekerheid: afgeleid\n'
  const bronloos = changed(ECHT, 'docs/begrippen/activering.md', bron, '')
  expect(kort(bronloos)['begrippen']).toEqual(['activering'])
})

test('news of a zone is news for a year; that nothing is known is none', () => {
  const feit = (op: string, stand: string): string =>
    `\nfeiten:\n  - { technologie: bodycam, stand: ${stand}, op: ${op}, bron: Verzonnen, zekerheid: afgeleid, gemeld_door: Contactpersoon }\nsoort:`
  const zone = 'docs/zones/zone-noord.md'
  const gepland = changed(ECHT, zone, '\nsoort:', feit('2025-06-01', 'gepland'))
  expect(kort(gepland, '2026-05-31')['zones']).toEqual(['Zone Zuid'])
  expect(gatenVan(gepland, '2026-06-01')['zones']?.[0]?.zin).toBe('Laatste nieuws: 1 juni 2025.')
  expect(kort(changed(ECHT, zone, '\nsoort:', feit('2025-06-01', 'onbekend')))['zones']).toEqual(BLIJFT.zones)
})
