/** What is told of zones elsewhere: the same facts for a spreadsheet and for a program, none of an invented zone. */

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseTxtar } from '../../core/txtar.ts'
import { compile } from '../../compile.ts'
import { entriesOf } from '../../site/entries.ts'
import { relate } from '../../site/relations.ts'
import type { Site } from '../../site/site.ts'
import type { PageContext } from '../context.ts'
import { invoering, type InvoeringView } from '../views/invoering.ts'
import { openDataOutputs } from '../open-data/index.ts'
import { zoneInvoeringOf } from './invoering.ts'

const OPTIONS = { siteUrl: 'https://kenniscentrum.example', repository: 'https://code.example/plot' }
const GOED = new URL('../../../fixtures/rules/content-invoering/goed.txtar', import.meta.url).pathname
const TEXT = readFileSync(GOED, 'utf8')

function siteOf(text: string): Site {
  const { site } = compile(parseTxtar(text), OPTIONS)
  if (!site) throw new Error('The fixture has a fault')
  return site
}

function filesOf(site: Site): Record<string, string> {
  const all = openDataOutputs({ site, relations: relate(site), siteUrl: OPTIONS.siteUrl })
  return Object.fromEntries(
    all
      .filter(({ path }) => /^static\/data\/opvolging\/(?:invoering|toestemmingen)/u.test(path))
      .map(({ path, bytes }) => [
        path.slice('static/data/opvolging/'.length),
        new TextDecoder().decode(bytes)
      ])
  )
}

const site = siteOf(TEXT)
const files = filesOf(site)

test('facts for a spreadsheet, each with the day on which it counts no more; of what is unknown a line that says so', () => {
  expect(files['invoering.csv']).toMatchInlineSnapshot(`
    "zone;naam;dienst;technologie;stand;aantal;keuze;reden;op;bron;zekerheid;gemeld_door;toelichting;vervalt_op;bestond_tot
    noord;Zone noord;politie;bodycam;onbekend;;eigen;;2026-01-05;Verslag van de werkgroep;afgeleid;Contactpersoon;;2027-01-05;
    noord;Zone noord;politie;bodycam;gepland;;;levering;2026-01-05;Verslag van de werkgroep;afgeleid;Contactpersoon;;2027-01-05;
    noord;Zone noord;politie;bodycam;in-gebruik;;;;2026-02-05;Verslag van de werkgroep;afgeleid;Contactpersoon;;2027-02-05;
    noord;Zone noord;politie;bodycam;gestopt;;;andere;2026-03-05;Verslag van de werkgroep;afgeleid;Contactpersoon;De toestellen gingen vaak stuk.;2027-03-05;
    oud;Zone oud;politie;bodycam;onbekend;;;;;;;;;;2025-01-01
    zuid;Zone zuid;brandweer;bodycam;onbekend;;;;;;;;;;
    "
  `)
})

test('consents for a spreadsheet', () => {
  expect(files['toestemmingen.csv']).toMatchInlineSnapshot(`
    "zone;naam;dienst;technologie;raad;gemeente;plaats;stand;op;bron;zekerheid;gemeld_door;toelichting
    noord;Zone noord;politie;bodycam;gemeenteraad;Voorbeeldgem;niet-besloten;gegeven;2026-01-05;Verslag van de werkgroep;afgeleid;Contactpersoon;
    zuid;Zone zuid;brandweer;bodycam;zoneraad;;;gegeven;2026-01-05;Verslag van de werkgroep;afgeleid;Contactpersoon;
    "
  `)
})

test('the same for a program', () => {
  const { bijgewerkt, rijen } = JSON.parse(files['invoering.json'] ?? '') as {
    bijgewerkt: string
    rijen: { zone: string; bestond_tot?: string }[]
  }
  expect(bijgewerkt).toBe('2026-11-23')
  expect(rijen.map(({ zone, bestond_tot }) => [zone, bestond_tot])).toEqual([
    ...Array<unknown>(4).fill(['noord', undefined]),
    ['oud', '2025-01-01'],
    ['zuid', undefined]
  ])
  expect(rijen[2]).toEqual({
    zone: 'noord',
    naam: 'Zone noord',
    dienst: 'politie',
    technologie: 'bodycam',
    stand: 'in-gebruik',
    op: '2026-02-05',
    bron: 'Verslag van de werkgroep',
    zekerheid: 'afgeleid',
    gemeld_door: 'Contactpersoon',
    vervalt_op: '2027-02-05'
  })
})

test('the view has the zones, the page of a zone the technologies and the day where there is no clock', () => {
  const [made] = invoering({ site } as unknown as PageContext)
  const view = made?.data as InvoeringView
  expect(view.zones.map(({ naam, tegel }) => [naam, tegel])).toEqual([
    ['noord', { kort: 'Noord', rij: 1, kolom: 2 }],
    ['oud', { kort: 'Oud', rij: 1, kolom: 2 }],
    ['zuid', { kort: 'Zuid', rij: 1, kolom: 2 }]
  ])
  const zones = entriesOf(site, 'zone').map((zone) => zoneInvoeringOf(site, zone).invoering)
  expect(zones).toEqual(Array(3).fill({ technologieen: view.technologieen, dag: '2026-11-23' }))
})

test('an invented zone is in none of it, and on its own page only with what was invented for it', () => {
  const invented = siteOf(TEXT.replaceAll('soort: lokaal\n', 'soort: lokaal\nfictief: true\n'))
  for (const text of Object.values(filesOf(invented))) expect(text).not.toContain('noord')
  const told = entriesOf(invented, 'zone').map(
    (zone) => zoneInvoeringOf(invented, zone).invoering !== undefined
  )
  expect(told).toEqual([true, false, true])
})

test('what a spreadsheet would take for a formula stays text, and what holds its signs stays one cell', () => {
  const odd = siteOf(TEXT.replace('De toestellen gingen vaak stuk.', '"=1+1; \\"stuk\\""'))
  expect(filesOf(odd)['invoering.csv']).toContain(`;"'=1+1; ""stuk""";2027-03-05;\r\n`)
})
