import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PROJECT_ROOT } from '../../io/project.ts'
import { compile } from '../compile.ts'
import { emit } from '../emit/index.ts'
import { OTHERWISE } from './algolia-told.ts'

const PATH = 'docs/over/privacy.md'
const TEXT = readFileSync(join(PROJECT_ROOT, PATH), 'utf8')
const OPTIONS = { siteUrl: 'https://x.example', repository: 'https://y.example' }
const ALGOLIA = { appId: 'ABCDE12345', indexName: 'plot', searchKey: '0123456789abcdef0123', records: 10_000 }

/** The page, without the links that lead to pages that are not here. */
function page(): Parameters<typeof compile>[0][number] {
  const matter = '---\ntitel: Privacy\nomschrijving: Wat je browser onthoudt.\nbijgewerkt: 2026-11-27\n---\n'
  const body = TEXT.replace(/^---[\s\S]*?\n---\n/u, '').replace(/\[([^\]]*)\]\(\/[^)]*\)/gu, '$1')
  return { path: PATH, bytes: new TextEncoder().encode(matter + body) }
}

const { site, diagnostics } = compile([page()], OPTIONS)

function emitted(options: Parameters<typeof emit>[1]): Map<string, string> {
  if (!site) throw new Error(JSON.stringify(diagnostics))
  const outputs = [...emit(site, options)]
  return new Map(outputs.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]))
}

test('the page on privacy says what we think it says', () => {
  for (const [here] of OTHERWISE) expect(TEXT).toContain(here)
})

test('with a service it tells of it, and keeps no sentence that is not true', () => {
  const files = emitted({ ...OPTIONS, algolia: ALGOLIA })
  const text = files.get('docs/over/privacy.json') ?? ''
  expect(text).toContain('Eén uitzondering: zoeken gaat via Algolia')
  expect(text).toContain('abcde12345-dsn.algolia.net')
  for (const [here, there] of OTHERWISE) {
    expect(text).toContain(there)
    expect(text).not.toContain(`"${here}`)
  }
  // What is searched here tells the same.
  expect(
    [...files].filter(([path, words]) => path.startsWith('static/zoek/') && words.includes('Algolia'))
  ).not.toEqual([])
})

test('without one nothing of what is made names it', () => {
  for (const [path, words] of emitted(OPTIONS)) expect(words.toLowerCase(), path).not.toContain('algolia')
})
