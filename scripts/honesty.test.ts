/** The content is honest: facts have sources, sources are used, and what the brief could not confirm is no fact. */

import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { PROJECT_ROOT } from './io/project.ts'
import { readSources } from './io/read.ts'
import { compile } from './pipeline/compile.ts'
import { relate, type Relations } from './pipeline/relations.ts'
import { entriesOf, type Site } from './pipeline/site.ts'
import type { Entry } from './pipeline/types.ts'

type Unconfirmed = { label: string; what: string; pattern: string }

const UNCONFIRMED = JSON.parse(
  readFileSync(new URL('./fixtures/unconfirmed.json', import.meta.url), 'utf8')
) as Unconfirmed[]

let site: Site
let relations: Relations
const texts = new Map<string, string>()
/** Quotes what not to write. */
const WRITING_GUIDE = 'docs/bijdragen/schrijfwijzer.md'

beforeAll(() => {
  const sources = readSources(PROJECT_ROOT)
  for (const { path, bytes } of sources)
    if (path !== WRITING_GUIDE) texts.set(path, new TextDecoder().decode(bytes))
  const compiled = compile(sources, { siteUrl: '', repository: '' })
  expect(compiled.diagnostics.filter(({ level }) => level === 'error')).toEqual([])
  site = compiled.site as Site
  relations = relate(site)
}, 120_000)

/** Kinds whose pages state law or fact, and not how the site works. */
const FACTUAL = ['hoofdstuk', 'technologie', 'rechtsbron', 'zone', 'module', 'nieuws'] as const

describe('every page of law or fact', () => {
  test.each(FACTUAL)('%s: names a source', (kind) => {
    const bare = (entriesOf(site, kind) as Entry[]).filter(
      ({ data }) => !data.fictief && (data.recht ?? []).length + (data.bronnen ?? []).length === 0
    )
    expect(bare.map(({ path }) => path)).toEqual([])
  })

  test('a legal term names a legal source or another one', () => {
    const bare = entriesOf(site, 'begrip').filter(
      ({ data }) => data.grondslag === 'wet' && (data.recht ?? []).length + (data.bronnen ?? []).length === 0
    )
    expect(bare.map(({ path }) => path)).toEqual([])
  })
})

test('every legal source is used by another page', () => {
  const unused = entriesOf(site, 'rechtsbron').filter(
    ({ address }) => !relations.van.get(address)?.some((from) => from !== '/recht')
  )
  expect(unused.map(({ path }) => path)).toEqual([])
})

test('every source of a page is cited or listed with its certainty', () => {
  for (const { data } of site.entries) {
    for (const bron of data.bronnen ?? [])
      expect(['bevestigd', 'volgens-bron', 'afgeleid']).toContain(bron.zekerheid)
  }
})

test('the template never looks adopted', () => {
  for (const { data, path } of entriesOf(site, 'inzetkader')) {
    expect([path, data.status, data.sjabloon]).toEqual([path, 'concept', true])
  }
})

test('every report is marked as invented', () => {
  expect(entriesOf(site, 'ervaring').filter(({ data }) => data.fictief !== true)).toEqual([])
})

describe('nothing that the brief could not confirm has become a fact', () => {
  test.each(UNCONFIRMED.map((item) => [`[${item.label}] ${item.what}`, item] as const))(
    '%s',
    (_, { pattern }) => {
      const expression = new RegExp(pattern, 'u')
      const found = [...texts].flatMap(([path, text]) => {
        const match = expression.exec(text)
        return match ? [`${path}: ${match[0]}`] : []
      })
      expect(found).toEqual([])
    }
  )

  test('"28 dagen" only stands where the text speaks of the Netherlands', () => {
    const wrong = [...texts].filter(([, text]) => text.includes('28 dagen') && !/Nederland/u.test(text))
    expect(wrong.map(([path]) => path)).toEqual([])
  })
})
