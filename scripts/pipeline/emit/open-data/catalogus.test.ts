/** The catalogue, read by a library that knows JSON-LD: nothing is fetched, and every name is one of DCAT-AP. */

import jsonld from 'jsonld'
import { beforeAll, expect, test } from 'vitest'
import { KADER, siteIn } from '../../../fixtures/content.ts'
import { relate } from '../../site/relations.ts'
import { CATALOGUS } from './catalogus.ts'
import { DATASETS } from './datasets.ts'
import { openDataOutputs } from './index.ts'

const site = siteIn(KADER)
const siteUrl = 'https://kenniscentrum.example/kennis'
const outputs = openDataOutputs({ site, relations: relate(site), siteUrl })
const at = (address: string) => outputs.find(({ path }) => path === `static${address}`)

const DCAT = 'http://www.w3.org/ns/dcat#'
const DCT = 'http://purl.org/dc/terms/'
const FOAF = 'http://xmlns.com/foaf/0.1/'

/** As DCAT-AP 3 has them, of each class. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  [`${DCAT}Catalog`]: [
    ...['title', 'description', 'publisher', 'language', 'license', 'modified', 'issued', 'spatial'].map(
      (name) => DCT + name
    ),
    `${DCAT}dataset`,
    `${FOAF}homepage`
  ],
  [`${DCAT}Dataset`]: [
    ...['title', 'description', 'publisher', 'language', 'modified', 'issued', 'spatial', 'identifier'].map(
      (name) => DCT + name
    ),
    ...['accessRights', 'accrualPeriodicity', 'conformsTo'].map((name) => DCT + name),
    ...['theme', 'landingPage', 'distribution', 'keyword'].map((name) => DCAT + name)
  ],
  [`${DCAT}Distribution`]: [
    ...['title', 'description', 'license', 'format', 'conformsTo'].map((name) => DCT + name),
    ...['accessURL', 'downloadURL', 'mediaType', 'byteSize'].map((name) => DCAT + name)
  ],
  [`${FOAF}Agent`]: [`${FOAF}name`]
}

type Resource = { '@id'?: string; '@type'?: string[]; '@value'?: unknown } & Record<string, unknown>

let resources: Resource[]

beforeAll(async () => {
  const document = JSON.parse(new TextDecoder().decode(at(CATALOGUS)?.bytes)) as object
  const nowhere = (url: string): never => {
    throw new Error(`Asked for ${url}`)
  }
  // `safe`: what its context does not know is a fault, and not lost without a word.
  const reading = { documentLoader: nowhere, safe: true }
  resources = resourcesIn(await jsonld.expand(document, reading))
})

function resourcesIn(value: unknown): Resource[] {
  if (Array.isArray(value)) return value.flatMap(resourcesIn)
  if (typeof value !== 'object' || value === null) return []
  const own = value as Resource
  return [...(own['@type'] && own['@id'] ? [own] : []), ...Object.values(own).flatMap(resourcesIn)]
}

const ofClass = (name: string): Resource[] => resources.filter((one) => one['@type']?.[0] === DCAT + name)

function valueOf(resource: Resource, name: string): unknown {
  const [first] = resource[name] as [Resource]
  return first['@id'] ?? first['@value']
}

test('a catalogue, its datasets, and two forms of each', () => {
  expect(ofClass('Catalog')).toHaveLength(1)
  expect(ofClass('Dataset').map((one) => valueOf(one, `${DCT}identifier`))).toEqual(
    DATASETS.map(({ naam }) => naam)
  )
  expect(ofClass('Distribution')).toHaveLength(2 * DATASETS.length)
})

test('every name is one that DCAT-AP has for that class', () => {
  const strange = resources.flatMap((one) => {
    const [type = ''] = one['@type'] ?? []
    return Object.keys(one)
      .filter((name) => !name.startsWith('@') && !KNOWN[type]?.includes(name))
      .map((name) => `${type}: ${name}`)
  })
  expect(strange).toEqual([])
})

test('what DCAT-AP requires is there', () => {
  for (const one of [...ofClass('Catalog'), ...ofClass('Dataset')])
    for (const name of ['title', 'description', 'publisher'])
      expect(valueOf(one, DCT + name), `${one['@id']} ${name}`).toBeTruthy()
  for (const one of ofClass('Distribution')) {
    expect(valueOf(one, `${DCAT}accessURL`)).toMatch(
      /^https:\/\/kenniscentrum\.example\/kennis\/over\/open-data#_/u
    )
    expect(valueOf(one, `${DCT}license`)).toBe('https://creativecommons.org/licenses/by/4.0/')
  }
})

test('every file that it names is there, with its size', () => {
  for (const one of ofClass('Distribution')) {
    const file = at(String(valueOf(one, `${DCAT}downloadURL`)).slice(siteUrl.length))
    expect(String(file?.bytes.length)).toBe(valueOf(one, `${DCAT}byteSize`))
  }
})
