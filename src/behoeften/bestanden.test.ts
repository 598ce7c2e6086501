/** Files of answers: taken along and back as they were, and a bad one is named while the others count. */

import { expect, test } from 'vitest'
import type { Bevraging } from '../data'
import { antwoordbestand, type Ingevuld, inKoffer, leesAntwoorden, MEENEEM, uitKoffer } from './antwoorden'
import { binnengekomen, ingevuldeVan, standVanBestanden } from './bestanden'

const LAMP: Bevraging = {
  naam: 'lamp',
  titel: 'Welke lamp?',
  status: 'open',
  address: '/behoeften/lamp',
  vingerafdruk: 'v2:0123456789ab',
  vragen: [
    {
      id: 'v-kleur',
      vraag: 'Welke kleur?',
      soort: 'een',
      antwoorden: [
        { code: 'wit', tekst: 'Wit' },
        { code: 'rood', tekst: 'Rood' }
      ]
    },
    { id: 'v-open', vraag: 'Wat nog?', soort: 'open', antwoorden: [] }
  ]
}

const ingevuld = (change: Partial<Ingevuld> = {}): Ingevuld => ({
  bevraging: 'lamp',
  vingerafdruk: LAMP.vingerafdruk,
  kenmerk: '0123456789abcdef',
  beurt: 2,
  keuzes: { 'v-kleur': ['wit'] },
  woorden: { 'v-open': 'Een "helm" <b>' },
  ...change
})

const tekst = (change: Partial<Ingevuld> = {}): string => antwoordbestand(ingevuld(change)).tekst

test('a file tells nobody who made it or when, and is read as it was', () => {
  expect(antwoordbestand(ingevuld()).naam).toBe('plot-antwoorden-lamp-012345.json')
  expect(leesAntwoorden(LAMP, tekst())).toEqual({ ingevuld: ingevuld() })
})

const BESCHADIGD =
  'Niet geteld. Dit is geen antwoordbestand van deze site, of het is beschadigd. Vraag de invuller om het opnieuw te bewaren en te bezorgen.'
const ONBEKEND =
  'Niet geteld. Er staat een antwoord in dat deze bevraging niet kent. Het bestand is beschadigd.'

test.each([
  ['is cut off', tekst().slice(0, 90), BESCHADIGD],
  ['is something else', '{"a":1}', BESCHADIGD],
  ['has a kenmerk that is none', tekst({ kenmerk: 'x' }), BESCHADIGD],
  [
    'is of a later site',
    tekst().replace('"versie": 1', '"versie": 2'),
    'Niet geteld. Dit bestand is gemaakt met een nieuwere versie van de site. Laad deze pagina opnieuw en probeer het nog eens.'
  ],
  [
    'is of something else of ours',
    tekst().replace('bevraging-antwoorden', 'voortgang'),
    'Niet geteld. In dit bestand zit iets anders dan antwoorden op een bevraging. Kies een ander bestand.'
  ],
  [
    'is of another survey',
    tekst({ bevraging: 'vest' }),
    'Niet geteld. Het hoort bij een andere bevraging dan “Welke lamp?”. Tel het op bij die bevraging.'
  ],
  [
    'is of other questions',
    tekst({ vingerafdruk: 'v2:ba9876543210' }),
    'Niet geteld. De vragen zijn gewijzigd sinds dit ingevuld is. Laad deze pagina opnieuw. Helpt dat niet, vraag dan om de bevraging opnieuw in te vullen.'
  ],
  ['has an unknown answer', tekst({ keuzes: { 'v-kleur': ['groen'] } }), ONBEKEND],
  ['has two where one is asked', tekst({ keuzes: { 'v-kleur': ['wit', 'rood'] } }), ONBEKEND],
  [
    'is too large',
    ' '.repeat(200_001),
    'Niet geteld. Dit is te groot voor een antwoordbestand. Kies het bestand dat de invuller bezorgde.'
  ]
])('a file that %s is named, and the others are counted', (_, text, zegt) => {
  const binnen = [binnengekomen(LAMP, 'een.json', tekst()), binnengekomen(LAMP, 'stuk.json', text)]
  expect(standVanBestanden(binnen)).toEqual([
    { naam: 'een.json', soort: 'goed', zegt: 'Geteld.' },
    { naam: 'stuk.json', soort: 'fout', zegt }
  ])
  expect(ingevuldeVan(binnen)).toEqual([ingevuld()])
})

test('of one person the latest file counts, in whatever order they come', () => {
  const later = tekst({ beurt: 5, keuzes: { 'v-kleur': ['rood'] } })
  const other = tekst({ kenmerk: 'fedcba9876543210' })
  const named = { eerst: tekst(), later, other, nogEens: later }
  const binnen = Object.entries(named).map(([naam, text]) => binnengekomen(LAMP, naam, text))
  expect(standVanBestanden(binnen).map(({ soort }) => soort)).toEqual(['dubbel', 'goed', 'goed', 'dubbel'])
  expect(standVanBestanden(binnen)[0]?.zegt).toBe(
    'Niet nog eens geteld: het komt van dezelfde invuller als later, dat even recent of recenter is.'
  )
  expect(ingevuldeVan(binnen).map(({ keuzes }) => keuzes['v-kleur'])).toEqual([['rood'], ['wit']])
  expect(ingevuldeVan(binnen.toReversed()).map(({ beurt }) => beurt)).toEqual([5, 2])
})

test('the browser keeps each survey by itself; a draft of other questions is no draft', () => {
  const both = inKoffer('lamp', inKoffer('vest', undefined, ingevuld({ bevraging: 'vest' })), ingevuld())
  expect(uitKoffer(LAMP, both)).toEqual(ingevuld())
  expect(uitKoffer({ ...LAMP, vingerafdruk: 'v2:ba9876543210' }, both)).toBeUndefined()
  const wiped = inKoffer('lamp', both, undefined)
  expect(uitKoffer(LAMP, wiped)).toBeUndefined()
  expect(uitKoffer({ ...LAMP, naam: 'vest' }, wiped)).toEqual(ingevuld({ bevraging: 'vest' }))
  expect(inKoffer('vest', wiped, undefined)).toBeUndefined()
  expect(uitKoffer(LAMP, 'geen JSON')).toBeUndefined()
})

test('a file put back beside a draft loses neither', () => {
  const hier = ingevuld({ keuzes: { 'v-kleur': ['rood'] }, woorden: {} })
  expect(MEENEEM.samen(hier, ingevuld({ beurt: 7 }))).toEqual({
    ...hier,
    beurt: 8,
    woorden: { 'v-open': 'Een "helm" <b>' }
  })
  expect(MEENEEM.inWoorden(hier)).toBe('1 antwoord')
})
