/** Every kind works everywhere, from its one file: a page of each is made, and everything that must know of it does. */

import { describe, expect, test } from 'vitest'
import { exampleOfSchema, type JsonSchema } from '../fixtures/schema-example.ts'
import * as z from 'zod'
import { templateOf } from './bijdragen/templates.ts'
import { ownPages } from './bijdragen/own-pages.ts'
import { compile } from './compile.ts'
import { addressOf } from './core/address.ts'
import { EACH, type Field, fieldsOf } from './core/field-meaning.ts'
import { lijst, naamVan } from './core/fields.ts'
import type { AnyKind } from './core/kind.ts'
import { readMatter } from './core/matter.ts'
import {
  compareExactness,
  eigenNaam,
  map,
  mapVan,
  opennessOf,
  type Place,
  pathOf,
  patternOf,
  type Word
} from './core/place.ts'
import { SECTIONS } from './core/sections.ts'
import type { Source } from './core/types.ts'
import type { PageOf } from './emit/page.ts'
import {
  addressAbove,
  claimOn,
  claimsOf,
  definitionOf,
  exampleOf,
  isDated,
  type Kind,
  KINDS,
  lostReferences,
  wordsIn
} from './kinds.ts'
import { filledIn } from '../fixtures/filled-in.ts'
import { link } from './link.ts'
import { prepare } from './prepare.ts'

const encoder = new TextEncoder()
const decoder = new TextDecoder()

const source = (path: string, text: string): Source => ({ path, bytes: encoder.encode(text) })

function startOf(kind: Kind, path = exampleOf(kind)): Source {
  const words = wordsIn(path)
  return source(
    path,
    filledIn(templateOf(kind, { datum: words['datum'] ?? '2026-03-05', titel: `Een ${kind}`, words }))
  )
}

/** The page of each section, and a page of each kind at its own example. */
const SITE: readonly Source[] = [
  ...SECTIONS.map(({ naam }) => startOf('pagina', `docs/${naam}/index.md`)),
  ...KINDS.map((kind) => startOf(kind))
]

const OPTIONS = { siteUrl: 'https://kenniscentrum.example', repository: 'https://code.example/plot' }

const made = compile(SITE, OPTIONS)
const outputs = new Map([...made.outputs].map(({ path, bytes }) => [path, decoder.decode(bytes)]))

function pageAt(address: string): PageOf<Kind> {
  const text = outputs.get(`docs${address}.json`) ?? outputs.get(`static/data${address}.json`)
  if (text === undefined) throw new Error(`No page at ${address}`)
  return JSON.parse(text) as PageOf<Kind>
}

const PREPARED = new Map(SITE.map((page) => [page.path, prepare(page)]))
const OWN = ownPages()

/** What is found in one page, with the starts of all other kinds beside it. */
function rulesOn(page: Source, kind: Kind): string[] {
  const others = SITE.filter(({ path }) => path !== exampleOf(kind))
  const prepared = [...others.flatMap(({ path }) => PREPARED.get(path) ?? []), prepare(page)]
  const { diagnostics } = link([...others, page], prepared, { own: OWN })
  return diagnostics.filter(({ path }) => path === page.path).map(({ rule }) => rule)
}

const SIDEBARS = outputs.get('data/sidebars.json') ?? ''

test('the starts of all kinds together are a site without faults', () => {
  expect(made.diagnostics.filter(({ level }) => level === 'error')).toEqual([])
})

