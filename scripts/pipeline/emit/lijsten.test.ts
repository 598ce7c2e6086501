/** What stands in lists: chapters in themes, rows with what readers choose by, and the way back up. */

import { expect, test } from 'vitest'
import { KADER, siteIn, sourcesIn } from '../../fixtures/content.ts'
import { compile } from '../compile.ts'
import { emit } from './index.ts'
import type { Page } from './page.ts'

const OPTIONS = { siteUrl: 'https://kenniscentrum.example', repository: 'https://code.example/plot' }

const texts = new Map(
  [...emit(siteIn(KADER), OPTIONS)].map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)])
)
const pageAt = (address: string): Page => JSON.parse(texts.get(`docs${address}.json`) ?? '') as Page

type Item = { label: string; collapsed?: boolean; items?: Item[] }

/** The labels in the side list below a version. */
function below(version: string): unknown {
  const lists = JSON.parse(texts.get('data/sidebars.json') ?? '') as { inzetkader: Item[] }
  const found = lists.inzetkader
    .flatMap(({ items = [] }) => items)
    .find(({ label }) => label.startsWith(`Versie ${version} `))
  return found?.items?.map(({ label, items }) =>
    items ? { [label]: items.map((item) => item.label) } : label
  )
}

test('chapters stand in the themes of their version by their number; a version without themes keeps its list', () => {
  expect(below('2.1')).toEqual([
    'Veldkaart',
    { 'Op straat': ['5. Waarschuwing', '6. Activering'] },
    { Beelden: ['18. Bewaring'] }
  ])
  expect(below('2.0')).toEqual(['Veldkaart', '5. Waarschuwing', '6. Activering', '18. Bewaring'])
  const version = '/inzetkader/bodycam/2.1'
  const themas = [
    { titel: 'Op straat', hoofdstukken: [`${version}/waarschuwing`, `${version}/activering`] },
    { titel: 'Beelden', hoofdstukken: [`${version}/bewaring`] }
  ]
  expect(pageAt(version)).toMatchObject({ themas })
  expect(pageAt(`${version}/alles`)).toMatchObject({ themas })
  expect(pageAt('/inzetkader/bodycam').kader?.versies.map((known) => known.themas)).toEqual([
    undefined,
    undefined,
    undefined,
    themas
  ])
})

test('a row says what it is, for whom, where it stands and how much it holds', () => {
  const [bodycam] = pageAt('/inzetkader').onderdelen
  expect(bodycam).toMatchObject({ kind: 'technologie', merken: ['Politie', 'Brandweer'] })
  expect(bodycam?.versies?.map(({ versie }) => versie)).toEqual(['1.0', '1.1', '2.0', '2.1'])
  const chapters = pageAt('/inzetkader/bodycam/2.0').onderdelen.filter(({ kind }) => kind === 'hoofdstuk')
  expect(chapters.map(({ nummer, aantal }) => [nummer, aantal])).toMatchInlineSnapshot(`
    [
      [
        5,
        "1 artikel",
      ],
      [
        6,
        "2 artikels",
      ],
      [
        18,
        "1 artikel",
      ],
    ]
  `)
})

test('a page names the pages above it, as the side list calls them', () => {
  expect(pageAt('/inzetkader/bodycam/2.0/activering').kruimels.map(({ titel }) => titel)).toEqual([
    'Inzetkader',
    'Bodycam',
    'Versie 2.0 (vanaf 2023)'
  ])
  expect(pageAt('/inzetkader/bodycam/op').kruimels.map(({ address }) => address)).toEqual([
    '/inzetkader',
    '/inzetkader/bodycam'
  ])
  expect(pageAt('/inzetkader').kruimels).toEqual([])
})

test('a shared place stands last among the zones, counts for none, and is nobody’s own zone', () => {
  const text = `---
titel: Een gedeelde plaats
omschrijving: Voor wie zijn zone niet noemt.
bijgewerkt: 2026-01-05
soort: gedeeld
fictief: true
---

Dit is een fictief voorbeeld. Geen zone.
`
  const shared = { path: 'docs/zones/gedeeld.md', bytes: new TextEncoder().encode(text) }
  const { diagnostics, outputs } = compile([...sourcesIn(KADER), shared], OPTIONS)
  expect(diagnostics).toEqual([])
  const written = new Map([...outputs].map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]))
  const read = (address: string): Page => JSON.parse(written.get(`docs${address}.json`) ?? '') as Page
  expect(read('/zones').onderdelen.map(({ titel, isOngeteld }) => [titel, isOngeteld])).toEqual([
    ['Zone Noord', undefined],
    ['Zone Zuid', undefined],
    ['Een gedeelde plaats', true]
  ])
  expect(read('/zones').zones.map(({ naam }) => naam)).toEqual(['zone-noord', 'zone-zuid'])
  expect(read('/zones/gedeeld').soort).toBe('Gedeelde plaats')
})
