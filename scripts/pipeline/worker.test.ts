/** The pipeline in a worker of a browser: the same findings and bytes as in Node, and no more to fetch than is promised. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { leanCheck } from '../../src/docusaurus/lean-check.ts'
import { bareWorker, bundleForWorker, gzipped } from '../fixtures/bare-worker.ts'
import { KADER } from '../fixtures/content.ts'
import { DOCUMENT_RULES } from './rules/document-rules.ts'
import { compileText, type Whole } from '../fixtures/worker-all.ts'
import { checkOneText, type One } from '../fixtures/worker-one.ts'
import { fromText, toText } from '../fixtures/worker-text.ts'
import { withImageFacts } from '../io/images.ts'
import { PROJECT_ROOT } from '../io/project.ts'
import { readSources } from '../io/read.ts'
import { isImage, isMarkdown } from './core/address.ts'
import { ONE_DAY_RULES, ONE_SITE_RULES, ONE_SOURCE_RULES } from './check-one.ts'
import type { Diagnostic } from './core/diagnostic.ts'
import { parseTxtar } from './core/txtar.ts'
import type { Output } from './core/types.ts'
import { entriesIn, link } from './link.ts'
import { kindOf } from './kinds.ts'
import { prepare } from './prepare.ts'
import { SITE_RULES } from './rules/site-rules.ts'
import { checkIndexOf } from './site/check-index.ts'

const REPORT = 'docs/praktijk/zone-noord/2022-01-10-te-laat-aangezet.md'
const RULES = join(PROJECT_ROOT, 'scripts/fixtures/rules')
const LISTS = 'scripts/pipeline/privacy/lists'
/** Names of characters, "eacute": a word list as well, of somebody else. */
const CHARACTERS = 'character-entities'
/** Bytes of what checks one page, gzipped; word lists come apart. */
const LIMIT = 170_000
const OPTIONS = {
  siteUrl: 'https://kenniscentrum.example',
  repository: 'https://code.example/plot',
  today: '2026-12-31'
}

/** What checks one page as a phone would fetch it. */
const LEAN = { plugins: [leanCheck] }

type Program = { name: string; here: (given: string) => string; there: ReturnType<typeof bareWorker> }
const whole = { name: 'compileText', here: compileText } as Program
const one = { name: 'checkOneText', here: checkOneText } as Program

beforeAll(async () => {
  whole.there = bareWorker(await bundleForWorker('scripts/fixtures/worker-all.ts'))
  one.there = bareWorker(await bundleForWorker('scripts/fixtures/worker-one.ts', LEAN))
})

/** What a run says in a worker, once it is found to be the same as in Node, to the letter. */
function inBoth({ name, here, there }: Program, job: Whole | One): unknown {
  const given = toText(job)
  const said = there(name, given)
  const inNode = here(given)
  // Megabytes are the same or not; only what is not, is worth looking at.
  if (said !== inNode) expect(fromText(said)).toEqual(fromText(inNode))
  return fromText(said)
}

const compiled = (job: Omit<Whole, keyof typeof OPTIONS>) =>
  inBoth(whole, { ...job, ...OPTIONS }) as { diagnostics: Diagnostic[]; outputs: Output[] }

test('a report and all it leans on', async () => {
  // The whole of our own site would say no more, and take a minute.
  const { diagnostics, outputs } = compiled({ sources: await withImageFacts(readSources(KADER)) })
  expect(diagnostics.filter(({ level }) => level === 'error')).toEqual([])
  const page = REPORT.replace(/^docs(?<name>.*)\.md$/u, 'static/data$<name>.json')
  expect(outputs.find(({ path }) => path === page)?.bytes.length).toBeGreaterThan(1000)
})

const filesOf = (rule: string) =>
  withImageFacts(parseTxtar(readFileSync(join(RULES, rule, 'fout.txtar'), 'utf8')))

