import { expect, test } from 'vitest'
import type { Version } from '../data'
import { readKeuze } from './keuze'

const [eerste, tweede, concept] = (['0.9', '0.10', '1.0'] as const).map((versie): Version => {
  const status = versie === '1.0' ? 'concept' : 'vastgesteld'
  return { versie, status, address: `/inzetkader/bodycam/${versie}` }
}) as [Version, Version, Version]
const VERSIES = [eerste, tweede, concept]

test.each([
  ['', { soort: 'geen' }],
  ['?x=1', { soort: 'geen' }],
  ['?van=0.9&naar=0.10', { soort: 'verschil', van: eerste, naar: tweede, isOmgekeerd: false }],
  ['?van=0.10&naar=0.9', { soort: 'verschil', van: eerste, naar: tweede, isOmgekeerd: true }],
  ['?van=0.10&naar=1.0', { soort: 'verschil', van: tweede, naar: concept, isOmgekeerd: false }],
  ['?van=0.9', { soort: 'fout', melding: 'Kies twee versies.' }],
  ['?naar=0.9&van=', { soort: 'fout', melding: 'Kies twee versies.' }],
  [
    '?van=0.9&naar=0.9',
    { soort: 'fout', melding: 'Je koos twee keer versie 0.9. Kies twee verschillende versies.' }
  ],
  ['?van=0.9&naar=7.0', { soort: 'fout', melding: 'Versie 7.0 bestaat niet. Kies uit de lijst.' }],
  ['?van=7.0&naar=0.9', { soort: 'fout', melding: 'Versie 7.0 bestaat niet. Kies uit de lijst.' }],
  ['?van=%3Cb%3E&naar=0.9', { soort: 'fout', melding: 'Die versie bestaat niet. Kies uit de lijst.' }],
  ['?van=__proto__&naar=0.9', { soort: 'fout', melding: 'Die versie bestaat niet. Kies uit de lijst.' }]
])('%s', (search, expected) => {
  expect(readKeuze(VERSIES, search)).toEqual(expected)
})
