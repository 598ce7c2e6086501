/** Which reports are alike: those of the fixture are real there, invented ones are made of them. */

import { expect, test } from 'vitest'
import { KADER, siteIn } from '../../fixtures/content.ts'
import { isLinear } from '../../fixtures/growth.ts'
import { metVerslagen } from '../../fixtures/verslagen.ts'
import type { Entry, EntryOf } from '../entry.ts'
import type { Site } from '../site/site.ts'
import { gelijkendeVerslagen } from './gelijkend.ts'

const site = metVerslagen(siteIn(KADER), 1)
const first = site.entries.find(
  (entry) => entry.kind === 'ervaring' && !entry.data.fictief
) as EntryOf<'ervaring'>

type Velden = Partial<EntryOf<'ervaring'>['data']>

/** A site of these reports, each like the first but for what it says here. */
function siteOf(reports: readonly Velden[]): Site {
  const entries = reports.map((velden, index): Entry => {
    const titel = velden.titel ?? `Verslag ${String(index)}`
    const data = { ...first.data, omschrijving: `Nummer ${String(index)}.`, titel, ...velden }
    return { ...first, citations: [], address: `/praktijk/zone/${titel}`, data }
  })
  return { ...site, entries }
}

/** Others, so that what two share is rare. */
const ANDERE: readonly Velden[] = Array.from({ length: 40 }, (_, index) => ({
  titel: `Ander${String(index)}`
}))

function alike(reports: readonly Velden[], titel: string): string[] {
  const found = gelijkendeVerslagen(siteOf([...reports, ...ANDERE])).get(`/praktijk/zone/${titel}`) ?? []
  return found.map(({ data }) => data.titel)
}

test('who tells of the same articles, or in words that few use, is alike; forms of a word are one word', () => {
  const lawaai = { titel: 'Waarschuwing verloren in lawaai', artikels: ['BC 5.1'] }
  const motor = { titel: 'Lawaai: waarschuwingen niet gehoord' }
  const rustig = { titel: 'Rustig gesprek', artikels: ['BC 5.1@1.0'] }
  const anders = { titel: 'Het station stond vol' }
  expect(alike([lawaai, motor, rustig, anders], lawaai.titel).sort()).toEqual([motor.titel, rustig.titel])
  expect(alike([lawaai, motor, rustig, anders], anders.titel)).toEqual([])
})

test('the same technology comes first', () => {
  const een = { titel: 'Camera bevroren in de vrieskou', technologieen: ['bodycam'] }
  const drone = { titel: 'Camera bevroren in vrieskou', technologieen: ['drones'] }
  const bodycam = { titel: 'Vrieskou: camera bevroren', technologieen: ['bodycam'] }
  expect(alike([een, drone, bodycam], een.titel)).toEqual([bodycam.titel, drone.titel])
})

test('an invented report is only named where nothing real is alike', () => {
  const own = { titel: 'Houder brak af' }
  const fictief = { titel: 'Houder brak meteen af', fictief: true as const }
  const real = { titel: 'Houders braken', omschrijving: 'De houder brak af.' }
  expect(alike([own, fictief], own.titel)).toEqual([fictief.titel])
  expect(alike([own, fictief, real], own.titel)).toEqual([real.titel])
  expect(alike([own, fictief, real], fictief.titel).includes(fictief.titel)).toBe(false)
})

test.each(['afgewezen', 'samengevoegd', 'ingetrokken'] as const)('what is %s is no help', (staat) => {
  const verloop = [...first.data.verloop, { staat, op: '2026-01-01', door: 'werkgroep' }]
  const own = { titel: 'Houder brak af' }
  expect(alike([own, { titel: 'Houder brak opnieuw af' }], own.titel)).toHaveLength(1)
  expect(alike([own, { titel: 'Houder brak opnieuw af', verloop }], own.titel)).toEqual([])
})

test('three at most, in one order', () => {
  const titels = ['a', 'b', 'c', 'd', 'e'].map((sign) => `Houder brak af ${sign}${sign}${sign}`)
  const reports = titels.map((titel) => ({ titel }))
  expect(alike(reports, titels[2] ?? '')).toEqual([titels[0], titels[1], titels[3]])
  expect(alike(reports.toReversed(), titels[2] ?? '')).toEqual([titels[0], titels[1], titels[3]])
})

test('four times as many reports, all alike, is four times the work', () => {
  const isIt = isLinear(4000, (size) => {
    const many = siteOf(
      Array.from({ length: size }, (_, index) => ({ titel: `Houder brak af ${String(index)}` }))
    )
    return () => gelijkendeVerslagen(many)
  })
  expect(isIt).toBe(true)
})
