/** Deviations, reviews and what hangs on an article, over the site of scripts/fixtures/kader. */

import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { registersOf } from './fixtures/registers.ts'
import { PROJECT_ROOT } from './io/project.ts'
import { readSources } from './io/read.ts'
import { artikelsOfAfwijking } from './pipeline/site/afwijkingen.ts'
import { compile } from './pipeline/compile.ts'
import type { Page } from './pipeline/emit/page.ts'
import type { NazichtView } from './pipeline/emit/views/nazicht.ts'
import { nazichtOf } from './pipeline/site/nazicht.ts'
import { relate } from './pipeline/site/relations.ts'
import type { Site } from './pipeline/site/site.ts'
import type { Source } from './pipeline/core/types.ts'
import type { EntryOf } from './pipeline/entry.ts'

const OPTIONS = { siteUrl: 'https://kenniscentrum.example', repository: 'https://code.example/plot' }
const SOURCES = readSources(join(PROJECT_ROOT, 'scripts/fixtures/kader'))
const decoder = new TextDecoder()

function build(sources: readonly Source[]): { site: Site; pages: Map<string, Page> } {
  const { site, outputs, diagnostics } = compile(sources, OPTIONS)
  expect(diagnostics.filter(({ level }) => level === 'error')).toEqual([])
  if (!site) throw new Error('The site has errors')
  const pages = new Map<string, Page>()
  for (const { path, bytes } of outputs) {
    const address = /^(?:docs|static\/data)(?<address>\/.+)\.json$/u.exec(path)?.groups?.['address']
    if (address !== undefined && !pages.has(address))
      pages.set(address, JSON.parse(decoder.decode(bytes)) as Page)
  }
  return { site, pages }
}

let site: Site
let pages: Map<string, Page>
beforeAll(() => {
  ;({ site, pages } = build(SOURCES))
})

function pageAt(address: string): Page {
  const page = pages.get(address)
  if (!page) throw new Error(`No page at ${address}`)
  return page
}

test('a report names its zone as the zone calls itself', () => {
  const report = pageAt('/praktijk/zone-zuid/2025-06-02-station-vol')
  const { titel } = pageAt('/zones/zone-zuid')
  expect(report.facts).toContainEqual(['Zone', { address: '/zones/zone-zuid', text: titel }])
})

describe('a deviation', () => {
  const found = (artikel: string, vingerafdruk: string): string[] =>
    artikelsOfAfwijking(site, { artikel, vingerafdruk }).map(
      (at) => `${at.technologie}@${at.versie}#${at.artikel.id}`
    )

  test('is of the article in force, and of the versions with the same words', () => {
    expect(found('BC 6.1', '662a73c6b0ac')).toEqual([
      'bodycam@2.0#bc-6-1',
      'bodycam@1.1#bc-6-1',
      'bodycam@2.1#bc-6-1'
    ])
    expect(found('BC 6.1', '000000000000')).toEqual(['bodycam@2.0#bc-6-1'])
  })

  test('with a version is of that version alone', () => {
    expect(found('BC 6.1@1.0', '662a73c6b0ac')).toEqual(['bodycam@1.0#bc-6-1'])
  })

  test('of an article that is gone keeps the versions that had it', () => {
    expect(found('BC 5.2', '82e2630977a3')).toEqual(['bodycam@1.1#bc-5-2'])
    expect(found('BC 99.9', '82e2630977a3')).toEqual([])
    expect(found('XX 1.1', '82e2630977a3')).toEqual([])
  })

  test('stands on the chapter, on the card and on the page of its zone', () => {
    const afwijking = {
      zone: { naam: 'zone-noord', titel: 'Zone Noord', address: '/zones/zone-noord', fictief: true },
      artikel: 'BC 6.1',
      titel: 'Wanneer neem je op?',
      href: '/inzetkader/bodycam/2.0/activering#bc-6-1',
      tekst: 'In deze zone neem je ook op bij een verkeerscontrole.',
      reden: 'De zone test dit met het parket.',
      door: 'Politiecollege',
      van: '2026-01-01',
      tot: '2030-01-01'
    }
    for (const address of ['/inzetkader/bodycam/2.0/activering', '/zones/zone-noord'])
      expect(pageAt(address).afwijkingen).toEqual([afwijking])
    expect(pageAt('/inzetkader/bodycam/2.0/kaart').afwijkingen).toContainEqual(afwijking)
    expect(pageAt('/inzetkader/bodycam/1.0/activering').afwijkingen).toEqual([])
    expect(pageAt('/inzetkader/bodycam/1.1/activering').afwijkingen).toEqual([
      { ...afwijking, href: '/inzetkader/bodycam/1.1/activering#bc-6-1' }
    ])
  })

  test('makes its zone a referrer of the article', () => {
    const { vanArtikel, naar } = relate(site)
    expect(vanArtikel.get('/inzetkader/bodycam/2.0/activering#bc-6-1')).toContain('/zones/zone-noord')
    // What cites "BC 6.1" speaks of those words: version 1.1 had them too, version 1.0 not.
    const report = '/praktijk/zone-noord/2022-01-10-te-laat-aangezet'
    const citing = (versie: string) => vanArtikel.get(`/inzetkader/bodycam/${versie}/activering#bc-6-1`)
    expect(['2.0', '1.1', '1.0'].map((versie) => citing(versie)?.includes(report) ?? false)).toEqual([
      true,
      true,
      false
    ])
    expect(naar.get('/zones/zone-zuid')).toContain('/inzetkader/bodycam/2.0/bewaring')
  })

  test('can be asked for where it shows, and nowhere else', () => {
    const zones = [
      { naam: 'zone-noord', titel: 'Zone Noord', fictief: true },
      { naam: 'zone-zuid', titel: 'Zone Zuid', fictief: true }
    ]
    const shown = ['/inzetkader/bodycam/2.0/activering', '/inzetkader/bodycam/2.0/kaart', '/zones']
    for (const address of shown) expect(pageAt(address).zones).toEqual(zones)
    for (const address of ['/inzetkader', '/zones/zone-noord', '/over'])
      expect(pageAt(address).zones).toEqual([])
  })
})