describe('what is wrong', () => {
  /** One of each family of rules: a11y, change, content, privacy … */
  const families = new Map(readdirSync(RULES).map((rule) => [/^[a-z0-9]+/u.exec(rule)?.[0], rule]))

  test.each([...families.values()])('%s', async (rule) => {
    const files = await filesOf(rule)
    const sources = files.filter(({ path }) => !path.startsWith('base/'))
    const earlier = files.filter((file) => !sources.includes(file))
    const base = earlier.map((file) => ({ ...file, path: file.path.slice('base/'.length) }))
    const { diagnostics } = compiled({ sources, ...(base.length > 0 && { base }) })
    expect(diagnostics.map((found) => found.rule)).toContain(rule)
  })
})

/** Rules whose finding hangs on other files, or on what was there before: nothing that somebody types in one page. */
const OF_MORE: readonly string[] = [
  'change-new-report',
  'content-gevolg',
  'image-broken',
  'image-unused',
  'privacy-image',
  'safety-collision',
  'safety-file-name',
  'safety-image'
]

describe('one page against what others may lean on', () => {
  const ONE_RULES = new Set(
    [...DOCUMENT_RULES, ...ONE_SOURCE_RULES, ...ONE_SITE_RULES, ...ONE_DAY_RULES].map(({ id }) => id)
  )
  const told = (found: readonly Diagnostic[], path: string, areOthersRead: boolean): Diagnostic[] =>
    found.filter(
      (one) =>
        one.path === path && !OF_MORE.includes(one.rule) && (areOthersRead || !one.rule.startsWith('link-'))
    )

  test('has every rule over links', () => {
    const all = SITE_RULES.filter(({ id }) => id.startsWith('link-')).map(({ id }) => id)
    expect(all.filter((id) => !ONE_RULES.has(id))).toEqual([])
  })

  test.each(readdirSync(RULES))(
    'says what a whole run says of the reports that are wrong: %s',
    async (rule) => {
      const sources = (await filesOf(rule)).filter(({ path }) => !path.startsWith('base/'))
      const prepared = sources.filter(isMarkdown).map(prepare)
      const entries = entriesIn(sources, prepared)
      const images = sources.filter(isImage)
      const whole = link(sources, prepared, OPTIONS).diagnostics
      // In the worker those of the rules over links; that what runs there is the same, the families above show.
      const isOfLinks = rule.startsWith('link-')
      for (const source of sources.filter(isMarkdown)) {
        if (!isOfLinks && kindOf(source.path) !== 'ervaring') continue
        const others = entries.filter(({ path }) => path !== source.path)
        // A published site has no pages with faults; here the other one may be the fault.
        const areOthersRead = others.length >= sources.filter(isMarkdown).length - 1
        const job = { index: checkIndexOf({ entries: others }), source, images, today: OPTIONS.today }
        const found = isOfLinks
          ? (inBoth(one, job) as Diagnostic[])
          : (fromText(checkOneText(toText(job))) as Diagnostic[])
        expect(told(found, source.path, areOthersRead)).toEqual(told(whole, source.path, areOthersRead))
      }
    }
  )

  test('is little to fetch', async () => {
    const program = await bundleForWorker('scripts/pipeline/check-one.ts', {
      ...LEAN,
      format: 'esm',
      external: ['./lists/*', CHARACTERS]
    })
    const names = readdirSync(join(PROJECT_ROOT, LISTS))
    const lists = await Promise.all(
      [...names.map((name) => `${LISTS}/${name}`), `node_modules/${CHARACTERS}/index.js`].map((path) =>
        bundleForWorker(path, { format: 'esm' })
      )
    )
    const figures = { program: gzipped(program), lists: gzipped(lists.join('')) }
    process.stdout.write(
      `One page, checked in a browser: ${figures.program} bytes gzipped, and ${figures.lists} of word lists.\n`
    )
    for (const name of names) expect(program).toContain(`lists/${name}`)
    expect(program).toContain(CHARACTERS)
    // Why a rule exists stands in the rule book; what to do goes with the finding.
    expect(DOCUMENT_RULES.filter(({ why }) => program.includes(why.slice(0, 40)))).toEqual([])
    expect(program).toContain(DOCUMENT_RULES[0]?.help.slice(0, 40))
    expect(figures.program).toBeLessThanOrEqual(LIMIT)
  })
})
