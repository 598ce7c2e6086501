/** The deck of the refresher: what may be asked, for whom, and the words that a browser compares. */

import { expect, test } from 'vitest'
import { changed, DRONES, GELEZEN, NIET_GELEZEN, stateOf, TOETS, WET } from '../../../fixtures/toets.ts'
import type { Source } from '../../core/types.ts'
import { type Opfrisdeck, opfrisdeckOf } from './opfrisser.ts'

const deckIn = (sources: readonly Source[]): Opfrisdeck => opfrisdeckOf(stateOf(sources))
const idsIn = (sources: readonly Source[]): string[] => deckIn(sources).vragen.map(({ id }) => id)
const ALL = ['v-interventie', 'v-pauze', 'v-opdracht', 'v-vertrek', 'v-landen', 'v-bewaren']

test('every question that may be asked is in it, with its module, for whom it is, and the words it stands on', () => {
  const { modules, vragen, woorden } = deckIn(GELEZEN)
  expect(modules).toEqual([
    {
      naam: 'opnemen',
      titel: expect.any(String) as string,
      address: '/opleiding/opnemen',
      toets: '/opleiding/opnemen/vragen',
      aantal: 6
    }
  ])
  expect(vragen.map(({ id, module, diensten, isConcept }) => [id, module, diensten, isConcept])).toEqual([
    ['v-interventie', 'opnemen', ['politie', 'brandweer'], undefined],
    ['v-pauze', 'opnemen', ['politie', 'brandweer'], undefined],
    ['v-opdracht', 'opnemen', ['politie', 'brandweer'], true],
    ['v-vertrek', 'opnemen', ['politie', 'brandweer'], true],
    ['v-landen', 'opnemen', ['politie', 'brandweer'], true],
    ['v-bewaren', 'opnemen', ['politie'], undefined]
  ])
  const law = vragen.find(({ id }) => id === 'v-bewaren')?.vingerafdruk ?? ''
  expect(woorden[law]).toEqual([
    'Titel: Artikel 3: bewaren',
    'Je bewaart beelden hoogstens negentig dagen.',
    'Kop 3: Uitzondering',
    'Een rechter kan anders beslissen.'
  ])
  // The words of an article stand there once, however many questions are about it.
  expect(Object.keys(woorden).sort()).toEqual(
    [...new Set(vragen.map(({ vingerafdruk }) => vingerafdruk))].sort()
  )
})

test.each([
  ['of a law', WET, 'negentig dagen', 'dertig dagen', ['v-bewaren']],
  ['of a concept', DRONES, 'na een opdracht', 'na een bevel', ['v-opdracht', 'v-vertrek']]
])('one changed word in an article %s takes exactly its questions out', (_, path, from, to, gone) => {
  expect(idsIn(GELEZEN)).toEqual(ALL)
  expect(idsIn(changed(GELEZEN, path, from, to))).toEqual(ALL.filter((id) => !gone.includes(id)))
})

test('nothing that nobody read is in it, nor of a module that was withdrawn', () => {
  expect(deckIn(NIET_GELEZEN)).toMatchObject({ modules: [{ aantal: 0 }], vragen: [], woorden: {} })
  const module = TOETS.replace('vragen.md', 'index.md')
  const source = GELEZEN.find(({ path }) => path === module)
  const status = /status: \S+/u.exec(new TextDecoder().decode(source?.bytes))?.[0] ?? ''
  expect(deckIn(changed(GELEZEN, module, status, 'status: ingetrokken'))).toEqual({
    modules: [],
    vragen: [],
    woorden: {}
  })
})
