import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { withImageFacts } from '../../io/images.ts'
import { compile } from '../compile.ts'
import type { Diagnostic } from '../core/diagnostic.ts'
import { parseTxtar } from '../core/txtar.ts'
import { RULES } from './index.ts'

const FIXTURES = new URL('../../fixtures/rules/', import.meta.url)
const OPTIONS = {
  siteUrl: 'https://kenniscentrum.example',
  repository: 'https://code.example/plot',
  today: '2026-12-31'
}
/** Files of this folder that are no rule: the shapes, the lists, and this test. */
const NO_RULE = ['rule.ts', 'index.ts', 'document-rules.ts', 'site-rules.ts']

/** In a fixture, files under this folder are the earlier state of the same pages. */
const BASE = 'base/'

function fixture(rule: string, name: string): URL {
  return new URL(`${rule}/${name}`, FIXTURES)
}

async function check(rule: string, name: string): Promise<Diagnostic[]> {
  const files = await withImageFacts(parseTxtar(readFileSync(fixture(rule, name), 'utf8')))
  const sources = files.filter(({ path }) => !path.startsWith(BASE))
  const base = files.filter(({ path }) => path.startsWith(BASE))
  const earlier = base.map((source) => ({ ...source, path: source.path.slice(BASE.length) }))
  return compile(sources, { ...OPTIONS, ...(base.length > 0 ? { base: earlier } : {}) }).diagnostics
}

function written(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map(
      ({ path, line, column, level, rule, message, help }) =>
        `${path}:${line}:${column} ${level} ${rule}\n  ${message}\n  → ${help}\n`
    )
    .join('')
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id) => {
  test('has a right and a wrong example', () => {
    expect(['goed.txtar', 'fout.txtar'].filter((name) => !existsSync(fixture(id, name)))).toEqual([])
  })

  test('says nothing of the right example, nor does any other rule', async () => {
    // What is only to be known is no fault, unless the rule says it itself.
    const found = await check(id, 'goed.txtar')
    expect(written(found.filter(({ level, rule }) => level !== 'info' || rule === id))).toBe('')
  })

  test('finds what is wrong in the wrong example', async () => {
    const diagnostics = await check(id, 'fout.txtar')
    expect(diagnostics.map(({ rule }) => rule)).toContain(id)
    await expect(written(diagnostics)).toMatchFileSnapshot(fixture(id, 'fout.txt').pathname)
  })
})

/** A value between quotes or backticks, a line of a head, Markdown, a path, a command: something to copy. */
const TO_COPY =
  /"[^"]+"|`[^`]+`|\b[a-z_]+: \S|\]\(|#|\[\^|:::|---|```|(?:docs|blog)\/|(?<=[ (])\/[a-z]|npm run|\{#|\|[^|]+\||\*\*|\b[\w-]+\.(?:md|png|jpg)\b|\b[A-Z]{2,4} \d+\.\d+/u

/** What has nothing to copy, and why: there is no other way to put this list than by hand. */
const NOTHING_TO_COPY: Readonly<Record<string, string>> = {
  'a11y-language': 'only its writer can say it in Dutch',
  'a11y-link-same-text': 'which word makes the difference is for the writer',
  'afwijking-stale': 'a zone decides anew',
  'artikel-count': 'where a chapter splits is for the writer',
  'artikel-unique': 'which of the two keeps the number is for the writer',
  'begrip-adopted': 'to be judged, not written',
  'begrip-unique': 'which of the two keeps the word is for the writers',
  'begrip-word': 'another word is for the writer',
  'change-adopted': 'what stood there comes back',
  'change-beside': 'to be judged, not written',
  'change-cause': 'only who changed it knows why',
  'change-review': 'a review is done anew',
  'content-beslisboom': 'what an answer leads to is for the writer',
  'content-dates': 'which of two dates is wrong is for the writer',
  'content-parts': 'words that are missing',
  'content-review-stale': 'a review is done anew',
  'content-status': 'a decision that is not there',
  'content-template': 'words that are missing',
  'content-version-concept': 'which of two drafts stays is for the writers',
  'file-litter': 'it goes',
  'image-broken': 'done in another program',
  'link-page': 'where it leads is for the writer; a near one stands in the message',
  'matter-schema': 'a line that goes, or a point of a list',
  'prefix-unique': 'which letters is for whoever names it',
  'privacy-email': 'it goes',
  'privacy-iban': 'it goes',
  'privacy-label': 'it goes',
  'privacy-name': 'it goes',
  'privacy-phone': 'it goes',
  'privacy-profile': 'it goes',
  'privacy-record': 'it goes',
  'register-append': 'what stood there comes back',
  'register-new': 'to be judged, not written',
  'register-words': 'what stood there comes back',
  'safety-characters': 'a sign that nobody sees goes',
  'safety-file-type': 'done in another program',
  'safety-image': 'done in another program',
  'safety-limits': 'what becomes shorter is for the writer',
  'safety-litter': 'it goes',
  'safety-link-host': 'where it leads is for the writer',
  'safety-link-look-alike': 'where it leads is for the writer',
  'safety-symlink': 'the file itself takes its place',
  'safety-unwrap': 'a word that goes',
  'safety-file-name': 'a name that says more is for the writer',
  'text-comment': 'it goes',
  'text-lost': 'where the words belong is for the writer',
  'a11y-table-head': 'words that are missing',
  'change-telling': 'the counts of before stand in the history',
  'content-bevraging': 'what is asked is for the writer',
  'content-telling': 'what goes together or away is for who counts',
  'privacy-antwoorden': 'it goes'
}

test('each remedy ends with what to write, or there is a reason why it cannot', async () => {
  const silent = new Set<string>()
  for (const { id } of RULES) {
    const found = (await check(id, 'fout.txtar')).filter(({ rule }) => rule === id)
    for (const { message, help } of found)
      if (!TO_COPY.test(`${help} ${/Bedoel je.*$/u.exec(message)?.[0] ?? ''}`)) silent.add(id)
  }
  // Both ways: a rule that has learned what to write leaves the list.
  expect([...silent].sort()).toEqual(Object.keys(NOTHING_TO_COPY).sort())
})

describe('the list of rules', () => {
  const files = readdirSync(new URL('.', import.meta.url)).filter(
    (name) => !name.endsWith('.test.ts') && !NO_RULE.includes(name)
  )

  test('has every file once, under its own name', () => {
    expect(RULES.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort())
  })

  test.each(RULES.map((rule) => [rule.id, rule] as const))(
    '%s says why it exists and what to do',
    (_, rule) => {
      expect(rule.why).toMatch(/^\p{Lu}.*\.$/su)
      expect(rule.help).toMatch(/^\p{Lu}.*\.$/su)
    }
  )

  test('every example belongs to a rule', () => {
    const known = new Set<string>(RULES.map(({ id }) => id))
    expect(readdirSync(FIXTURES).filter((name) => !known.has(name))).toEqual([])
  })
})
