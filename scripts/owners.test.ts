/** The list of what the site holds beside pages, held against what is really there. */

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { PROJECT_ROOT } from './io/project.ts'
import { readSources } from './io/read.ts'
import { compile } from './pipeline/compile.ts'
import { addressOf } from './pipeline/core/address.ts'
import { exampleOf, KINDS } from './pipeline/kinds.ts'
import { addressKey, type Owner, ownerIn, ownersOf, SITE_FILES } from './pipeline/site/owners.ts'

const OPTIONS = { siteUrl: 'https://kenniscentrum.example', repository: 'https://code.example/plot' }
const KADER = compile(readSources(join(PROJECT_ROOT, 'scripts/fixtures/kader')), OPTIONS)
const FILES = new Map(
  SITE_FILES.map((address): [string, Owner] => [addressKey(address), { address, name: 'de site zelf' }])
)

function filesIn(folder: string): string[] {
  return readdirSync(join(PROJECT_ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(PROJECT_ROOT, folder).length))
    .map((path) => path.replaceAll('\\', '/'))
}

/** As a reader asks for it: a page without its extension. */
function served(path: string): string {
  return path.replace(/\/index\.(?:html|tsx)$/u, '/').replace(/\.(?:html|tsx)$/u, '')
}

function unowned(paths: readonly string[]): string[] {
  return paths.filter((path) => !ownerIn(FILES, addressKey(path)))
}

describe('every address has an owner that is known', () => {
  test('files of static/', () => {
    expect(unowned(filesIn('static').map(served))).toEqual([])
  })

  test('pages of src/pages', () => {
    expect(unowned(filesIn('src/pages').map(served))).toEqual([])
  })

  test('what emit writes beside pages', () => {
    const written = [...KADER.outputs].map(({ path }) => path)
    const files = written
      .filter((path) => path.startsWith('static/'))
      .map((path) => path.slice('static'.length))
    expect(files.length).toBeGreaterThan(10)
    // An address that moved is told by the page that took its place (rule vroeger-adres).
    const moved = new Set([...(KADER.site?.verhuisd.keys() ?? [])].map((old) => `${old}.html`))
    expect(moved.size).toBeGreaterThan(0)
    expect(unowned(files.filter((file) => !moved.has(file)))).toEqual([])
  })

  test('no kind of page has its place where a file of the site stands', () => {
    expect(
      KINDS.map((kind) => addressOf(exampleOf(kind))).filter((address) => ownerIn(FILES, addressKey(address)))
    ).toEqual([])
  })
})

test('nothing that the site makes itself takes the place of something else', () => {
  const { site } = KADER
  if (!site) throw new Error('The fixture has errors')
  const own = ownersOf(site).filter(({ path }) => path === undefined)
  const keys = own.map(({ address }) => addressKey(address))
  expect(keys.length).toBeGreaterThan(80)
  expect(new Set(keys).size).toBe(keys.length)
})
