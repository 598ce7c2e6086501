/** A page leads to the code host only where one is set. */

import { expect, test } from 'vitest'
import { readSources } from '../../io/read.ts'
import { compile } from '../compile.ts'
import { emit } from './index.ts'
import type { Page } from './page.ts'

const siteUrl = 'https://x.example'
const KADER = readSources(new URL('../../fixtures/kader', import.meta.url).pathname)
const { site } = compile(KADER, { siteUrl, repository: siteUrl })
const PATH = 'docs/zones/zone-noord.json'

function pageWith(repository: string): Page {
  if (!site) throw new Error('The fixture has errors')
  for (const { path, bytes } of emit(site, { siteUrl, repository }))
    if (path === PATH) return JSON.parse(new TextDecoder().decode(bytes)) as Page
  throw new Error(`${PATH} is not made`)
}

test.each([
  ['https://code.example/plot', undefined],
  ['https://code.plot.be/kennis', 'https://code.plot.be/kennis/edit/main/docs/zones/zone-noord.md']
])('with the repository at %s a page is changed at %s', (repository, address) => {
  expect(pageWith(repository).editUrl).toBe(address)
})
