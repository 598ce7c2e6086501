/** What goes on of answers: counted right, and nothing small in it, nor anything small that follows from it. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LAMP } from '../../fixtures/bevraging.ts'
import { foutenIn, type Groep, isKlein, type Telling } from './geheim.ts'
import { geteld, type Keuzes, voorstel } from './tellen.ts'
import type { Gesteld } from './vragen.ts'

const SEED = { seed: 20261128, numRuns: 120 }

/** So many people for each answer to one question. */
const mensen = (id: string, aantallen: Readonly<Record<string, number>>): Keuzes[] =>
  Object.entries(aantallen).flatMap(([code, aantal]) =>
    Array.from({ length: aantal }, () => ({ [id]: code === '' ? [] : [code] }))
  )

const told = (id: string, aantallen: Readonly<Record<string, number>>, zonder?: readonly string[]) =>
  voorstel(LAMP, mensen(id, aantallen), zonder).tellingen[id]?.map(
    ({ antwoorden, aantal }) => `${antwoorden.join('+')} ${String(aantal)}`
  )

test('each answer is counted as often as it was chosen; own words are not', () => {
  const keuzes = [
    { 'v-doel': ['zien', 'gezien'], 'v-kleur': ['wit'] },
    { 'v-doel': ['zien'], 'v-open': ['iets'] }
  ]
  expect(geteld(LAMP, keuzes)).toEqual({
    'v-nood': ['niet', 'beetje', 'nodig', 'zeer'].map((code) => ({ antwoorden: [code], aantal: 0 })),
    'v-doel': [
      { antwoorden: ['zien'], aantal: 2 },
      { antwoorden: ['gezien'], aantal: 1 }
    ],
    'v-kleur': [
      { antwoorden: ['wit'], aantal: 1 },
      { antwoorden: ['rood'], aantal: 0 },
      { antwoorden: ['geel'], aantal: 0 }
    ]
  })
})

describe('what is too small', () => {
  test('goes together with what stands beside it on a scale, and with the smallest other answer elsewhere', () => {
    expect(told('v-nood', { niet: 9, beetje: 2, nodig: 6, zeer: 5 })).toEqual([
      'niet 9',
      'beetje+nodig 8',
      'zeer 5'
    ])
    expect(told('v-kleur', { wit: 3, rood: 20, geel: 7 })).toEqual(['wit+geel 10', 'rood 20'])
    expect(told('v-kleur', { wit: 3, rood: 4, geel: 20 })).toEqual(['wit+rood 7', 'geel 20'])
  })

  test('takes another with it where it would follow from the total', () => {
    expect(told('v-kleur', { wit: 9, rood: 8, geel: 7, '': 2 })).toEqual(['wit 9', 'rood 8'])
    expect(told('v-kleur', { wit: 9, rood: 8, '': 5 })).toEqual(['wit 9', 'rood 8', 'geel 0'])
  })

  test('is left out where answers do not exclude each other, and so is what nearly everybody chose', () => {
    expect(told('v-doel', { zien: 10, gezien: 4, '': 2 })).toEqual(['zien 10'])
    expect(told('v-doel', { zien: 13, gezien: 0, '': 3 })).toBeUndefined()
  })

  test('leaves nothing of a question whose answers would all stand together', () => {
    expect(told('v-nood', { niet: 3, beetje: 3, nodig: 3, zeer: 3 })).toEqual([
      'niet+beetje 6',
      'nodig+zeer 6'
    ])
    expect(told('v-nood', { niet: 4, zeer: 4 })).toBeUndefined()
  })

  test('leaves nothing of a question of which nothing else can be told, of few people, or that somebody leaves out', () => {
    expect(told('v-kleur', { wit: 3, '': 10 })).toBeUndefined()
    expect(told('v-kleur', { wit: 4 })).toBeUndefined()
    expect(told('v-kleur', { wit: 9 }, ['v-kleur'])).toBeUndefined()
    expect(told('v-kleur', { wit: 9 })).toEqual(['wit 9', 'rood 0', 'geel 0'])
  })
})

