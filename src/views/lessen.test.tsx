/** The figures as a reader sees them, with some and with none. Every report here is invented, and stands in this test only. */

import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { LessenView } from '../data'
import Lessen from './lessen'

const LEEG: LessenView = {
  address: '/opvolging/lessen',
  titel: 'Lessen in cijfers',
  omschrijving: 'Cijfers.',
  bijgewerkt: '2026-01-01',
  toc: [],
  totaal: { aantal: 0, perStaat: {}, open: 0, beslist: 0, gestopt: 0 },
  perTechnologie: [],
  perZone: [],
  fictief: 10
}

const CIJFERS = {
  aantal: 3,
  perStaat: { ingediend: 2, 'geen-wijziging': 1 },
  open: 2,
  beslist: 1,
  gestopt: 0,
  oudste: '2025-03-01',
  doorlooptijd: { mediaan: 3.5, over: 1 }
}

const draw = (page: LessenView): string => renderToStaticMarkup(createElement(Lessen, { page }))

test('nothing to count is said to be nothing, and why', () => {
  const html = draw(LEEG)
  expect(html).toContain('Er is nog niets te tellen: nog geen enkele zone deelde een echt verslag.')
  expect(html).toContain('De 10 verslagen op deze site zijn verzonnen voorbeelden')
  expect(html).not.toMatch(/<svg|<table|csv/u)
  expect(draw({ ...LEEG, fictief: 0 })).not.toContain('verzonnen')
  expect(draw({ ...LEEG, fictief: 1 })).toContain('Het verslag op deze site is een verzonnen voorbeeld.')
})

test('the chart says in words what it draws, and each bar has its word and number', () => {
  const html = draw({ ...LEEG, totaal: CIJFERS })
  expect(/<desc[^>]*>(?<zin>[^<]*)/u.exec(html)?.groups?.['zin']).toBe(
    'Wacht op een beslissing: Ingediend 2, Nagekeken 0, Vastgesteld 0, In behandeling 0, Opnieuw opgedoken 0. ' +
      'Beslist: Kader gewijzigd 0, Opleiding gewijzigd 0, Geen wijziging 1, Geborgd 0. ' +
      'Gestopt: Afgewezen 0, Samengevoegd 0, Ingetrokken 0.'
  )
  const bars = [...html.matchAll(/staven__staaf--\w+" y="\d+" width="(?<width>[\d.]+%)"/gu)]
  expect(bars.map(({ groups }) => groups?.['width'])).toEqual([
    ...['100%', '0%', '0%', '0%', '0%'],
    ...['0%', '0%', '50%', '0%'],
    ...['0%', '0%', '0%']
  ])
  expect(html).toContain('<text y="50">Ingediend</text><text x="100%" y="50" text-anchor="end">2</text>')
})

test('without a clock the page says since when, and not how long that is', () => {
  const rij = { titel: 'Zone Oost', address: '/zones/zone-oost', cijfers: CIJFERS }
  const html = draw({ ...LEEG, totaal: CIJFERS, perZone: [rij] })
  expect(html).toContain('<dd>sinds 1 maart 2025</dd>')
  expect(html).toContain('<td data-kop="Het oudste dat wacht">sinds 1 maart 2025</td>')
  expect(html).toContain('<td data-kop="Mediaan">3,5 dagen</td>')
  expect(html).toContain('Nu zijn dat er 10.')
})
