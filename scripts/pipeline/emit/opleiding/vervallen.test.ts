/** Which kits cannot be made, and what is said of it. */

import { expect, test } from 'vitest'
import { changed, DRONES, GELEZEN, stateOf, WET } from '../../../fixtures/toets.ts'
import type { Source } from '../../core/types.ts'
import { entriesOf } from '../../site/entries.ts'
import { type Vervallen, vervallenIn } from './vervallen.ts'

const LES = 'docs/opleiding/opnemen/op-tijd.md'
const SPEL = 'docs/opleiding/opnemen/rollenspel-te-laat.md'

function vervallen(sources: readonly Source[]): Vervallen[] {
  const site = stateOf(sources)
  return entriesOf(site, 'module').flatMap((module) => vervallenIn(site, module))
}

test.each<[string, readonly Source[]]>([
  ['everything holds', GELEZEN],
  ['the words of an article changed', changed(GELEZEN, WET, 'negentig dagen', 'dertig dagen')],
  [
    'a sentence tells of a version of then',
    changed(GELEZEN, LES, 'volgens BC 6.1.', 'volgens BC 6.1. Zo stond het ook in BC 6.1@1.0.')
  ],
  [
    'a sentence has words that look like a number',
    changed(GELEZEN, LES, 'volgens BC 6.1.', 'op lijn AB 1.2.')
  ]
])('a kit can be made while %s', (_, sources) => {
  expect(vervallen(sources)).toEqual([])
})

test.each<[string, readonly Source[], Vervallen]>([
  [
    'a lesson of a version that was replaced',
    changed(GELEZEN, LES, 'artikels: [BC 6.1, BC 5.1]', 'artikels: [BC 6.1@1.0, BC 5.1]'),
    {
      path: LES,
      place: { line: 7, column: 12 },
      wat: 'De les “Op tijd opnemen” staat op BC 6.1@1.0. Versie 1.0 geldt niet meer. Vandaag geldt versie 2.0.',
      doe: 'Schrijf "BC 6.1", en lees na of deze bladzijde dan nog klopt.'
    }
  ],
  [
    'a role-play on an article that fell away',
    changed(GELEZEN, SPEL, 'artikels: [BC 6.1]', 'artikels: [BC 5.2]'),
    {
      path: SPEL,
      place: { line: 7, column: 12 },
      wat: 'Het rollenspel “Te laat aangezet” staat op BC 5.2. BC 5.2 staat niet in versie 2.0.',
      doe: 'Noem het artikel dat in de plaats kwam, en lees na of deze bladzijde dan nog klopt.'
    }
  ],
  [
    'a sentence about an article that fell away',
    changed(GELEZEN, LES, 'volgens BC 6.1.', 'volgens BC 5.2, en nog eens BC 5.2.'),
    {
      path: LES,
      place: { line: 13, column: 57 },
      wat: 'De les “Op tijd opnemen” staat op BC 5.2. BC 5.2 staat niet in versie 2.0.',
      doe: 'Noem het artikel dat in de plaats kwam, of zet de versie erbij als je over vroeger vertelt.'
    }
  ],
  [
    'a question on an article that fell away',
    changed(GELEZEN, DRONES, '{#dr-1-2}', '{#dr-1-3}'),
    {
      path: 'docs/opleiding/opnemen/vragen.md',
      place: { line: 27, column: 3 },
      wat: 'De vraag “Wanneer land je?” staat op DR 1.2. DR 1.2 staat niet in versie 0.1.',
      doe: 'Zet de vraag op het artikel dat in de plaats kwam, of haal ze weg.'
    }
  ],
  [
    'a question on a law that was repealed',
    changed(GELEZEN, WET, 'toestand: geldend', 'toestand: opgeheven'),
    {
      path: 'docs/opleiding/opnemen/vragen.md',
      place: { line: 32, column: 3 },
      wat: 'De vraag “Bewaar je beelden voor altijd?” staat op VZW 3. Verzonnen wet geldt niet meer (toestand: opgeheven).',
      doe: 'Zet de vraag op het artikel dat in de plaats kwam, of haal ze weg.'
    }
  ]
])('no kit is made with %s', (_, sources, finding) => {
  expect(vervallen(sources)).toEqual([finding])
})
