/** What machines read of the built site, as a host serves it: the catalogue with every file it names, and the blocks in pages. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { emitOptions } from '../io/project.ts'
import type { OpenDataView } from '../pipeline/emit/views/open-data.ts'
import { expectAccessible, openAll } from './axe.ts'
import { ADDRESSES, dataOf, pageData, useSite } from './site.ts'
import { hydrated, visit, type Visit } from './visit.ts'

const ADDRESS = '/over/open-data'
const { siteUrl } = emitOptions()
const site = useSite()

describe('the catalogue', () => {
  type Ref = { '@id': string }
  type Distribution = {
    'dcat:downloadURL': Ref
    'dcat:mediaType': Ref
    'dcat:byteSize': { '@value': string }
  }
  type Catalogus = { 'dcat:dataset': { 'dct:conformsTo': Ref; 'dcat:distribution': Distribution[] }[] }

  const here = ({ '@id': id }: Ref): string => site.origin + id.slice(siteUrl.length)

  test('is JSON-LD, and every file that it names comes with the type and the size that it states', async () => {
    const answer = await fetch(`${site.origin}/data/catalogus.jsonld`)
    expect(answer.headers.get('content-type')).toContain('application/ld+json')
    const { 'dcat:dataset': datasets } = (await answer.json()) as Catalogus
    expect(datasets.length).toBeGreaterThan(10)
    for (const { 'dcat:distribution': forms, 'dct:conformsTo': schema } of datasets) {
      expect((await fetch(here(schema))).headers.get('content-type')).toContain('application/json')
      for (const form of forms) {
        const file = await fetch(here(form['dcat:downloadURL']))
        const stated = form['dcat:mediaType']['@id'].split('/media-types/')[1] ?? ''
        expect(file.status).toBe(200)
        expect(file.headers.get('content-type'), form['dcat:downloadURL']['@id']).toContain(stated)
        expect(String((await file.arrayBuffer()).byteLength)).toBe(form['dcat:byteSize']['@value'])
      }
    }
  })
})

describe('the page that tells of it, on a phone', () => {
  const { datasets, licentie } = dataOf(ADDRESS) as OpenDataView
  let seen: Visit
  beforeAll(async () => {
    const context = await site.browser.newContext({ viewport: { width: 360, height: 740 } })
    seen = await visit(context, site.origin + ADDRESS)
  })
  afterAll(() => {
    expect(seen.problems).toEqual([])
  })

  test('every table with its two files and its columns, and the licence', async () => {
    const { page } = seen
    await openAll(page)
    for (const { id, bestanden, kolommen } of datasets) {
      const section = page.locator(`section[aria-labelledby="${id}"]`)
      for (const { address } of bestanden)
        expect(await section.locator(`a[href="${address}"][download]`).count(), address).toBe(1)
      expect(await section.locator('tbody tr').count(), id).toBe(kolommen.length)
    }
    expect(await page.locator(`main a[href="${licentie.url}"]`).count()).toBe(1)
  })

  test('axe finds nothing, and the page scrolls up and down only', async () => {
    const { page } = seen
    await openAll(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await expectAccessible(page)
  })
})

describe('what a page tells machines', () => {
  const wet = ADDRESSES.find((address) => address === '/recht/wpa') ?? ''
  const versie = ADDRESSES.find((address) => /^\/inzetkader\/bodycam\/[\d.]+$/u.test(address)) ?? ''

  /** The one block that is ours: the framework tells of the way to the page in another. */
  async function blockOn(page: Page): Promise<Record<string, unknown>> {
    const texts = await page.locator('script[type="application/ld+json"]').allTextContents()
    const [own, ...more] = texts
      .map((text) => JSON.parse(text) as Record<string, unknown>)
      .filter((block) => block['@type'] !== 'BreadcrumbList')
    expect(more).toEqual([])
    return own ?? {}
  }

  test('a law: which, and the day somebody looked', async () => {
    const page = await site.browser.newPage({ javaScriptEnabled: false })
    await page.goto(site.origin + wet)
    const { data } = pageData(wet)
    expect(await blockOn(page)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Legislation',
      name: data.titel,
      legislationDateVersion: 'peildatum' in data ? data.peildatum : ''
    })
    await page.close()
  })

  test('a version: which, what it stands on and where it is, with and without scripts', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await site.browser.newPage({ javaScriptEnabled })
      await page.goto(site.origin + versie)
      if (javaScriptEnabled) await hydrated(page)
      const block = await blockOn(page)
      expect(block).toMatchObject({
        '@type': 'CreativeWork',
        '@id': siteUrl + versie,
        version: versie.slice(versie.lastIndexOf('/') + 1),
        inLanguage: 'nl-BE',
        creativeWorkStatus: 'concept'
      })
      expect((block['isBasedOn'] as unknown[]).length).toBeGreaterThan(1)
      await page.close()
    }
  })

  test('is data to the strictest policy too: no browser takes it for a script', async () => {
    const page = await site.browser.newPage()
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ target, violatedDirective }) => {
        const type = target instanceof HTMLScriptElement ? target.type : ''
        document.documentElement.dataset['geweerd'] =
          `${document.documentElement.dataset['geweerd'] ?? ''}${violatedDirective}:${type};`
      })
    })
    await page.route(site.origin + wet, async (route) => {
      const response = await route.fetch()
      await route.fulfill({
        response,
        headers: { ...response.headers(), 'content-security-policy': "script-src 'none'" }
      })
    })
    await page.goto(site.origin + wet)
    expect(await blockOn(page)).toHaveProperty('legislationDateVersion')
    expect((await page.locator('html').getAttribute('data-geweerd')) ?? '').not.toContain('json')
    await page.close()
  })
})