describe.each(KINDS)('%s', (kind) => {
  const definition = definitionOf(kind)
  const address = addressOf(exampleOf(kind))
  const lists = (definition.lists ?? []).map((list) =>
    'section' in list ? `/${list.section}` : addressAbove(exampleOf(kind), list.under)
  )

  test('has words of its own', () => {
    const { woord, lidwoord } = definition
    expect(woord).toMatch(/^\p{Lu}/u)
    expect(woord).not.toMatch(/vul aan/iu)
    expect(['De', 'Het']).toContain(lidwoord)
    expect(KINDS.filter((other) => definitionOf(other).woord === woord)).toEqual([kind])
  })

  test('has its place: its example is its own', () => {
    expect(claimOn(claimsOf(definitions()), exampleOf(kind))?.kind).toBe(kind)
  })

  test('becomes a page', () => {
    const page = pageAt(address)
    expect([page.kind, page.titel]).toEqual([kind, `Een ${kind}`])
    expect(outputs.has(`docs${address}.mdx`)).toBe(definition.isPoured !== true)
  })

  test('stands in every list that it names', () => {
    for (const list of lists) expect(pageAt(list).onderdelen.map((item) => item.address)).toContain(address)
  })

  test('stands in the sidebar; a poured page, which Docusaurus does not know, in a list', () => {
    expect(SIDEBARS.includes(`"id":"${address.slice(1)}"`)).toBe(definition.isPoured !== true)
    expect(definition.isPoured && lists.length === 0).toBeFalsy()
  })

  test('shows its facts', () => {
    const terms = definition.facts?.({ address, data: pageAt(address).data, words: wordsIn(exampleOf(kind)) })
    const shown = pageAt(address).facts.map(([term]) => term)
    expect(shown).toEqual((terms ?? []).flatMap(([term, value]) => (value ? [term] : [])))
  })

  test('has its template and its fields on the site', () => {
    for (const page of ['/bijdragen/sjablonen', '/bijdragen/velden'])
      expect(pageAt(page).toc.map(({ id }) => id)).toContain(kind)
    expect(outputs.get('docs/bijdragen/sjablonen.json')).toContain(JSON.stringify(exampleOf(kind)))
  })

  test('has no date that the checks of dates pass by', () => {
    const known = fieldsOf(definition.schema).flatMap(({ keys, meaning }) =>
      meaning.isDate ? [keys.join('.')] : []
    )
    const dates = datesIn(z.toJSONSchema(definition.schema, { io: 'input' }) as JsonSchema)
    expect(dates.filter((date) => !known.includes(date))).toEqual([])
  })

  test('carries its day in its front matter too, where its file name has one', () => {
    const { properties = {} } = z.toJSONSchema(definition.schema, { io: 'input' }) as JsonSchema
    expect(isDated(kind) && !('datum' in properties)).toBe(false)
  })

  const references = fieldsOf(definition.schema).filter(({ meaning: { names, cites } }) => names ?? cites)
  test.each(references.map((field) => [field.keys.join('.'), field] as const))(
    'a page that does not exist is seen in %s',
    (_, field) => {
      expect(rulesOn(withWrong(kind, field), kind)).toContain(
        field.meaning.cites ? 'link-artikel' : 'link-name'
      )
    }
  )

  const named = definition.place
    .flat()
    .filter((part): part is Word => typeof part !== 'string' && !!part.names)
  test.each(named.map(({ naam }) => naam))('a page that does not exist is seen in its path: %s', (naam) => {
    const path = pathOf(definition.place, { ...wordsIn(exampleOf(kind)), [naam]: 'bestaat-niet' })
    expect(rulesOn(startOf(kind, path), kind)).toContain('link-name')
  })
})

function definitions(): Record<string, AnyKind> {
  return Object.fromEntries(KINDS.map((kind) => [kind, definitionOf(kind)]))
}

