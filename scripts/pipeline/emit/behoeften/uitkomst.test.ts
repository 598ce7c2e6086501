/** Results added up: as far as each tells the same, and never more. */

import { expect, test } from 'vitest'
import { bron, LAMP, LAMP_PIN, lampBron } from '../../../fixtures/bevraging.ts'
import type { Groep } from '../../behoeften/geheim.ts'
import { compile } from '../../compile.ts'
import type { PageOf } from '../page.ts'
import { lijnenVan } from './lijn.ts'
import { uitkomstVan } from './uitkomst.ts'

type Telling = Parameters<typeof uitkomstVan>[1][number]

const telling = (deelnemers: number, tellingen: Record<string, Groep[]>): Telling =>
  ({ deelnemers, tellingen }) as unknown as Telling

const groep = (antwoorden: string, aantal: number): Groep => ({ antwoorden: antwoorden.split('+'), aantal })

const bars = (tellingen: readonly Telling[]) =>
  uitkomstVan(LAMP, tellingen).map(({ id, deelnemers, balken, anderen }) => [
    id,
    deelnemers,
    ...balken.map(({ antwoorden, aantal }) => `${antwoorden.join(' + ')}: ${String(aantal)}`),
    ...(anderen === undefined ? [] : [`anderen: ${String(anderen)}`])
  ])

test('one result, in the order of the survey', () => {
  expect(
    bars([
      telling(20, {
        'v-doel': [groep('gezien', 9)],
        'v-nood': [groep('zeer', 10), groep('niet+beetje', 5)]
      })
    ])
  ).toEqual([
    ['v-nood', 20, 'Zo: niet + Zo: beetje: 5', 'Zo: zeer: 10', 'anderen: 5'],
    ['v-doel', 20, 'Om gezien te worden: 9']
  ])
})

test('what one result took together stays together, and what one did not tell is told of none', () => {
  expect(
    bars([
      telling(20, { 'v-kleur': [groep('wit+rood', 12), groep('geel', 8)] }),
      telling(30, { 'v-kleur': [groep('wit', 10), groep('rood', 8), groep('geel', 12)] }),
      telling(10, {})
    ])
  ).toEqual([['v-kleur', 50, 'Wit + Rood: 30', 'Geel: 20']])
  expect(
    bars([
      telling(20, { 'v-kleur': [groep('wit', 12)] }),
      telling(30, { 'v-kleur': [groep('wit', 10), groep('geel', 20)] })
    ])
  ).toEqual([['v-kleur', 50, 'Wit: 22', 'anderen: 28']])
})

test('who chose two answers is not counted twice', () => {
  expect(
    bars([
      telling(20, { 'v-doel': [groep('zien+gezien', 12)] }),
      telling(20, { 'v-doel': [groep('zien', 12), groep('gezien', 9)] })
    ])
  ).toEqual([])
})

test('an invented result counts only where there is no other, and is said to be one', () => {
  const result = (naam: string, month: string, more: readonly string[]) =>
    bron(`docs/behoeften/lamp/resultaat-${naam}.md`, [
      `titel: ${naam}`,
      'omschrijving: Een resultaat.',
      'bijgewerkt: 2026-03-12',
      ...more,
      `van: 2026-${month}-01`,
      `tot: 2026-${month}-02`,
      'door: Contactpersoon',
      'deelnemers: 12',
      `vingerafdruk: ${LAMP_PIN}`,
      'tellingen: { v-kleur: [{ antwoorden: [wit], aantal: 12 }] }'
    ])
  const uitkomst = (...sources: ReturnType<typeof result>[]) => {
    const sectie = bron('docs/behoeften/index.md', [
      'titel: Behoeften',
      'omschrijving: Wat we vragen.',
      'bijgewerkt: 2026-03-01'
    ])
    const { diagnostics, outputs } = compile([sectie, lampBron('open'), ...sources], {
      siteUrl: 'https://kenniscentrum.example',
      repository: 'https://code.example/plot'
    })
    expect(diagnostics.filter(({ level }) => level === 'error')).toEqual([])
    const page = [...outputs].find(({ path }) => path === 'docs/behoeften/lamp.json')
    return (JSON.parse(new TextDecoder().decode(page?.bytes)) as PageOf<'bevraging'>).uitkomst
  }
  const invented = result('verzonnen', '01', ['fictief: true'])
  expect(uitkomst()).toBeUndefined()
  expect(uitkomst(invented)).toMatchObject({ deelnemers: 12, resultaten: 1, isFictief: true })
  const real = uitkomst(invented, result('een', '02', []), result('twee', '03', []))
  expect(real).toMatchObject({ deelnemers: 24, resultaten: 2 })
  expect(real).not.toHaveProperty('isFictief')
})

test('from a need to its requirements, the products that were held against them, and the training', () => {
  const page = (kind: string, address: string, data: object) => [address, { kind, address, data }] as const
  const modules = [
    page('module', '/opleiding/lamp', { titel: 'Werken met een lamp', artikels: ['BC 6.1'] }),
    page('module', '/opleiding/vest', { titel: 'Een vest', artikels: ['BC 7.1'] })
  ]
  const markt = page('markt', '/markt/lampen', {
    eisen: [
      { id: 'fel', eis: 'Minstens 100 lumen', behoeften: ['zien'], artikels: ['BC 6.1'] },
      { id: 'licht', eis: 'Hoogstens 200 gram', behoeften: ['dragen'] }
    ]
  })
  const producten = [
    page('product', '/markt/lampen/a', { titel: 'Lamp A', fictief: true, bewijzen: [{ eis: 'fel' }] }),
    page('product', '/markt/lampen/b', { titel: 'Lamp B', bewijzen: [{ eis: 'licht' }] }),
    page('product', '/markt/vesten/c', { titel: 'Vest C', bewijzen: [{ eis: 'fel' }] })
  ]
  const lijnen = (pages: readonly (readonly [string, object])[]) =>
    lijnenVan(
      { byAddress: new Map(pages), entries: pages.map(([, entry]) => entry) } as never,
      {
        data: {
          vragen: {
            'v-een': { vraag: 'Hoe nodig is licht?', soort: 'schaal', behoefte: 'lampen/zien' },
            'v-twee': {
              vraag: 'Wat nog?',
              soort: 'een',
              antwoorden: [
                { code: 'a', tekst: 'Een vest', modules: ['vest'] },
                { code: 'b', tekst: 'Niets' }
              ]
            }
          }
        }
      } as never
    ).map(({ opleiding, ...lijn }) => ({ ...lijn, opleiding: opleiding.map(({ address }) => address) }))
  expect(lijnen([...modules, markt, ...producten])).toEqual([
    {
      nood: 'Hoe nodig is licht?',
      markt: '/markt/lampen',
      eisen: ['Minstens 100 lumen'],
      producten: ['Lamp A (fictief)'],
      opleiding: ['/opleiding/lamp']
    },
    { nood: 'Een vest', eisen: [], producten: [], opleiding: ['/opleiding/vest'] }
  ])
  expect(lijnen(modules)[0]).toEqual({
    nood: 'Hoe nodig is licht?',
    eisen: [],
    producten: [],
    opleiding: []
  })
})
