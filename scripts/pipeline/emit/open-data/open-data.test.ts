/**
 * What the site gives away as data: the same rows for a spreadsheet and for a program, as their schema says, the same bytes
 * every time, and nothing of a person. Of our own content and of the fixture site.
 */

import Ajv from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { KADER, siteIn } from '../../../fixtures/content.ts'
import { PROJECT_ROOT } from '../../../io/project.ts'
import type { Output } from '../../core/types.ts'
import { ALL_DETECTORS } from '../../privacy/detectors.ts'
import { relate } from '../../site/relations.ts'
import type { Site } from '../../site/site.ts'
import { CATALOGUS } from './catalogus.ts'
import { DATASETS } from './datasets.ts'
import { openDataOutputs } from './index.ts'
import { TUSSEN } from './tabel-csv.ts'

const siteUrl = 'https://kenniscentrum.example/kennis'
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

function filesOf(site: Site): Map<string, string> {
  const outputs: Output[] = openDataOutputs({ site, relations: relate(site), siteUrl })
  return new Map(outputs.map(({ path, bytes }) => [path.slice('static'.length), decoder.decode(bytes)]))
}

const FILES = { eigen: filesOf(siteIn(PROJECT_ROOT)), fixture: filesOf(siteIn(KADER)) }
const SITES = Object.entries(FILES)
const NAMEN = DATASETS.map(({ naam }) => naam)

type Tabelbestand = { $schema: string; rijen: Record<string, unknown>[] }

function jsonOf(files: ReadonlyMap<string, string>, address: string): unknown {
  return JSON.parse(files.get(address) ?? '')
}

const tabelOf = (files: ReadonlyMap<string, string>, naam: string): Tabelbestand =>
  jsonOf(files, `/data/${naam}.json`) as Tabelbestand

describe.each(SITES)('%s', (_, files) => {
  test.each(NAMEN)('%s: every row is as the schema that the file names', (naam) => {
    const tabel = tabelOf(files, naam)
    expect(tabel.$schema).toBe(`${siteUrl}/data/schema/${naam}.json`)
    const ajv = new Ajv({ allErrors: true })
    addFormats(ajv)
    ajv.addVocabulary(['eenheid'])
    const check = ajv.compile(jsonOf(files, tabel.$schema.slice(siteUrl.length)) as object)
    check(tabel)
    expect(check.errors ?? []).toEqual([])
  })

  test.each(NAMEN)('%s: a spreadsheet has the same rows', (naam) => {
    const { kolommen } = DATASETS.find((dataset) => dataset.naam === naam) ?? {}
    const kop = Object.keys(kolommen?.shape ?? {})
    const [head, ...lines] = parse(files.get(`/data/${naam}.csv`) ?? '', {
      bom: true,
      delimiter: ';',
      recordDelimiter: '\r\n'
    })
    expect(head).toEqual(kop)
    expect(lines).toEqual(tabelOf(files, naam).rijen.map((rij) => kop.map((kolom) => inCell(rij[kolom]))))
  })

  test('every address in it is one of the site, written whole', () => {
    for (const naam of NAMEN)
      for (const { adres } of tabelOf(files, naam).rijen)
        if (adres !== undefined) expect(adres).toMatch(/^https:\/\/kenniscentrum\.example\/kennis\/[a-z]/u)
  })
})

/** What a cell says of a value: an invitation to count is taken away, and a number has a comma. */
function inCell(value: unknown): string {
  if (value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'ja' : 'nee'
  if (typeof value === 'number') return String(value).replace('.', ',')
  const text = Array.isArray(value) ? value.join(TUSSEN) : (value as string)
  return /^[=+\-@]/u.test(text) ? `'${text}` : text
}

test('there is something in every table', () => {
  const empty = NAMEN.filter((naam) => SITES.every(([, files]) => tabelOf(files, naam).rijen.length === 0))
  expect(empty).toEqual([])
})

test('nothing of a person is in it', () => {
  const found = [...FILES.eigen]
    .filter(([address]) => !address.startsWith('/data/schema/') && address.endsWith('.json'))
    .flatMap(([address]) =>
      stringsIn(jsonOf(FILES.eigen, address)).flatMap((text) =>
        ALL_DETECTORS.flatMap((detect) =>
          detect(text).map(({ index, length }) => `${address}: ${text.slice(index, index + length)}`)
        )
      )
    )
  expect(found).toEqual([])
})

/** Names of zones and terms stand in many rows: each is looked at once. */
function stringsIn(value: unknown): string[] {
  const found = new Set<string>()
  JSON.stringify(value, (_, part: unknown) => {
    if (typeof part === 'string' && !/^(?:https?:.*|v2:\w+|\d{4}(?:-\d\d){0,2})$/u.test(part)) found.add(part)
    return part
  })
  return [...found]
}

test('the same content gives the same bytes, and no state of today', () => {
  expect([...filesOf(siteIn(KADER))]).toEqual([...FILES.fixture])
  for (const naam of ['versies', 'artikels'])
    for (const rij of tabelOf(FILES.fixture, naam).rijen) expect(Object.keys(rij)).not.toContain('van_kracht')
})

test('nobody has a second file of the same name', () => {
  expect(new Set(NAMEN).size).toBe(NAMEN.length)
  expect([...FILES.eigen.keys()].filter((address) => !address.startsWith('/data/'))).toEqual([])
  expect([...FILES.eigen.keys()]).toContain(CATALOGUS)
})
