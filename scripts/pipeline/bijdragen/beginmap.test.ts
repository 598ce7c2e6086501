/** The folder to begin a module with passes the check over the real texts: its articles exist, and say what it says. */

import { expect, test } from 'vitest'
import { PROJECT_ROOT } from '../../io/project.ts'
import { readSources } from '../../io/read.ts'
import type { Source } from '../core/types.ts'
import { VRAAGSOORTEN } from '../opleiding/toetsvraag.ts'
import { compile } from '../compile.ts'
import { beginmapOf } from './beginmap.ts'

const MAP = 'docs/opleiding/mijn-module'
const DAG = '2026-11-28'

const begin: Source[] = beginmapOf(DAG).map(({ naam, text }) => ({
  path: `${MAP}/${naam}`,
  bytes: new TextEncoder().encode(text)
}))
/** What its articles are in. Pages that these link to are left out, so faults of theirs count for nothing. */
const surroundings = readSources(PROJECT_ROOT).filter(({ path }) =>
  /^docs\/(?:inzetkader\/bodycam|recht)\//u.test(path)
)
const { diagnostics } = compile([...surroundings, ...begin], { siteUrl: '', repository: '' })

test('has nothing to mend but that its questions wait until somebody has read them', () => {
  const own = diagnostics.filter(({ path }) => path.startsWith(MAP))
  expect(own.map(({ level, rule }) => `${level} ${rule}`)).toEqual(
    VRAAGSOORTEN.map(() => 'warning toets-stale')
  )
})

test('has an index, two lessons, a role-play, and a question of each sort, all invented and dated', () => {
  expect(begin.map(({ path }) => path.slice(MAP.length + 1))).toEqual([
    'index.md',
    'eerste-les.md',
    'tweede-les.md',
    'rollenspel-voorbeeld.md',
    'vragen.md'
  ])
  for (const { bytes } of begin) {
    const text = new TextDecoder().decode(bytes)
    expect(text).toContain('\nfictief: true\n')
    expect(text).toContain(`\nbijgewerkt: ${DAG}\n`)
  }
  const vragen = new TextDecoder().decode(begin.at(-1)?.bytes)
  expect([...vragen.matchAll(/^ {4}soort: (?<soort>.*)$/gmu)].map(({ groups }) => groups?.['soort'])).toEqual(
    [...VRAAGSOORTEN]
  )
})

test('shows how a note for the trainer is written', () => {
  const texts = begin.map(({ bytes }) => new TextDecoder().decode(bytes))
  expect(texts.filter((text) => text.includes('\n:::lesgever')).length).toBe(3)
})
