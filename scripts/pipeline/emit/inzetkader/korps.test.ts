import { expect, test } from 'vitest'
import { changed, DRONES, GELEZEN, stateOf } from '../../../fixtures/toets.ts'
import type { Source } from '../../core/types.ts'
import { entriesOf } from '../../site/entries.ts'
import { korpsData, type KorpsData, korpsAddress } from './korps.ts'

const REGEL = 'Je vliegt enkel na een opdracht.'

const KORPS = `Je vliegt enkel na een opdracht.[^bron]

### Voor je korps

#### Wat vaststaat

- Een opdracht komt van de **leiding**.
  1. Mondeling.
  2. Op papier.

#### Wat je korps beslist

Een voorstel, door je korps aan te passen:

| Rol | Taak |
|---|---|
| Piloot | vliegt |

:::checklist

- Wie geeft de opdracht? Zie DR 1.2.
- Vlieg je bij nacht?
  - Met welk licht?

:::

#### Inspiratie

Elders vliegt men met twee.

### Waarom

Zonder opdracht weet niemand wie beslist.

[^bron]: Verzonnen, op [een pagina](https://voorbeeld.example/pagina).
`

/** The note belongs at the end of its page. */
const SOURCES = changed(GELEZEN, DRONES, REGEL, KORPS)

function drones(sources: readonly Source[]): KorpsData {
  const site = stateOf(sources)
  const [kader] = entriesOf(site, 'inzetkader').filter(({ address }) => address === '/inzetkader/drones/0.1')
  if (!kader) throw new Error('There is no such version')
  return korpsData(site, kader)
}

test('a version tells what it asks, what it says around that, and where that comes from', () => {
  const data = drones(SOURCES)
  expect({ ...data, hoofdstukken: undefined }).toMatchObject({
    naam: 'drones',
    technologie: 'Drones',
    versie: '0.1',
    status: 'concept',
    fictief: true
  })
  expect(korpsAddress(data.address)).toBe('/inzetkader/drones/0.1/korps')
  const [hoofdstuk] = data.hoofdstukken
  expect(hoofdstuk?.bronnen).toEqual(['Verzonnen voor deze voorbeeldsite (onze afleiding)'])
  expect(hoofdstuk?.noten).toEqual(['Verzonnen, op een pagina (https://voorbeeld.example/pagina).'])
  const [artikel] = hoofdstuk?.artikels ?? []
  expect(artikel?.vragen).toEqual([
    'Wie geeft de opdracht? Zie DR 1.2.',
    'Vlieg je bij nacht?',
    'Met welk licht?'
  ])
  // What stands under a later heading of its own level is of the article again.
  expect(artikel?.regel).toEqual([
    { soort: 'alinea', tekst: 'Je vliegt enkel na een opdracht.[1]' },
    { soort: 'kop', tekst: 'Wat vaststaat' },
    { soort: 'punt', tekst: 'Dit geldt voor elk korps.', diep: 0 }
  ])
  expect(artikel?.delen).toMatchObject([
    {
      kop: 'Wat vaststaat',
      blokken: [
        { soort: 'punt', tekst: 'Een opdracht komt van de leiding.', diep: 0 },
        { soort: 'punt', tekst: 'Mondeling.', diep: 1, nummer: 1 },
        { soort: 'punt', tekst: 'Op papier.', diep: 1, nummer: 2 }
      ]
    },
    {
      kop: 'Wat je korps beslist',
      blokken: [
        { soort: 'alinea', tekst: 'Een voorstel, door je korps aan te passen:' },
        { soort: 'tabel', kop: ['Rol', 'Taak'], rijen: [['Piloot', 'vliegt']] }
      ]
    }
  ])
  expect(JSON.stringify(artikel?.delen)).not.toContain('Elders')
})

test('one other word changes the fingerprint of its article and of the version, and of nothing else', () => {
  const before = drones(SOURCES)
  const after = drones(changed(SOURCES, DRONES, 'Vlieg je bij nacht?', 'Vlieg je bij dag?'))
  const artikels = (data: KorpsData) => data.hoofdstukken.flatMap((hoofdstuk) => hoofdstuk.artikels)
  const anders = artikels(after).filter(
    ({ id, vingerafdruk }) => artikels(before).find((one) => one.id === id)?.vingerafdruk !== vingerafdruk
  )
  expect(anders.map(({ nummer }) => nummer)).toEqual(['DR 1.1'])
  expect(after.vingerafdruk).not.toBe(before.vingerafdruk)
  expect(drones(SOURCES)).toEqual(before)
})

test('a list for the street asks a korps nothing', () => {
  const site = stateOf(GELEZEN)
  const all = entriesOf(site, 'inzetkader').map((kader) => korpsData(site, kader))
  expect(all.length).toBeGreaterThan(3)
  expect(
    all.flatMap(({ hoofdstukken }) =>
      hoofdstukken.flatMap(({ artikels }) => artikels.flatMap(({ vragen }) => vragen))
    )
  ).toEqual([])
})
