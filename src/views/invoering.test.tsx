/** The matrix and the map as a reader sees them on a day. Every zone here is invented, and stands in this test only. */

import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Feit, InvoeringView, InvoeringZone } from '../data'
import Invoering from './invoering'
import { tellingInWoorden, tellingVan, zonesOp } from './invoering-telling'

const HERKOMST = { bron: 'Verslag', zekerheid: 'bevestigd', gemeld_door: 'Contactpersoon' } as const

function feit(op: string, stand: Feit['stand'], extra: Partial<Feit> = {}): Feit {
  return { technologie: 'bodycam', stand, op, ...HERKOMST, ...extra }
}

function zone(naam: string, feiten: Feit[], extra: Partial<InvoeringZone> = {}): InvoeringZone {
  const base = {
    naam,
    titel: `Zone ${naam}`,
    address: `/zones/${naam}`,
    dienst: 'politie',
    soort: 'lokaal'
  } as const
  return { ...base, tegel: { kort: naam, rij: 1, kolom: 1 }, feiten, toestemmingen: [], ...extra }
}

const ZONES = [
  zone('Vers', [feit('2025-12-02', 'in-gebruik', { aantal: 1, keuze: 'sluit-aan' })]),
  zone('Oud', [feit('2025-12-01', 'voorlopig-niet', { reden: 'budget' })]),
  zone('Stil', [feit('2026-01-01', 'onbekend', { toelichting: 'Niets over de stand.' })]),
  zone('Weg', [feit('2026-01-01', 'in-gebruik')], { tot: '2026-06-01' })
]

/** On 1 December 2026, the day of the content: a static page knows no other. */
const VIEW: InvoeringView = {
  address: '/opvolging/invoering',
  titel: 'Invoering',
  omschrijving: 'Wie wat heeft.',
  bijgewerkt: '2026-12-01',
  toc: [],
  technologieen: [{ naam: 'bodycam', titel: 'Bodycam' }],
  zones: ZONES,
  uitleg: []
}

const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()

const html = renderToStaticMarkup(createElement(Invoering, { page: VIEW }))
const cells = [...html.matchAll(/<td>(.*?)<\/td>/gu)].map(([, cell = '']) => textOf(cell))

test('a cell says where the zone stands, what that leans on, and of what is too old what it was', () => {
  expect(cells).toEqual([
    '✓ In gebruik 1 toestel, 2 december 2025 Gezamenlijke keuze: sluit aan, 2 december 2025. In gebruik, 2 december 2025. Bron: Verslag (bevestigd). Gemeld door: Contactpersoon.',
    '? Onbekend laatst bekend: voorlopig niet, reden: budget, 1 december 2025 Voorlopig niet, 1 december 2025. Bron: Verslag (bevestigd). Gemeld door: Contactpersoon.',
    '? Onbekend Onbekend, 1 januari 2026. Niets over de stand. Bron: Verslag (bevestigd). Gemeld door: Contactpersoon.'
  ])
})

test('a tile says the same in short, and leads to the page of the zone', () => {
  const tiles = [
    ...html.matchAll(/<a href="(?<href>[^"]*)" class="tegel (?<toon>[^"]*)">(?<words>.*?)<\/a>/gu)
  ]
  expect(
    tiles.map(({ groups = {} }) => [groups['href'], groups['toon'], textOf(groups['words'] ?? '')])
  ).toEqual([
    ['/zones/Vers#_invoering', 'status--geldig', 'Vers ✓ In gebruik'],
    ['/zones/Oud#_invoering', 'status--grijs', 'Oud ? Onbekend 2025: voorlopig niet'],
    ['/zones/Stil#_invoering', 'status--grijs', 'Stil ? Onbekend']
  ])
})

test('the page says of consents what the content says, and of none that there is none', () => {
  const uitleg = {
    kind: 'begrip',
    address: '/begrippen/raad',
    titel: 'Raad',
    omschrijving: 'Wie beslist.'
  } as const
  const told = renderToStaticMarkup(createElement(Invoering, { page: { ...VIEW, uitleg: [uitleg] } }))
  expect(textOf(told)).toContain('Toestemmingen Raad : Wie beslist.')
  expect(textOf(html)).toContain('Er staat hier nog geen enkele toestemming met bron en datum.')
  const empty = renderToStaticMarkup(createElement(Invoering, { page: { ...VIEW, zones: [] } }))
  expect(empty).toContain('Er staat nog geen enkele echte zone op deze site.')
  expect(empty).not.toContain('<table')
})

test('what is known of how many, without zones that are gone', () => {
  const now = zonesOp(ZONES, '2026-12-01')
  expect(tellingVan(now, 'bodycam', '2026-12-01')).toEqual({ bekend: 1, ouder: 1, nooit: 1 })
  expect(tellingVan(now, 'drones', '2026-12-01')).toEqual({ bekend: 0, ouder: 0, nooit: 3 })
  expect(zonesOp(ZONES, '2026-05-31')).toHaveLength(4)
  expect(tellingInWoorden({ bekend: 2, ouder: 3, nooit: 1 })).toBe(
    'van 2 zones bekend, van 3 zones enkel een oudere stand, van 1 zone niets'
  )
  expect(tellingInWoorden({ bekend: 0, ouder: 0, nooit: 3 })).toBe(
    'van geen enkele zone bekend, van 3 zones niets'
  )
})