describe('what hangs on an article', () => {
  const groupsOf = (page: Page, id: string) =>
    Object.fromEntries(
      (page.artikels.find((artikel) => artikel.id === id)?.verwijzingen ?? []).map(
        ({ soort, items, aantal, vanHoofdstuk }) => [
          soort,
          [aantal, ...items.map(({ address }) => address), ...(vanHoofdstuk ? ['van het hoofdstuk'] : [])]
        ]
      )
    )

  test('by sort, without other versions and without the zones that deviate', () => {
    expect(groupsOf(pageAt('/inzetkader/bodycam/2.0/activering'), 'bc-6-1')).toEqual({
      recht: [0],
      ervaring: [1, '/praktijk/zone-noord/2022-01-10-te-laat-aangezet'],
      les: [2, '/opleiding/opnemen', '/opleiding/opnemen/op-tijd'],
      rollenspel: [1, '/opleiding/opnemen/rollenspel-te-laat'],
      // The questions of the home page stand on the page of the technologie.
      andere: [2, '/inzetkader/bodycam', '/inzetkader/bodycam/2.0/kaart']
    })
  })

  test('the law that the article names, else those of its chapter', () => {
    const named = groupsOf(pageAt('/inzetkader/bodycam/2.0/waarschuwing'), 'bc-5-1')
    expect(named['recht']).toEqual([1, '/recht/voorbeeldwet'])
    const path = 'docs/inzetkader/drones/0.1/vlucht.md'
    const { pages: changed } = build(
      SOURCES.map((source) =>
        source.path === path
          ? { ...source, bytes: edited(source, 'peildatum:', 'recht: [voorbeeldwet]\npeildatum:') }
          : source
      )
    )
    const chapter = changed.get('/inzetkader/drones/0.1/vlucht') as Page
    expect(groupsOf(chapter, 'dr-1-1')['recht']).toEqual([1, '/recht/voorbeeldwet', 'van het hoofdstuk'])
  })

  test('forty reports do not all go into the page; the newest do', () => {
    const path = 'docs/praktijk/zone-noord/2022-01-10-te-laat-aangezet.md'
    const found = SOURCES.find((source) => source.path === path) as Source
    // Sent in and no more: what it changed, it changed once.
    const report = { path, bytes: edited(found, /(?<=door: indiener\n)(?: {2}.*\n)+/u, '') }
    const more = Array.from({ length: 40 }, (_, index) => {
      const day = new Date(Date.UTC(2023, 0, 1 + index)).toISOString().slice(0, 10)
      return {
        path: `docs/praktijk/zone-noord/${day}-verslag.md`,
        bytes: edited(report, /2022-01-10/gu, day)
      }
    })
    const chapter = build([...SOURCES, ...more]).pages.get('/inzetkader/bodycam/2.0/activering') as Page
    const [count, ...addresses] = groupsOf(chapter, 'bc-6-1')['ervaring'] ?? []
    expect(count).toBe(41)
    expect(addresses).toHaveLength(10)
    expect(addresses[0]).toBe('/praktijk/zone-noord/2023-02-09-verslag')
  })

  test('is not told again for the whole chapter', () => {
    expect(pageAt('/inzetkader/bodycam/2.0/activering').verwijzingen.map(({ address }) => address)).toEqual(
      []
    )
  })
})

