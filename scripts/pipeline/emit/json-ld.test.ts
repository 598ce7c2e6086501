/** What machines are told of a law and of a version, read by a library that knows JSON-LD. */

import jsonld from 'jsonld'
import { describe, expect, test } from 'vitest'
import { KADER, siteIn } from '../../fixtures/content.ts'
import type { Entry } from '../entry.ts'
import { entriesOf } from '../site/entries.ts'
import type { Site } from '../site/site.ts'
import { jsonLdOf } from './json-ld.ts'

const siteUrl = 'https://kenniscentrum.example/kennis'
const site = siteIn(KADER)
const SCHEMA = 'https://schema.org/'

/** Stands in for the one context that a page names; anything else would be a request to somebody else. */
function documentLoader(url: string) {
  if (url !== 'https://schema.org') throw new Error(`Asked for ${url}`)
  return Promise.resolve({ documentUrl: url, document: { '@context': { '@vocab': SCHEMA } } })
}

/** `safe`: what a context does not know is a fault, and not lost without a word. */
const READING = { documentLoader, safe: true }

function told(entry: Entry | undefined, of: Site = site): Record<string, unknown> {
  return (entry && jsonLdOf({ site: of, siteUrl }, entry).jsonLd) ?? {}
}

function withData(entry: Entry | undefined, data: object): Entry {
  return { ...entry, data: { ...entry?.data, ...data } } as Entry
}

const wetten = entriesOf(site, 'rechtsbron')
const kaders = entriesOf(site, 'inzetkader')

test('of every law and version, and of no other page', () => {
  const kinds = new Set(
    site.entries.filter((entry) => jsonLdOf({ site, siteUrl }, entry).jsonLd).map(({ kind }) => kind)
  )
  expect([...kinds].sort()).toEqual(['inzetkader', 'rechtsbron'])
})

test('a library reads it, and no word of it is lost', async () => {
  for (const entry of [...wetten, ...kaders]) {
    const [read] = await jsonld.expand(told(entry), READING)
    expect(
      Object.keys(read ?? {}).filter((name) => !name.startsWith('@') && !name.startsWith(SCHEMA))
    ).toEqual([])
  }
})

describe('a law', () => {
  const wet = wetten.find(({ data }) => data.soort === 'wet')

  test('says which it is and the day somebody looked, never that it is in force', () => {
    const block = told(wet)
    expect(block).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Legislation',
      name: wet?.data.titel,
      legislationDateVersion: wet?.data.peildatum,
      mainEntityOfPage: { '@type': 'WebPage', '@id': `${siteUrl}${wet?.address ?? ''}` }
    })
    expect(JSON.stringify(block)).not.toMatch(/legalForce|InForce/iu)
  })

  test('gives its official address where somebody read it there', () => {
    const eli = 'https://www.ejustice.just.fgov.be/eli/wet/2000/01/02/2000000001/justel'
    expect(told(withData(wet, { eli }))).toMatchObject({ legislationIdentifier: eli, sameAs: eli })
    expect(told(withData(wet, { eli: undefined }))).not.toHaveProperty('sameAs')
  })

  test('what is advice or our own summary is none', () => {
    for (const soort of ['advies', 'rechtspraak', 'overzicht'])
      expect(told(withData(wet, { soort }))['@type']).toBe('CreativeWork')
  })
})

describe('a version of an inzetkader', () => {
  const adopted = kaders.find(({ address }) => address.endsWith('/2.0'))

  test('says which it is, on which days it counts, and what it stands on', () => {
    const recht = wetten.slice(0, 1).map(({ address }) => address.slice('/recht/'.length))
    const data = { recht, van_kracht_tot: '2026-09-01', fictief: undefined }
    expect(told(withData(adopted, data))).toMatchObject({
      '@type': 'CreativeWork',
      version: '2.0',
      inLanguage: 'nl-BE',
      creativeWorkStatus: 'vastgesteld',
      temporalCoverage: '2023-03-01/2026-09-01',
      isBasedOn: [{ name: wetten[0]?.data.titel }, { '@type': 'CreativeWork', version: '1.1' }]
    })
  })

  test('of an invented one a machine hears that it is one', () => {
    expect(told(withData(adopted, { fictief: true }))['creativeWorkStatus']).toBe('fictief voorbeeld')
    expect(told(withData(wetten[0], { fictief: true }))['creativeWorkStatus']).toBe('fictief voorbeeld')
  })
})