/** The start of a kind with one field that names what does not exist. */
function withWrong(kind: Kind, { keys, meaning: { cites } }: Field): Source {
  const text = decoder.decode(startOf(kind).bytes)
  const [, matter = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(text) ?? []
  const values = { ...readMatter(matter, 2).values }
  const [field = '', ...rest] = keys
  const { properties = {} } = z.toJSONSchema(definitionOf(kind).schema, { io: 'input' }) as JsonSchema
  const value = values[field] ?? exampleOfSchema(properties[field] ?? {})
  values[field] = replaced(value, rest, cites ? 'XX 99.9' : 'bestaat-niet')
  const lines = Object.entries(values).map(([key, written]) => `${key}: ${JSON.stringify(written)}`)
  return source(exampleOf(kind), `---\n${lines.join('\n')}\n---\n${body}`)
}

function replaced(value: unknown, keys: readonly string[], by: string): unknown {
  const [key, ...rest] = keys
  if (key === undefined) return by
  if (Array.isArray(value)) return value.map((item: unknown) => replaced(item, rest, by))
  // An optional list that the start does not have.
  if (key === EACH && value === undefined) return rest.length === 0 ? [by] : undefined
  if (key === EACH)
    return Object.fromEntries(
      Object.entries(value as object).map(([name, item]) => [name, replaced(item, rest, by)])
    )
  const values = value as Record<string, unknown>
  return { ...values, [key]: replaced(values[key], rest, by) }
}

/** The fields that a schema says to be a day, at whatever depth. */
function datesIn(schema: JsonSchema, keys: readonly string[] = []): string[] {
  if (schema.format === 'date') return [keys.join('.')]
  if (schema.items) return datesIn(schema.items, [...keys, EACH])
  return Object.entries(schema.properties ?? {}).flatMap(([key, field]) => datesIn(field, [...keys, key]))
}

describe('references', () => {
  const place: Place = ['docs', 'over', ['proef-', eigenNaam('een')]]
  const proef = { ...definitionOf('pagina'), place, schema: z.strictObject({ titel: z.string() }) }

  test.each([
    [
      'a field',
      { ...proef, schema: z.strictObject({ titel: z.string(), van: naamVan('nergens') }) },
      'proef → nergens'
    ],
    [
      'a field in an item of a list',
      {
        ...proef,
        schema: z.strictObject({ titel: z.string(), a: lijst(z.strictObject({ b: naamVan('les') }), 'x') })
      },
      'proef → les'
    ],
    [
      'a folder',
      { ...proef, place: ['docs', 'over', mapVan('nergens', 'x'), eigenNaam('een')] },
      'proef → nergens'
    ]
  ] as const)('%s that names what has no address by its name is refused', (_, kind, lost) => {
    expect(lostReferences({ ...definitions(), proef: kind })).toEqual([lost])
  })

  test('a schema in which a field could hide is refused', () => {
    expect(() => fieldsOf(z.strictObject({ a: z.set(naamVan('zone')) }))).toThrow('set')
  })
})

describe('places', () => {
  const les: Place = ['docs', 'opleiding', map('module', 'waarschuwen'), eigenNaam('de-zin')]
  const vragen: Place = ['docs', 'opleiding', map('module', 'waarschuwen'), 'vragen']
  const rollenspel: Place = [
    'docs',
    'opleiding',
    map('module', 'waarschuwen'),
    ['rollenspel-', eigenNaam('te-laat')]
  ]

  test.each([
    [{ les: { place: les }, vragen: { place: vragen }, rollenspel: { place: rollenspel } }],
    [{ rollenspel: { place: rollenspel }, vragen: { place: vragen }, les: { place: les } }]
  ])('the more exact one takes a path, whatever the order of the lines: %#', (known) => {
    const claims = claimsOf(known)
    const kindAt = (name: string) => claimOn(claims, `docs/opleiding/waarschuwen/${name}.md`)?.kind
    expect(['vragen', 'rollenspel-te-laat', 'de-zin', 'vragen-twee', 'rollenspel'].map(kindAt)).toEqual([
      'vragen',
      'rollenspel',
      'les',
      'les',
      'les'
    ])
  })

  test('a lesson of today is taken by a kind that asks for more', () => {
    const claims = claimsOf({ ...definitions(), vragen: { place: vragen } })
    expect(claimOn(claims, 'docs/opleiding/waarschuwen/vragen.md')?.kind).toBe('vragen')
  })

  const all = KINDS.flatMap((kind) => {
    const { place, also = [] } = definitionOf(kind)
    return [place, ...also].map((claimed) => ({ kind, place: claimed }))
  })
  const pairs = all.flatMap((a, index) => all.slice(index + 1).map((b) => [a, b] as const))

  test('no two kinds claim one path equally', () => {
    const rivals = pairs.filter(([a, b]) => a.kind !== b.kind && sharedPath(a.place, b.place) !== undefined)
    const equals = rivals.filter(([a, b]) => compareExactness(a.place, b.place) === 0)
    expect(equals.map(([a, b]) => `${a.kind} and ${b.kind}: ${sharedPath(a.place, b.place) ?? ''}`)).toEqual(
      []
    )
    // The pages of sections, which a name of their own folder could be too.
    expect(rivals.length).toBeGreaterThan(0)
  })

  test('two that do would be seen', () => {
    const other: Place = ['docs', 'opleiding', map('cursus', 'waarschuwen'), eigenNaam('een-vraag')]
    const form: Place = ['docs', 'opleiding', map('module', 'x'), [eigenNaam('een'), '-vragen']]
    expect([compareExactness(les, other), sharedPath(les, other)]).toEqual([0, expect.any(String)])
    expect([compareExactness(rollenspel, form), sharedPath(rollenspel, form)]).toEqual([
      0,
      expect.any(String)
    ])
    expect(opennessOf(form)).toEqual([0, 0, 2, 1])
  })
})

/** A path that both places take, made from the words of both; undefined when there is none. */
function sharedPath(a: Place, b: Place): string | undefined {
  if (a.length !== b.length) return undefined
  const steps = a.map((_, index) => stepsOf([a[index], b[index]].flat()))
  const common = steps.map((candidates, index) =>
    candidates.find((step) => takes(a, index, step) && takes(b, index, step))
  )
  return common.includes(undefined) ? undefined : `${common.join('/')}.md`
}

/** Everything that a step made of these parts could well be: each part, and two of them after another. */
function stepsOf(parts: readonly (string | Word | undefined)[]): string[] {
  const texts = parts.flatMap((part) => {
    if (part === undefined) return []
    return typeof part === 'string' ? [part] : [part.example, ...(part.options ?? [])]
  })
  const joined = texts.flatMap((first) => texts.map((second) => `${first}${second}`))
  const three = joined.flatMap((first) => texts.map((second) => `${first}${second}`))
  return [...texts, ...joined, ...three]
}

function takes(place: Place, index: number, step: string): boolean {
  const segment = place[index]
  return segment !== undefined && patternOf([segment]).test(`${step}.md`)
}
