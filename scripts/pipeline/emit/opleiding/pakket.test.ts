/** What goes out with a module follows the articles that its questions stand on. */

import { parse } from 'gift-pegjs'
import { describe, expect, test } from 'vitest'
import { changed, fileOf, GELEZEN, NIET_GELEZEN, stateOf, WET } from '../../../fixtures/toets.ts'
import type { Source } from '../../core/types.ts'
import { termsOf } from '../../site/terms.ts'
import { pakketOutputs } from './pakket.ts'

const MODULE = 'docs/opleiding/opnemen/index.md'
const GIFT = 'static/lespakket/opnemen/vragen.gift.txt'
const SCORM = 'static/lespakket/opnemen/scorm.zip'
const JSON_FILE = 'static/lespakket/opnemen/module.json'

function filesOf(sources: readonly Source[], speler?: () => string): Record<string, string> {
  const site = stateOf(sources)
  const outputs = pakketOutputs(site, { siteUrl: 'https://site.example', terms: termsOf(site), speler })
  return Object.fromEntries(outputs.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]))
}

const idsIn = (gift = ''): (string | null | undefined)[] =>
  parse(gift).flatMap((question) => (question.type === 'Category' ? [] : [question.id]))
const id = (name: string) => `opleiding/opnemen/${name}`

const FILES = filesOf(GELEZEN)
const moduleIn = (files: Record<string, string>) =>
  JSON.parse(files[JSON_FILE] ?? '') as Record<string, unknown> & { isBasedOn: { name: string }[] }

describe('the questions as GIFT', () => {
  test('are all of the test, each with why and where it follows from', () => {
    const [category, , , choice, order, open, law] = parse(FILES[GIFT] ?? '')
    expect(idsIn(FILES[GIFT])).toEqual(
      ['v-interventie', 'v-pauze', 'v-opdracht', 'v-vertrek', 'v-landen', 'v-bewaren'].map(id)
    )
    expect(category).toMatchObject({ type: 'Category', title: 'Opnemen (toetst een concept)' })
    expect(choice).toMatchObject({
      type: 'MC',
      title: 'DR 1.1: Wanneer vlieg je?',
      tags: ['DR 1.1', 'kennen'],
      choices: [
        { isCorrect: true, text: { text: 'Na een opdracht' }, feedback: null },
        {
          isCorrect: false,
          text: { text: 'Wanneer je wil' },
          feedback: { text: 'Zonder opdracht vlieg je niet.' }
        }
      ]
    })
    expect(order).toMatchObject({
      type: 'Matching',
      matchPairs: [
        { subquestion: { text: 'Je krijgt een opdracht.' }, subanswer: '1' },
        { subanswer: '2' },
        { subanswer: '3' }
      ]
    })
    expect(open).toMatchObject({ type: 'Essay' })
    expect(law).toMatchObject({ type: 'TF', isTrue: false })
    expect(FILES[GIFT]).toContain(
      String.raw`####[plain]hoogstens negentig dagen (VZW art. 3).\nLees na\: VZW 3 Artikel 3\: bewaren, https\://site.example/recht/verzonnen-wet\#vzw-3
}`
    )
    expect(FILES[GIFT]).toContain(
      String.raw`zodra er iemand onder de drone loopt.\nLees na\: DR 1.2 Wanneer land je?, https\://site.example/inzetkader/drones/0.1/vlucht\#dr-1-2\nDit artikel is een concept.`
    )
  })

  test('lack those whose article says something else by now, and only those', () => {
    const files = filesOf(changed(GELEZEN, WET, 'negentig dagen', 'dertig dagen'))
    expect(idsIn(files[GIFT])).toEqual(idsIn(FILES[GIFT]).filter((known) => known !== id('v-bewaren')))
    expect(moduleIn(files).isBasedOn.map(({ name }) => name)).not.toContain('VZW 3 Artikel 3: bewaren')
  })

  test.each<[string, readonly Source[]]>([
    ['none was read', NIET_GELEZEN],
    ['the module was withdrawn', changed(GELEZEN, MODULE, 'status: voorstel', 'status: ingetrokken')]
  ])('are not handed out while %s', (_, sources) => {
    const files = filesOf(sources)
    expect(Object.keys(files)).toEqual([JSON_FILE])
    expect(moduleIn(files)).not.toHaveProperty('encoding')
  })
})