describe('reviews', () => {
  const review = { op: '2026-01-01', door: 'Jurist', tegen: 'Wet', uitkomst: 'ongewijzigd' as const }
  const entry = (...nagelezen: object[]) => ({ data: { nagelezen } }) as unknown as EntryOf<'hoofdstuk'>
  const artikel = { nummer: 'BC 6.1', vingerafdruk: 'v2:aaaaaaaaaaaa', oud: 'cccccccccccc' }

  test('the newest of the present words counts', () => {
    const old = { ...review, artikel: 'BC 6.1', vingerafdruk: 'v2:aaaaaaaaaaaa', op: '2025-01-01' }
    const other = { ...review, artikel: 'BC 6.2', vingerafdruk: 'v2:aaaaaaaaaaaa', op: '2026-06-01' }
    const newest = { ...old, op: '2026-01-01' }
    expect(nazichtOf(entry(old, newest, other), artikel)).toEqual({ huidig: review })
  })

  test('of the first normaliser count as long as that one agrees', () => {
    const old = { ...review, artikel: 'BC 6.1', vingerafdruk: 'cccccccccccc' }
    expect(nazichtOf(entry(old), artikel)).toEqual({ huidig: review })
    expect(nazichtOf(entry({ ...old, vingerafdruk: 'aaaaaaaaaaaa' }), artikel)).toEqual({
      ouder: '2026-01-01'
    })
  })

  test('of other words do not count, but are known', () => {
    const other = { ...review, artikel: 'BC 6.1', vingerafdruk: 'bbbbbbbbbbbb' }
    expect(nazichtOf(entry(other), artikel)).toEqual({ ouder: '2026-01-01' })
    expect(nazichtOf(entry(), artikel)).toEqual({})
  })

  test('the list has the chapters of versions that have not ended, by next review', () => {
    const { hoofdstukken } = pageAt('/opvolging/nazicht') as unknown as NazichtView
    const common = { technologie: 'Bodycam', versie: '2.0', eigenaar: 'Werkgroep bodycam', aanTePassen: [] }
    const address = '/inzetkader/bodycam/2.0'
    expect(hoofdstukken).toEqual([
      {
        ...common,
        address: `${address}/bewaring`,
        titel: 'Bewaring',
        nagelezen: '2025-01-15',
        volgend: '2026-01-15',
        open: []
      },
      {
        ...common,
        address: `${address}/activering`,
        titel: 'Activering',
        nagelezen: '2026-09-01',
        volgend: '2027-09-01',
        open: []
      },
      {
        ...common,
        address: `${address}/waarschuwing`,
        titel: 'Waarschuwing',
        open: [{ nummer: 'BC 5.1', href: `${address}/waarschuwing#bc-5-1` }]
      }
    ])
  })

  test('an owner that nobody wrote down is unknown, and an outcome that asks for work is told', () => {
    const changed = SOURCES.map((source) => {
      if (source.path === 'docs/inzetkader/bodycam/2.0/index.md')
        return { ...source, bytes: edited(source, 'eigenaar: Werkgroep bodycam\n', '') }
      if (source.path === 'docs/inzetkader/bodycam/2.0/activering.md')
        return { ...source, bytes: edited(source, 'uitkomst: ongewijzigd', 'uitkomst: aan-te-passen') }
      return source
    })
    const adopted = [...changed.filter(({ path }) => !path.endsWith('.jsonl')), ...registersOf(changed)]
    const { hoofdstukken } = build(adopted).pages.get('/opvolging/nazicht') as unknown as NazichtView
    expect(hoofdstukken.map(({ titel, eigenaar, aanTePassen }) => [titel, eigenaar, aanTePassen])).toEqual([
      // Never found right, so due a year after the first day of the version.
      ['Activering', 'Werkgroep bodycam', ['BC 6.1']],
      ['Bewaring', 'Werkgroep bodycam', []],
      ['Waarschuwing', 'onbekend', []]
    ])
  })
})

function edited({ bytes }: Source, from: string | RegExp, to: string): Uint8Array {
  return new TextEncoder().encode(decoder.decode(bytes).replace(from, to))
}
