/** The content is honest: facts have sources, sources are used, and what the brief could not confirm is no fact. */

import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { siteIn, sourcesIn } from './fixtures/content.ts'
import { MENDED, openingsOf, paragraphsOf, saidAgain } from './fixtures/mended.ts'
import { PROJECT_ROOT } from './io/project.ts'
import { KINDS } from './pipeline/kinds.ts'
import { relate, type Relations } from './pipeline/site/relations.ts'
import { isExternal } from './pipeline/core/safe-url.ts'
import { entriesOf } from './pipeline/site/entries.ts'
import type { Site } from './pipeline/site/site.ts'
import type { Entry } from './pipeline/entry.ts'

/** `example` says the claim as a fact, as nobody may write it: what a pattern must catch. */
type Unconfirmed = { label: string; what: string; pattern: string; example: string }

const UNCONFIRMED = JSON.parse(
  readFileSync(new URL('./fixtures/unconfirmed.json', import.meta.url), 'utf8')
) as Unconfirmed[]

let site: Site
let relations: Relations
const texts = new Map<string, string>()
/** Quotes what not to write. */
const WRITING_GUIDE = 'docs/bijdragen/schrijfwijzer.md'

beforeAll(() => {
  for (const { path, bytes } of sourcesIn(PROJECT_ROOT))
    if (path !== WRITING_GUIDE) texts.set(path, new TextDecoder().decode(bytes))
  site = siteIn(PROJECT_ROOT)
  relations = relate(site)
})

/** Kinds whose pages state law or fact: all but the reports, which tell what somebody saw, and the terms, tested apart. */
const FACTUAL = KINDS.filter((kind) => kind !== 'ervaring' && kind !== 'begrip')

/** They only say how the site itself works; the pages that the program makes of itself are left out by their path. */
const ABOUT_THE_SITE: readonly string[] = [
  'docs/begrippen/index.md',
  'docs/bijdragen/index.md',
  'docs/bijdragen/redactie.md',
  'docs/nieuws/index.md',
  'docs/over/toegankelijkheid.md',
  'docs/over/werkwijze.md',
  'docs/zones/limburg.md'
]

describe('every page of law or fact', () => {
  test.each(FACTUAL)('%s: names a source', (kind) => {
    const bare = (entriesOf(site, kind) as Entry[]).filter(
      ({ data }) => !data.fictief && (data.recht ?? []).length + (data.bronnen ?? []).length === 0
    )
    const stating = bare.map(({ path }) => path).filter((path) => !path.startsWith('scripts/'))
    expect(stating.filter((path) => !ABOUT_THE_SITE.includes(path))).toEqual([])
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

describe('the list of sources and the text agree', () => {
  test('a source on another site stands in the list, with its certainty', () => {
    const unlisted = site.entries.flatMap(({ path, data, links }) => {
      const listed = new Set(data.bronnen?.map(({ url }) => url))
      const cited = links.map(({ target }) => target).filter(isExternal)
      return cited.filter((target) => !listed.has(target)).map((target) => `${path}: ${target}`)
    })
    expect(unlisted).toEqual([])
  })

  test('where a page has notes, each source in the list is named by one', () => {
    const uncited = site.entries.flatMap(({ path, data }) => {
      const notes = notesOf(texts.get(path) ?? '')
      if (notes === '') return []
      const named = (data.bronnen ?? []).filter((bron) => !isNamedIn(notes, bron))
      return named.map(({ naam }) => `${path}: ${naam}`)
    })
    expect(uncited).toEqual([])
  })
})

/** The footnotes of a page as written, one under the other. */
function notesOf(text: string): string {
  return [...text.matchAll(/^\[\^[^\]]+\]: .*/gmu)].join('\n').toLowerCase()
}

/** By its address, its first word or a word that is a name: the rest of a note is worded as the sentence needs it. */
function isNamedIn(notes: string, { naam, url }: { naam: string; url?: string | undefined }): boolean {
  const names = naam.match(/^\p{L}[\p{L}\d./-]+|\p{Lu}[\p{L}\d./-]+|\p{L}+\.\p{L}{2,}/gu) ?? []
  return [...names, ...(url === undefined ? [] : [url])].some((name) => notes.includes(name.toLowerCase()))
}

test('the template never looks adopted, and what was adopted is no template', () => {
  const adopted = [...site.registers.values()].flatMap(({ technologie, lines }) =>
    lines.map(({ versie }) => `/inzetkader/${technologie}/${versie}`)
  )
  const wrong = entriesOf(site, 'inzetkader').filter(
    ({ address, data }) => data.sjabloon && (data.status !== 'concept' || adopted.includes(address))
  )
  expect(wrong.map(({ path }) => path)).toEqual([])
})

test('every report of an invented zone is marked as invented', () => {
  const unmarked = entriesOf(site, 'ervaring').filter(
    ({ path, data }) => path.startsWith('docs/praktijk/voorbeeldzone') && data.fictief !== true
  )
  expect(unmarked.map(({ path }) => path)).toEqual([])
})

describe('nothing that the brief could not confirm has become a fact', () => {
  test.each(UNCONFIRMED.map((item) => [`[${item.label}] ${item.what}`, item] as const))(
    '%s',
    (_, { pattern, example }) => {
      const expression = new RegExp(pattern, 'mu')
      expect(example).toMatch(expression)
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

describe('what was mended once is not said again', () => {
  test.each(MENDED.map((item) => [`[${item.label}] ${item.what}`, item] as const))('%s', (_, item) => {
    expect(item.old.filter((text) => saidAgain(item, text).length === 0)).toEqual([])
    expect(item.right.filter((text) => saidAgain(item, text).length > 0)).toEqual([])
    const pages = site.entries.filter(
      ({ path }) => texts.has(path) && (item.in === undefined || new RegExp(item.in, 'u').test(path))
    )
    const found = pages.flatMap((entry) =>
      (item.opening ? openingsOf(entry) : paragraphsOf(entry)).flatMap((paragraph) =>
        saidAgain(item, paragraph).map((sentence) => `${entry.path}: ${sentence}`)
      )
    )
    expect(found).toEqual([])
  })

  test('the whole site is searched, its footnotes and front matter too', () => {
    const pages = site.entries.filter(({ path }) => texts.has(path))
    expect(pages.length).toBe(texts.size)
    expect(pages.flatMap(paragraphsOf).length).toBeGreaterThan(20 * pages.length)
    expect(pages.flatMap(openingsOf).length).toBeGreaterThan(100)
  })

  test('no page gives the fire service a camera on the body', () => {
    const wrong = site.entries.filter(({ address, kind, data }) => {
      const technologieen = 'technologieen' in data ? (data.technologieen ?? []) : []
      if (kind === 'ervaring') return data.dienst === 'brandweer' && technologieen.includes('bodycam')
      if (kind === 'rechtsbron')
        return (
          data.soort === 'wet' && data.geldt_voor.join() === 'brandweer' && technologieen.includes('bodycam')
        )
      return (
        address.startsWith('/inzetkader/bodycam') &&
        'diensten' in data &&
        data.diensten?.includes('brandweer')
      )
    })
    expect(wrong.map(({ path }) => path)).toEqual([])
  })
})