describe('the module as data', () => {
  test('says what it teaches, to whom, and on which words it stands', () => {
    const data = moduleIn(FILES)
    expect(data).toMatchObject({
      '@type': 'LearningResource',
      name: 'Fictief voorbeeld: Opnemen',
      url: 'https://site.example/opleiding/opnemen',
      inLanguage: 'nl-BE',
      creativeWorkStatus: 'Voorstel',
      teaches: ['Op tijd opnemen'],
      audience: [{ '@type': 'EducationalAudience', educationalRole: 'agent' }],
      dateModified: '2026-01-05',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      hasPart: [
        { name: 'Op tijd opnemen', learningResourceType: 'les', position: 1 },
        { name: 'Te laat aangezet', learningResourceType: 'rollenspel', position: 2 },
        { name: 'Toets: opnemen', learningResourceType: 'toets', position: 3 }
      ],
      encoding: [{ contentUrl: 'https://site.example/lespakket/opnemen/vragen.gift.txt' }]
    })
    expect(data.isBasedOn.map(({ name }) => name)).toEqual([
      'BC 6.1 Wanneer neem je op?',
      'BC 5.1 Wat zeg je?',
      'BC 6.2 Wanneer neem je niet op?',
      'DR 1.1 Wanneer vlieg je?',
      'DR 1.2 Wanneer land je?',
      'VZW 3 Artikel 3: bewaren'
    ])
    expect(data.isBasedOn.at(3)).toEqual({
      '@type': 'CreativeWork',
      identifier: expect.stringMatching(/^v2:[0-9a-f]{12}$/u) as string,
      name: 'DR 1.1 Wanneer vlieg je?',
      url: 'https://site.example/inzetkader/drones/0.1/vlucht#dr-1-1',
      version: '0.1',
      creativeWorkStatus: 'Concept'
    })
  })

  test('is the same whatever order the files were read in', () => {
    expect(filesOf(GELEZEN.toReversed())).toEqual(FILES)
  })

  test('names a version that a page pinned and that no longer counts by its number alone', () => {
    const pinned = changed(GELEZEN, MODULE, 'artikels: [BC 6.1]', 'artikels: [BC 6.2@1.0]')
    expect(moduleIn(filesOf(pinned)).isBasedOn[0]).toEqual({
      '@type': 'CreativeWork',
      identifier: 'BC 6.2@1.0'
    })
  })
})

test('blocks, lists, tables and images of a case are lines of plain text', () => {
  const text = [
    'Je **staat** voor\n  een deur.',
    '1. Een\n2. Twee',
    '- Drie\n\n  Nog iets.',
    '| A | B |\n|---|---|\n| 1 | 2 |'
  ].join('\n\n')
  const path = 'docs/opleiding/opnemen/vragen.md'
  const sources = GELEZEN.map((source) =>
    source.path === path
      ? fileOf(
          path,
          new TextDecoder().decode(source.bytes).replace('Je staat klaar.', () => text)
        )
      : source
  )
  // The first list is that of the answers: the rules see to it that there is one.
  expect(filesOf(sources)[GIFT]).toContain(String.raw`Wanneer vlieg je?\nJe staat voor een deur.\n- Drie`)
})

describe('the course package', () => {
  test('is there where its program is, even while no question may be asked', () => {
    expect(Object.keys(filesOf(NIET_GELEZEN, () => 'speler'))).toEqual([JSON_FILE, SCORM])
  })

  test('of a module that was withdrawn is not', () => {
    const gone = changed(GELEZEN, MODULE, 'status: voorstel', 'status: ingetrokken')
    expect(Object.keys(filesOf(gone, () => 'speler'))).toEqual([JSON_FILE])
  })
})
