/** Every template passes the check once its words are replaced, in the place where `npm run nieuw` puts it. */

import { describe, expect, test } from 'vitest'
import { filledIn } from '../../fixtures/filled-in.ts'
import { compile } from '../compile.ts'
import { exampleOf, KINDS } from '../kinds.ts'
import { shownTemplate, templateOf } from './templates.ts'
import type { Source } from '../core/types.ts'

const START = { datum: '2026-03-05', titel: 'Een titel' }

const source = (path: string, text: string): Source => ({ path, bytes: new TextEncoder().encode(text) })

/** What the pages of other kinds lean on: the templates of those kinds themselves. */
const SURROUNDINGS = [
  source('docs/inzetkader/bodycam/index.md', filledIn(templateOf('technologie', START))),
  source('docs/inzetkader/bodycam/0.1/index.md', filledIn(templateOf('inzetkader', START))),
  source('docs/inzetkader/bodycam/0.1/activering.md', filledIn(templateOf('hoofdstuk', START))),
  source('docs/opleiding/waarschuwen/index.md', filledIn(templateOf('module', START))),
  source(
    'docs/opleiding/waarschuwen/eerste-les.md',
    filledIn(templateOf('les', START)).replace('volgorde: 1', 'volgorde: 2')
  ),
  source('docs/markt/bodycam/index.md', filledIn(templateOf('markt', START))),
  source('docs/recht/wpa.md', filledIn(templateOf('rechtsbron', { ...START, words: { naam: 'wpa' } }))),
  source('docs/zones/voorbeeldzone.md', filledIn(templateOf('zone', START))),
  source('docs/behoeften/technologie/index.md', filledIn(templateOf('bevraging', START)))
]

describe.each(KINDS)('%s', (kind) => {
  const text = templateOf(kind, {
    ...START,
    datum: /\d{4}-\d{2}-\d{2}/u.exec(exampleOf(kind))?.[0] ?? START.datum
  })
  const rulesFor = (written: string) => {
    const own = source(exampleOf(kind), written)
    const others = SURROUNDINGS.filter(({ path }) => path !== own.path)
    return compile([...others, own], { siteUrl: '', repository: '' }).diagnostics
  }

  test('passes the check with nothing but the reminder to remove the explanation', () => {
    const found = rulesFor(filledIn(text))
    expect(found.filter(({ level }) => level === 'error')).toEqual([])
    // A question waits until somebody has read it beside its article.
    const waits = kind === 'vragen' ? ['toets-stale'] : []
    expect(new Set(found.map(({ rule }) => rule))).toEqual(new Set([...waits, 'text-comment']))
  })

  test('is refused as it comes, each of its words by name', () => {
    const found = rulesFor(text).filter(({ level }) => level === 'error')
    expect(new Set(found.map(({ rule }) => rule))).toEqual(new Set(['content-template']))
    const replaced = filledIn(text).split('\n')
    const changed = text.split('\n').flatMap((line, index) => (line === replaced[index] ? [] : [index + 1]))
    expect(found.map(({ line }) => line)).toEqual(changed)
  })

  test('stands on the site with its place', () => {
    expect(shownTemplate(kind).path).toBe(exampleOf(kind))
  })
})