/**
 * All that somebody can work out of one question, by trying: every way in which so many people can have answered that
 * gives the same counts. What is the same in all of them is known, however it was hidden.
 */
function bekend(vraag: Gesteld, groepen: readonly Groep[], deelnemers: number): number[] {
  if (vraag.soort === 'meer') return groepen.flatMap(({ aantal }) => [aantal, deelnemers - aantal])
  const codes = [...vraag.antwoorden.map(({ code }) => code), '']
  const ways = verdelingen(deelnemers, codes.length).filter((way) =>
    groepen.every(
      ({ antwoorden, aantal }) =>
        antwoorden.reduce((sum, code) => sum + (way[codes.indexOf(code)] ?? 0), 0) === aantal
    )
  )
  // Any set of answers together, and not only each alone.
  return Array.from(
    { length: 2 ** codes.length },
    (_, set) =>
      new Set(ways.map((way) => way.reduce((sum, aantal, at) => sum + (set & (1 << at) ? aantal : 0), 0)))
  ).flatMap((sums) => (sums.size === 1 ? [...sums] : []))
}

/** All ways to write a number as a sum of so many. */
function verdelingen(total: number, parts: number): number[][] {
  if (parts === 1) return [[total]]
  return Array.from({ length: total + 1 }, (_, first) =>
    verdelingen(total - first, parts - 1).map((rest) => [first, ...rest])
  ).flat()
}

function verklapt({ deelnemers, tellingen }: Telling): number[] {
  return Object.entries(tellingen).flatMap(([id, groepen]) => {
    const vraag = LAMP.find((known) => known.id === id)
    return vraag ? bekend(vraag, groepen, deelnemers).filter(isKlein) : []
  })
}

const keuze = (vraag: Gesteld): fc.Arbitrary<string[]> => {
  const codes = vraag.antwoorden.map(({ code }) => code)
  return vraag.soort === 'meer'
    ? fc.subarray(codes)
    : fc
        .option(fc.constantFrom(...codes), { nil: undefined })
        .map((code) => (code === undefined ? [] : [code]))
}

const GESLOTEN = LAMP.filter(({ soort }) => soort !== 'open')

test('whatever people answer, what goes on passes the rule, and nobody works out a small number from it', () => {
  const mens = fc.record(Object.fromEntries(GESLOTEN.map((vraag) => [vraag.id, keuze(vraag)])))
  let told = 0
  fc.assert(
    fc.property(fc.array(mens, { minLength: 5, maxLength: 18 }), (ingevuld) => {
      const telling = voorstel(LAMP, ingevuld)
      told += Object.keys(telling.tellingen).length
      expect(foutenIn(LAMP, telling)).toEqual([])
      expect(verklapt(telling)).toEqual([])
    }),
    SEED
  )
  // Telling nothing would be easy.
  expect(told).toBeGreaterThan(100)
})

test('whatever somebody writes by hand: what the rule lets pass tells no small number, and what tells one it refuses', () => {
  const kleur = LAMP.find(({ id }) => id === 'v-kleur') as Gesteld
  const groep = fc.record({
    antwoorden: fc.subarray(['wit', 'rood', 'geel'], { minLength: 1 }),
    aantal: fc.nat({ max: 14 })
  })
  const seen = { pass: 0, refused: 0 }
  fc.assert(
    fc.property(fc.array(groep, { maxLength: 3 }), fc.integer({ min: 5, max: 14 }), (groepen, deelnemers) => {
      const codes = groepen.flatMap(({ antwoorden }) => antwoorden)
      fc.pre(new Set(codes).size === codes.length)
      fc.pre(groepen.reduce((sum, { aantal }) => sum + aantal, 0) <= deelnemers)
      const isRefused = foutenIn(LAMP, { deelnemers, tellingen: { 'v-kleur': groepen } }).length > 0
      seen[isRefused ? 'refused' : 'pass'] += 1
      expect(bekend(kleur, groepen, deelnemers).some(isKlein)).toBe(isRefused)
    }),
    SEED
  )
  expect(Math.min(seen.pass, seen.refused)).toBeGreaterThan(20)
})
