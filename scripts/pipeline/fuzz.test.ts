import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hostileText, SHAPES, strangeText } from '../fixtures/hostile.ts'
import { drawnText, liveInBody, liveParts, treeText } from '../fixtures/inert.ts'
import { isError, reporter } from './core/diagnostic.ts'
import { emit } from './emit/index.ts'
import { exceededLimit } from './core/limits.ts'
import { parse } from './parse/parse.ts'
import { readMatter } from './core/matter.ts'
import { prepare } from './prepare.ts'
import { SITE_RULES } from './rules/site-rules.ts'
import { buildSite } from './site/site.ts'
import { childrenOf, isElement, type Node } from './core/tree.ts'
import type { Output, Source } from './core/types.ts'

/** The same inputs in every run; a longer run raises `FUZZ` (a factor) and may change the seed. */
const SEED = Number(process.env['FUZZ_SEED'] ?? 20200110)
const FACTOR = Number(process.env['FUZZ'] ?? 1)
const OPTIONS = { siteUrl: 'https://kenniscentrum.example', repository: 'https://code.example/plot' }

const COMMON = 'titel: Een titel\nomschrijving: Een zin.\nbijgewerkt: 2026-03-05\n'
const BRON = 'bronnen:\n  - naam: Werkgroep\n    zekerheid: afgeleid\n'
const PARTS = ['Context', 'Verwacht', 'Wat gebeurde er', 'Waarom', 'Wat leren we', 'Aanbeveling']

type Page = { path: string; matter: string; start: string }

const PAGES: readonly Page[] = [
  { path: 'docs/over/x.md', matter: COMMON, start: 'Een zin.\n\n' },
  {
    path: 'docs/inzetkader/bodycam/0.1/x.md',
    matter: `${COMMON}volgorde: 6\npeildatum: 2026-03-05\n${BRON}`,
    start: '## Een artikel {#bc-6-1}\n\nEen zin.\n\n'
  },
  {
    path: 'docs/praktijk/voorbeeldzone/2026-03-05-x.md',
    matter: `${COMMON}datum: 2026-03-05\ntechnologieen: [bodycam]\ndienst: politie\ntype: test\ndoelen: [training]\nverloop: [{ staat: ingediend, op: 2026-03-05, door: indiener }]\nfictief: true\n`,
    start: PARTS.map((part) => `## ${part}\n\nEen zin.\n\n`).join('')
  }
]

/** What the pages lean on. */
const AROUND: readonly Source[] = [
  source('docs/over/index.md', COMMON, 'Een zin.\n\n## Twee {#twee}\n\nEen zin.\n'),
  source('docs/inzetkader/bodycam/index.md', `${COMMON}prefix: BC\ndiensten: [politie]\n`, 'Een zin.\n'),
  source(
    'docs/inzetkader/bodycam/0.1/index.md',
    `${COMMON}status: concept\npeildatum: 2026-03-05\n`,
    'Een zin.\n'
  ),
  source('docs/zones/voorbeeldzone.md', `${COMMON}soort: lokaal\nfictief: true\n`, 'Een zin.\n')
]

function source(path: string, matter: string, body: string): Source {
  return { path, bytes: new TextEncoder().encode(`---\n${matter}---\n\n${body}`) }
}

const AROUND_PREPARED = AROUND.map(prepare)

/** What `link` and `emit` make of one page, without the pages that the program writes itself: those cost most of the time. */
function outputsOf(page: Source): Output[] {
  const { entry, diagnostics } = prepare(page)
  const entries = [...AROUND_PREPARED.flatMap((known) => known.entry ?? []), ...(entry ? [entry] : [])]
  const site = buildSite(
    entries,
    [],
    [...AROUND, page].map(({ path }) => path)
  )
  for (const rule of SITE_RULES) rule.checkSite(site, reporter(rule, diagnostics))
  if (!entry || diagnostics.some(isError)) return []
  const own = entry.kind === 'ervaring' ? `static/data${entry.address}.` : `docs${entry.address}.`
  const outputs: Output[] = []
  // The awaited page comes first: what follows it need not be made.
  for (const output of emit(site, OPTIONS, new Set([page.path])))
    if (output.path.startsWith(own)) outputs.push(output)
    else if (outputs.length > 0) break
  return outputs
}

