import { describe, expect, test } from 'vitest'
import { changed, DRONES, GELEZEN, stateOf, TOETS, WET } from '../../../fixtures/toets.ts'
import type { Source } from '../../core/types.ts'
import { relate } from '../../site/relations.ts'
import { termsOf } from '../../site/terms.ts'
import { changesOf } from '../inzetkader/changes.ts'
import { afwijkingenOf } from '../zones/afwijkingen.ts'
import { dekking, type DekkingRij, type DekkingView } from './dekking.ts'

const BODYCAM = 'docs/inzetkader/bodycam/index.md'
const LES = 'docs/opleiding/opnemen/op-tijd.md'
const MODULE = 'docs/opleiding/opnemen/index.md'

function viewOf(sources: readonly Source[]): DekkingView {
  const site = stateOf(sources)
  const [made] = dekking({
    site,
    relations: relate(site),
    terms: termsOf(site),
    afwijkingen: afwijkingenOf(site),
    changes: changesOf(site),
    siteUrl: 'https://site.example',
    repository: 'https://code.example'
  })
  if (!made) throw new Error('There is no view')
  return made.data as DekkingView
}

/** By number: lessons, role-plays, questions, questions that wait; "open" where there is nothing to ask. */
function rowsOf({ technologieen, wetten }: DekkingView): Record<string, string> {
  const rijen = technologieen.flatMap(({ hoofdstukken }) =>
    hoofdstukken.flatMap((hoofdstuk) => hoofdstuk.rijen)
  )
  return Object.fromEntries([...rijen, ...wetten].map((rij) => [rij.nummer, inShort(rij)]))
}

function inShort({ lessen, rollenspelen, vragen, wachten = 0, isOpen }: DekkingRij): string {
  const asked = vragen.reduce((sum, { aantal }) => sum + aantal, 0)
  return `${lessen.length} ${rollenspelen.length} ${asked} ${wachten}${isOpen ? ' open' : ''}`
}

const COVERED = {
  'BC 5.1': '1 0 0 0',
  'BC 6.1': '1 1 1 0',
  'BC 6.2': '0 0 1 0',
  'DR 1.1': '0 0 2 0',
  'VZW 3': '0 0 1 0'
}

test('every article of the version that counts has a row, and of a law those that something is about', () => {
  const view = viewOf(GELEZEN)
  expect(view.technologieen.map(({ naam, versie }) => [naam, versie?.naam, versie?.isConcept])).toEqual([
    ['bodycam', '2.0', false],
    ['drones', '0.1', true]
  ])
  expect(rowsOf(view)).toMatchObject(COVERED)
  expect(view.wetten.map(({ nummer, address }) => [nummer, address])).toEqual([
    ['VZW 3', '/recht/verzonnen-wet#vzw-3']
  ])
  expect(view.technologieen[0]?.hoofdstukken.map(({ titel }) => titel)).toEqual([
    'Waarschuwing',
    'Activering',
    'Bewaring'
  ])
})

describe('what is counted', () => {
  test.each<[string, readonly Source[], Record<string, string>]>([
    [
      'a question that waits is not asked',
      changed(GELEZEN, WET, 'negentig dagen', 'dertig dagen'),
      { 'VZW 3': '0 0 0 1' }
    ],
    [
      'a lesson that pins another version teaches that one',
      changed(GELEZEN, LES, 'BC 5.1]', '"BC 5.1@1.0"]'),
      { 'BC 5.1': '0 0 0 0' }
    ],
    [
      'one that pins this version teaches it',
      changed(GELEZEN, LES, 'BC 5.1]', '"BC 5.1@2.0"]'),
      { 'BC 5.1': '1 0 0 0' }
    ],
    [
      'of what is real no invented lesson or test counts, an invented scene does',
      changed(GELEZEN, BODYCAM, 'fictief: true\n', ''),
      { 'BC 5.1': '0 0 0 0', 'BC 6.1': '0 1 0 0', 'DR 1.1': '0 0 2 0' }
    ],
    [
      'lessons of an invented module count',
      changed(changed(GELEZEN, BODYCAM, 'fictief: true\n', ''), LES, 'fictief: true\n', ''),
      { 'BC 5.1': '1 0 0 0', 'BC 6.1': '1 1 0 0' }
    ],
    [
      'a module that was withdrawn covers nothing',
      changed(GELEZEN, MODULE, 'status: voorstel', 'status: ingetrokken'),
      { 'BC 6.1': '0 0 0 0', 'DR 1.1': '0 0 0 0' }
    ],
    [
      'of a concept that settles nothing there is nothing to ask',
      changed(
        changed(GELEZEN, DRONES, '### Wat vaststaat', '### Wat je korps beslist'),
        TOETS,
        'Wanneer vlieg',
        'Hoe vlieg'
      ),
      { 'DR 1.1': '0 0 0 2 open' }
    ]
  ])('%s', (_, sources, rows) => {
    expect(rowsOf(viewOf(sources))).toMatchObject(rows)
  })
})
