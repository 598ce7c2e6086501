/** Reports are poured into one drawn page after the build: all of each must arrive, and nothing else. */

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { DATA_ID, PLACEHOLDERS, TEMPLATE_PATH } from '../../src/praktijk/placeholders.ts'
import type { Node } from '../pipeline/core/tree.ts'
import { html } from './html.ts'
import { ADDRESSES, BUILD, htmlFiles, pageData, readBuilt, REPORTS, summaryOf } from './site.ts'

test('the template does not stay in the output', () => {
  expect(htmlFiles().filter((path) => path.includes(':'))).toEqual([])
  expect(existsSync(join(BUILD, TEMPLATE_PATH))).toBe(false)
})

test('there are reports to look at', () => {
  expect(REPORTS.length).toBeGreaterThan(1)
})

describe.each(REPORTS)('%s', (address) => {
  const data = pageData(address)
  const source = readBuilt(`${address.slice(1)}.html`)
  const page = html(source)

  test('holds no placeholder and no address of the template', () => {
    for (const placeholder of [...Object.values(PLACEHOLDERS), TEMPLATE_PATH])
      expect(source).not.toContain(placeholder)
  })

  test('holds its title and its text', () => {
    expect(page.textOf('title')).toBe(`${data.titel} | PLOT kenniscentrum`)
    expect(page.textOf('h1')).toBe(data.titel)
    const shown = page.textOf('article')
    for (const text of textsOf(data.body)) expect(shown).toContain(text)
  })

  test('names its zone as the zone calls itself', () => {
    const zone = `/zones/${address.split('/')[2]}`
    const facts = /<dl class="?feiten"?>.*?<\/dl>/su.exec(source)?.[0]
    expect(facts).toMatch(new RegExp(`<a href="?${zone}"?>${escaped(pageData(zone).titel)}</a>`, 'u'))
  })

  test('says its description and address to search engines, whole, and first that it is invented', () => {
    const metas = page.all('meta')
    const description = metas.filter(
      ({ name, property }) => name === 'description' || property === 'og:description'
    )
    const canonical = page.all('link').filter(({ rel }) => rel === 'canonical')
    expect(description.map(({ content }) => content)).toEqual([summaryOf(data), summaryOf(data)])
    expect(canonical.map(({ href }) => new URL(href ?? '').pathname)).toEqual([address])
    const known = new Set(['charset', 'content', 'data-rh', 'name', 'property'])
    expect(metas.flatMap((meta) => Object.keys(meta)).filter((name) => !known.has(name))).toEqual([])
  })

  test('carries its data in a script element that the data cannot close', () => {
    const [, json = '', ...more] = source.split(`<script type="application/json" id="${DATA_ID}">`)
    expect(more).toEqual([])
    const inline = json.slice(0, json.indexOf('</script>'))
    expect(inline).not.toMatch(/[<>&]/u)
    expect(JSON.parse(inline)).toEqual(data)
    expect(JSON.parse(readFileSync(join(BUILD, `data${address}.json`), 'utf8'))).toEqual(data)
  })
})

test('an invented report is marked as such on every page that it refers to', () => {
  const pages = ADDRESSES.filter((address) => pageData(address).verwijzingen.some(({ fictief }) => fictief))
  expect(pages.length).toBeGreaterThan(0)
  for (const address of pages) {
    const list = /<details class="?verwijzingen"?>.*?<\/details>/su.exec(
      readBuilt(`${address.slice(1)}.html`)
    )?.[0]
    for (const { titel, fictief } of pageData(address).verwijzingen) {
      if (!fictief) continue
      expect(list, address).toMatch(
        // On the page of a law the articles that it names stand in between.
        new RegExp(
          `${escaped(titel)}</a>(?: \\([^)]*\\))?(?:<!-- -->)? ?<span class="?merk"?>Fictief</span>`,
          'u'
        )
      )
    }
  }
})

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
}

function textsOf(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => (typeof node === 'string' ? [node] : textsOf(node.slice(2) as Node[])))
}