function hasLinkInLink(nodes: readonly Node[], isInLink = false): boolean {
  return nodes.filter(isElement).some((node) => {
    const isLink = node[0] === 'a' || node[0] === 'verwijzing'
    return (isLink && isInLink) || hasLinkInLink(childrenOf(node), isInLink || isLink)
  })
}

function assertInert(page: Source): boolean {
  const { nodes } = parse(page).body
  expect(liveInBody(nodes)).toEqual([])
  expect(drawnText(nodes)).toBe(treeText(nodes))
  expect(hasLinkInLink(nodes)).toBe(false)
  const outputs = outputsOf(page)
  expect(liveParts(outputs)).toEqual([])
  return outputs.length > 0
}

describe('whatever is written, what we emit is data', () => {
  test.each([
    ['hostile text', hostileText, 600, 0.02],
    ['strange text that the rules let pass', strangeText, 600, 0.1]
  ] as const)('%s', (_, arbitrary, runs, leastEmitted) => {
    let emitted = 0
    fc.assert(
      fc.property(fc.constantFrom(...PAGES), arbitrary, ({ path, matter, start }, body) => {
        if (assertInert(source(path, matter, start + body))) emitted++
      }),
      { seed: SEED, numRuns: runs * FACTOR }
    )
    expect(emitted / (runs * FACTOR)).toBeGreaterThan(leastEmitted)
  })

  test('front matter', () => {
    const value = fc.oneof(hostileText, strangeText).map((text) => JSON.stringify(text.slice(0, 90)))
    fc.assert(
      fc.property(value, value, (titel, omschrijving) => {
        const matter = `titel: ${titel}\nomschrijving: ${omschrijving}\nbijgewerkt: 2026-03-05\n`
        assertInert(source('docs/over/x.md', matter, 'Een zin.\n'))
      }),
      { seed: SEED, numRuns: 300 * FACTOR }
    )
  })

  test('whole files, front matter or not', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        assertInert({ path: 'docs/over/x.md', bytes: new TextEncoder().encode(text) })
      }),
      { seed: SEED, numRuns: 300 * FACTOR }
    )
  })

  test('bytes that are no text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        assertInert({ path: 'docs/over/x.md', bytes })
      }),
      { seed: SEED, numRuns: 300 * FACTOR }
    )
  })
})

test('front matter is read or refused, never thrown over', () => {
  fc.assert(
    fc.property(fc.oneof(hostileText, fc.string({ unit: 'binary' })), (text) => {
      const { values, problems } = readMatter(text, 2)
      expect(Object.getPrototypeOf(values)).toBeNull()
      for (const { place } of problems) expect(place.line).toBeGreaterThanOrEqual(2)
    }),
    { seed: SEED, numRuns: 1000 * FACTOR }
  )
})

describe('text within the limits is parsed without an exception', () => {
  /** Sizes around the limits, and far above them. */
  const SIZES = [1, 5, 12, 24, 60, 150, 400, 1000, 2500]

  test.each(Object.entries(SHAPES))('%s', (_, shape) => {
    for (const size of SIZES) {
      const text = shape(size)
      const document = parse({ path: 'docs/over/x.md', bytes: new TextEncoder().encode(text) })
      if (exceededLimit(document.text)) expect(document.excess).toBeDefined()
      expect(drawnText(document.body.nodes)).toBe(treeText(document.body.nodes))
    }
  })

  test('shapes in and after each other', () => {
    const shape = fc.constantFrom(...Object.values(SHAPES))
    const size = fc.constantFrom(...SIZES.slice(0, 6))
    fc.assert(
      fc.property(
        fc.array(fc.tuple(shape, size), { minLength: 2, maxLength: 5 }),
        fc.constantFrom('\n\n', '\n', ' '),
        (parts, glue) => {
          const text = parts.map(([make, times]) => make(times)).join(glue)
          parse({ path: 'docs/over/x.md', bytes: new TextEncoder().encode(text) })
        }
      ),
      { seed: SEED, numRuns: 120 * FACTOR }
    )
  })
})
