/** The change log, the causes and the days, on the content of the fixture site. */

import { beforeAll, describe, expect, test } from 'vitest'
import { readSources } from '../../../io/read.ts'
import { compile } from '../../compile.ts'
import type { Site } from '../../site/site.ts'
import type { Source } from '../../core/types.ts'
import { type Changes, changesOf, wijzigingOf, wijzigingenAddress } from './changes.ts'

const BODYCAM = '/inzetkader/bodycam'
const REPORT = '/praktijk/zone-noord/2022-01-10-te-laat-aangezet'
const CONTENT = new URL('../../../fixtures/kader', import.meta.url).pathname

let sources: Source[]
let site: Site
let changes: Changes

function siteOf(files: readonly Source[]): Site {
  const compiled = compile(files, { siteUrl: '', repository: '' })
  expect(compiled.diagnostics.filter(({ level }) => level === 'error')).toEqual([])
  return compiled.site as Site
}

beforeAll(() => {
  sources = readSources(CONTENT)
  site = siteOf(sources)
  changes = changesOf(site)
})

describe('what a version changed', () => {
  test('an adopted version: its decision, its predecessor, its log and its articles', () => {
    const change = changes.perVersie.get(`${BODYCAM}/1.1`)
    expect(change).toMatchObject({
      versie: '1.1',
      vorige: '1.0',
      besluit: { door: 'Stuurgroep', op: '2022-05-04' }
    })
    expect(change?.log).toEqual([
      {
        versie: '1.1',
        nummer: 'BC 6.1',
        href: `${BODYCAM}/1.1/activering#bc-6-1`,
        datum: '2022-05-04',
        wijziging: 'Er staat "moet" in plaats van "kan".',
        waarom: 'Dragers twijfelden te lang of ze mochten opnemen.',
        oorzaak: { soort: 'ervaring', titel: 'De camera ging te laat aan', href: REPORT }
      },
      {
        versie: '1.1',
        nummer: 'BC 5.2',
        href: `${BODYCAM}/1.1/waarschuwing#bc-5-2`,
        datum: '2022-05-04',
        wijziging: 'Nieuw artikel over het melden bij meerdere dragers.',
        waarom: 'Het nazicht toonde dat niemand dit geregeld had.',
        oorzaak: { soort: 'nazicht' }
      }
    ])
    expect(change?.artikels.map(({ nummer, soort }) => [nummer, soort])).toEqual([
      ['BC 5.2', 'nieuw'],
      ['BC 6.1', 'gewijzigd']
    ])
  })

  test('an article that fell away is linked where it last stood; a law is linked by its page', () => {
    const log = changes.perVersie.get(`${BODYCAM}/2.0`)?.log ?? []
    expect(log.map(({ href, oorzaak }) => [href, oorzaak])).toEqual([
      [
        `${BODYCAM}/2.0/bewaring#bc-18-1`,
        { soort: 'wet', titel: 'Voorbeeldwet', href: '/recht/voorbeeldwet' }
      ],
      [`${BODYCAM}/1.1/waarschuwing#bc-5-2`, { soort: 'incident' }]
    ])
  })

  test('the first version has none before it; a concept is compared with the last that was adopted', () => {
    const first = changes.perVersie.get(`${BODYCAM}/1.0`)
    expect([first?.vorige, first?.artikels]).toEqual([undefined, []])
    const concept = changes.perVersie.get(`${BODYCAM}/2.1`)
    expect([concept?.vorige, concept?.besluit]).toEqual(['2.0', undefined])
    expect(concept?.artikels.map(({ nummer }) => nummer)).toEqual(['BC 6.2'])
    expect(changes.perVersie.get('/inzetkader/drones/0.1')).toMatchObject({ log: [], artikels: [] })
  })
})

test('an article tells of its change only in the version that changed it', () => {
  const told = ['1.0', '1.1', '2.0', '2.1'].map((versie) => {
    const entry = site.byAddress.get(`${BODYCAM}/${versie}/activering`)
    if (!entry) throw new Error(`No chapter in ${versie}`)
    return entry.artikels.map(({ nummer }) => wijzigingOf(changes, entry, nummer).wijziging?.diff.soort)
  })
  expect(told).toEqual([
    [undefined, undefined],
    ['gewijzigd', undefined],
    [undefined, undefined],
    [undefined, 'gewijzigd']
  ])
})

test('a report tells which words it led to and how long that took', () => {
  expect([...changes.perVerslag.keys()]).toEqual([REPORT])
  expect(changes.perVerslag.get(REPORT)).toMatchObject([
    {
      technologie: 'Bodycam',
      versie: '1.1',
      nummer: 'BC 6.1',
      datum: '2022-05-04',
      dagen: 114,
      diff: {
        tekst: [
          [
            ['=', 'Je '],
            ['-', 'kan'],
            ['+', 'moet'],
            ['=', ' opnemen zodra een interventie begint.']
          ],
          7
        ]
      }
    }
  ])
})

test('a technologie and each version with something to tell lead to it', () => {
  const lead = ['', '/1.0', '/1.1', '/2.1', '/1.1/activering'].map((name) => {
    const entry = site.byAddress.get(BODYCAM + name)
    return entry && wijzigingenAddress(changes, entry)
  })
  expect(lead).toEqual([
    `${BODYCAM}/wijzigingen`,
    `${BODYCAM}/wijzigingen#_versie-1-0`,
    `${BODYCAM}/wijzigingen#_versie-1-1`,
    `${BODYCAM}/wijzigingen#_versie-2-1`,
    undefined
  ])
  const drones = site.byAddress.get('/inzetkader/drones/0.1')
  expect(drones && wijzigingenAddress(changes, drones)).toBeUndefined()
})
