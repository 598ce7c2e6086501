import { expect, test } from 'vitest'
import type { DekkingRij, DekkingVan } from '../data'
import { gatenIn, gekozenIn, tellingInWoorden, tellingVan } from './dekking-telling'

const door = { titel: 'Les', module: 'Module', address: '/opleiding/module/les' }

function rij(nummer: string, more: Partial<DekkingRij> = {}): DekkingRij {
  return { nummer, titel: nummer, address: `/x#${nummer}`, lessen: [], rollenspelen: [], vragen: [], ...more }
}

const RIJEN = [
  rij('BC 1.1'),
  rij('BC 1.2', { lessen: [door], rollenspelen: [door] }),
  rij('BC 1.3', { lessen: [door], vragen: [{ ...door, aantal: 2 }] }),
  rij('BC 1.4', { lessen: [door, door], isOpen: true })
]
const BODYCAM: DekkingVan = {
  naam: 'bodycam',
  titel: 'Bodycam',
  address: '/inzetkader/bodycam',
  hoofdstukken: [
    { titel: 'Een', address: '/een', rijen: RIJEN.slice(0, 2) },
    { titel: 'Twee', address: '/twee', rijen: RIJEN.slice(2) }
  ]
}

test('articles are counted, not the lessons about them', () => {
  expect(tellingInWoorden(tellingVan(RIJEN))).toBe(
    '3 van 4 artikels aangeleerd, 1 getoetst, 1 geoefend in een rollenspel'
  )
  expect(tellingInWoorden(tellingVan(RIJEN.slice(0, 1)))).toBe(
    '0 van 1 artikel aangeleerd, 0 getoetst, 0 geoefend in een rollenspel'
  )
})

test('a gap is an article without a lesson, or with one and without a question that could be asked', () => {
  const gaps = gatenIn(BODYCAM).map(({ naam, rijen }) => [naam, rijen.map(({ nummer }) => nummer)])
  expect(gaps).toEqual([
    ['les', ['BC 1.1']],
    ['vraag', ['BC 1.2']]
  ])
  expect(gatenIn({ hoofdstukken: [] })).toEqual([])
})

test.each<[string, string[]]>([
  ['', ['bodycam', 'drones']],
  ['?technologie=drones', ['drones']],
  ['?technologie=ballon', ['bodycam', 'drones']]
])('the address %s shows %j', (search, shown) => {
  const all = [BODYCAM, { ...BODYCAM, naam: 'drones' }]
  expect(gekozenIn(all, search).map(({ naam }) => naam)).toEqual(shown)
})
