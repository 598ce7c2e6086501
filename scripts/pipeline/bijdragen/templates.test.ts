/** Every template passes the check as it comes, in the place where `npm run nieuw` puts it. */

import { describe, expect, test } from 'vitest'
import { compile } from '../compile.ts'
import { exampleOf, KINDS } from '../kinds.ts'
import { shownTemplate, templateOf } from './templates.ts'
import type { Source } from '../core/types.ts'

const START = { datum: '2026-03-05', titel: 'Een titel' }

const source = (path: string, text: string): Source => ({ path, bytes: new TextEncoder().encode(text) })

/** What the pages of other kinds lean on: the templates of those kinds themselves. */
const SURROUNDINGS = [
  source('docs/inzetkader/bodycam/index.md', templateOf('technologie', START)),
  source('docs/inzetkader/bodycam/0.1/index.md', templateOf('inzetkader', START)),
  source('docs/inzetkader/bodycam/0.1/activering.md', templateOf('hoofdstuk', START)),
  source('docs/opleiding/waarschuwen/index.md', templateOf('module', START)),
  source('docs/opleiding/waarschuwen/eerste-les.md', templateOf('les', START)),
  source('docs/zones/voorbeeldzone.md', templateOf('zone', START))
]

describe.each(KINDS)('%s', (kind) => {
  test('passes the check with nothing but the reminder to remove the explanation', () => {
    const text = templateOf(kind, {
      ...START,
      datum: /\d{4}-\d{2}-\d{2}/u.exec(exampleOf(kind))?.[0] ?? START.datum
    })
    const own = source(exampleOf(kind), text)
    const others = SURROUNDINGS.filter(({ path }) => path !== own.path)
    const { diagnostics } = compile([...others, own], { siteUrl: '', repository: '' })
    expect(diagnostics.filter(({ level }) => level === 'error')).toEqual([])
    expect(new Set(diagnostics.map(({ rule }) => rule))).toEqual(new Set(['text-comment']))
  })

  test('stands on the site with its place', () => {
    expect(shownTemplate(kind).path).toBe(exampleOf(kind))
  })
})
