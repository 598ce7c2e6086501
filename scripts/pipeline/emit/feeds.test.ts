/** The feeds of whatever was written: valid by the published rules, and each word as it was. */

import { assert, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { atomFaults } from '../../fixtures/atom-rules.ts'
import { KADER, siteIn } from '../../fixtures/content.ts'
import { childrenOf, type Element, readXml, textOf } from '../../fixtures/xml.ts'
import { onceFor } from '../core/once.ts'
import type { Site } from '../site/site.ts'
import { feeds, feedsOn } from './feeds.ts'
import { sitemap } from './sitemap.ts'

const SITE = 'https://x.example:8443/kennis'
const SECTIONS = ['nieuws', 'praktijk']

const site = siteIn(KADER)

/** The site with other words, or other days, in each item. */
function withData(data: object): Site {
  const isItem = (kind: string): boolean => kind === 'nieuws' || kind === 'ervaring'
  const entries = site.entries.map((entry) =>
    isItem(entry.kind) ? ({ ...entry, data: { ...entry.data, ...data } } as typeof entry) : entry
  )
  return { ...site, entries }
}

const feedsOf = onceFor(
  (of: Site) => new Map(feeds(of, SITE).map(({ path, bytes }) => [path, bytes] as const))
)

function feedAt(path: string, of: Site): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(feedsOf(of).get(`static/${path}`))
}

const atomOf = (section: string, of = site): string => feedAt(`${section}/atom.xml`, of)

function faultsOf(section: string, document: string): string[] {
  return atomFaults(document, `${SITE}/${section}/atom.xml`)
}

/** Texts of the children of the first item of a section, by name. */
function firstItem(document: string): Record<string, string> {
  const root = readXml(document)
  const list = root.name === 'rss' ? childrenOf(root)[0] : root
  const item = childrenOf(list as Element).find(({ name }) => name === 'entry' || name === 'item')
  const parts = childrenOf(item as Element).filter(({ inside }) =>
    inside.every((part) => typeof part === 'string')
  )
  return Object.fromEntries(parts.map((part) => [part.name, textOf(part)]))
}

const HOSTILE = [
  '</title><script>alert(1)</script>',
  ']]> <![CDATA[ x',
  '&amp; &lt;b&gt; &#0; &nbsp; &onbekend;',
  '<!-- " \' -- > <?xml?>',
  'a\u0000b\u0008c\u001bd\u{FFFE}e\u{FFFF}f\u{D800}g',
  '\u0085\u2028\u202eomgekeerd 👮‍♀️ é',
  'regel\r\nregel\ttab'
]

describe.each(SECTIONS)('%s', (section) => {
  test('is a valid Atom feed with items', () => {
    expect(childrenOf(readXml(atomOf(section)), 'entry')).not.toEqual([])
    expect(faultsOf(section, atomOf(section))).toEqual([])
  })

  test('is one without items too', () => {
    const empty = { ...site, entries: site.entries.filter(({ kind }) => kind === 'pagina') }
    expect(faultsOf(section, atomOf(section, empty))).toEqual([])
    expect(readXml(feedAt(`${section}/rss.xml`, empty)).name).toBe('rss')
  })

  test('names who answers for the texts, and nobody else', () => {
    const authors = childrenOf(readXml(atomOf(section)), 'author')
    expect(authors.map((author) => childrenOf(author, 'name').map(textOf))).toEqual([['PLOT']])
  })

  test.each(HOSTILE)('%j stays words', (words) => {
    const of = withData({ titel: words, omschrijving: words, fictief: undefined })
    expect(faultsOf(section, atomOf(section, of))).toEqual([])
    const known = words.replace(/[\0\u0008\u001b\u{FFFE}\u{FFFF}]|\p{Surrogate}/gu, '\u{FFFD}')
    expect(firstItem(atomOf(section, of))).toMatchObject({ title: known, summary: known })
    expect(firstItem(feedAt(`${section}/rss.xml`, of))['title']).toBe(known)
  })

  test('any words at all', () => {
    assert(
      property(string({ unit: 'binary', minLength: 1, maxLength: 60 }), (words) => {
        const of = withData({ titel: `T${words}`, omschrijving: words })
        expect(faultsOf(section, atomOf(section, of))).toEqual([])
        readXml(feedAt(`${section}/rss.xml`, of))
      }),
      { numRuns: 200 }
    )
  })

  test('what RSS calls a description is HTML, and holds no markup of a contributor', () => {
    const of = withData({ omschrijving: '<b onclick="x">vet</b> & meer' })
    const { description = '' } = firstItem(feedAt(`${section}/rss.xml`, of))
    expect(description).not.toMatch(/[<>]/u)
    expect(description).toContain('vet')
  })

  test('a correction changes the day of the item and of the feed, and nothing else', () => {
    const before = withData({ datum: '2026-01-05', bijgewerkt: undefined })
    const after = withData({ datum: '2026-01-05', bijgewerkt: '2026-03-09' })
    expect(firstItem(atomOf(section, before))).toMatchObject({
      published: '2026-01-05T00:00:00Z',
      updated: '2026-01-05T00:00:00Z'
    })
    expect(firstItem(atomOf(section, after))).toEqual({
      ...firstItem(atomOf(section, before)),
      updated: '2026-03-09T00:00:00Z'
    })
    expect(childrenOf(readXml(atomOf(section, after)), 'updated').map(textOf)).toEqual([
      '2026-03-09T00:00:00Z'
    ])
    expect(faultsOf(section, atomOf(section, after))).toEqual([])
  })
})

describe('the reports of one technology, and of one zone', () => {
  const PARTS = ['feeds/technologie/bodycam', 'feeds/technologie/drones', 'feeds/zone/zone-noord']

  test.each(PARTS)('%s is a valid Atom feed', (part) => {
    expect(faultsOf(part, atomOf(part))).toEqual([])
  })

  test('hold those, each by the zone that it comes from, and lead to the page that shows them', () => {
    const noord = readXml(atomOf('feeds/zone/zone-noord'))
    const said = childrenOf(noord, 'entry').map((entry) => ({
      titel: childrenOf(entry, 'title').map(textOf),
      van: childrenOf(entry, 'author').flatMap((author) => childrenOf(author, 'name').map(textOf))
    }))
    expect(said).toEqual([{ titel: ['Fictief voorbeeld: De camera ging te laat aan'], van: ['Zone Noord'] }])
    expect(childrenOf(readXml(atomOf('feeds/technologie/drones')), 'entry')).toEqual([])
    expect(atomOf('feeds/technologie/bodycam')).toContain(
      `<link rel="alternate" type="text/html" href="${SITE}/praktijk?technologie=bodycam"/>`
    )
  })

  test('are offered by the list of reports, and by the page of the zone', () => {
    expect(feedsOn(site, { address: '/praktijk' }).map(({ adres }) => adres)).toEqual([
      '/praktijk',
      '/feeds/technologie/bodycam',
      '/feeds/technologie/drones',
      '/feeds/zone/zone-zuid',
      '/feeds/zone/zone-noord'
    ])
    expect(feedsOn(site, { address: '/zones/zone-noord' })).toEqual([
      { woord: 'Zone Noord', adres: '/feeds/zone/zone-noord' }
    ])
  })
})

/** https://www.jsonfeed.org/version/1.1/ */
describe('a JSON Feed', () => {
  const jsonOf = (part: string, of = site): Record<string, unknown> =>
    JSON.parse(feedAt(`${part}/feed.json`, of)) as Record<string, unknown>

  test.each([...SECTIONS, 'feeds/technologie/bodycam', 'feeds/zone/zone-zuid'])('%s', (part) => {
    const atomItems = childrenOf(readXml(atomOf(part)), 'entry')
    const { items, ...feed } = jsonOf(part)
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      feed_url: `${SITE}/${part}/feed.json`,
      language: 'nl-BE',
      authors: [{ name: 'PLOT', url: `${SITE}/` }]
    })
    expect((items as { id: string; title: string }[]).map(({ id, title }) => [id, title])).toEqual(
      atomItems.map((item) => ['id', 'title'].flatMap((name) => childrenOf(item, name).map(textOf)))
    )
  })

  test('one report, whole', () => {
    const { items } = jsonOf('feeds/zone/zone-noord')
    expect(items).toEqual([
      {
        id: `${SITE}/praktijk/zone-noord/2022-01-10-te-laat-aangezet`,
        url: `${SITE}/praktijk/zone-noord/2022-01-10-te-laat-aangezet`,
        title: 'Fictief voorbeeld: De camera ging te laat aan',
        content_text: 'Een verzonnen verslag voor de voorbeeldsite.',
        date_published: '2022-01-10T00:00:00Z',
        date_modified: '2022-01-10T00:00:00Z',
        authors: [{ name: 'Zone Noord' }],
        tags: ['ervaring', 'politie', 'bodycam']
      }
    ])
  })

  test.each(HOSTILE)('%j stays words', (words) => {
    const { items } = jsonOf('praktijk', withData({ titel: words, omschrijving: words, fictief: undefined }))
    expect(items).toMatchObject([{ title: words, content_text: words }, { title: words }])
  })
})

test('the sitemap is XML, with the published address of every page', () => {
  const { bytes } = sitemap(site, [], SITE)
  const urls = childrenOf(readXml(new TextDecoder().decode(bytes)), 'url')
  const addresses = urls.map((url) => childrenOf(url, 'loc').map(textOf).join(''))
  expect(addresses).toContain(`${SITE}/recht/voorbeeldwet`)
  expect(addresses.filter((address) => !address.startsWith(`${SITE}/`))).toEqual([])
})

/** A rule that nothing can break guards nothing: one valid feed, spoilt in one place. */
describe('the rules find', () => {
  const valid = atomOf('praktijk')

  test.each([
    ['no author', /<author>.*<\/author>\n/gu, '', '§4.1.1 author'],
    ['an author without a name', /<name>.*?<\/name>/u, '', '§4.1 number of name in author'],
    ['no id', /<id>.*<\/id>\n/u, '', '§4.1 number of id in feed'],
    ['a relative id', /<id>.*<\/id>/u, '<id>/praktijk</id>', '§4.2.6 id'],
    ['no title', /<title>.*<\/title>\n/u, '', '§4.1 number of title in feed'],
    ['an empty title', /<title>.*<\/title>/u, '<title> </title>', '§3.1 title'],
    ['a title read as markup', /<title>/u, '<title type="html">', '§3.1 title'],
    ['a day without a time', /<updated>.*<\/updated>/u, '<updated>2026-01-05</updated>', '§3.3 date'],
    ['a day that does not exist', /<updated>.*?T/u, '<updated>2026-02-30T', '§3.3 date'],
    ['an old day for the whole', /<updated>.*?T/u, '<updated>1999-01-01T', '§4.2.15 order of dates'],
    ['no link to itself', /<link rel="self".*>\n/u, '', '§4.1.1 self'],
    ['a relative link', /href="https:\/\/[^"]*"/u, 'href="/praktijk/atom.xml"', '§4.2.7 href'],
    ['a link of an entry gone', /(?<=<entry>[\s\S]*?)<link .*>\n/u, '', '§4.1.2 alternate'],
    ['an empty category', /term="[^"]*"/u, 'term=""', '§4.2.2 term'],
    ['an element of something else', /<rights>.*<\/rights>/u, '<copyright>x</copyright>', '§6.1 copyright']
  ])('%s', (_, from, to, fault) => {
    const spoilt = valid.replace(from, to)
    expect(spoilt).not.toBe(valid)
    expect(faultsOf('praktijk', spoilt)).toContain(fault)
  })

  test('an id that stands twice', () => {
    const [first = '', second = ''] = [...valid.matchAll(/<id>.*<\/id>/gu)].map(([id]) => id)
    expect(faultsOf('praktijk', valid.replace(second, first))).toContain('§4.2.6 id twice')
  })

  test.each([
    ['a tag left open', (text: string) => text.replace('</entry>', '')],
    ['a bare ampersand', (text: string) => text.replace('<rights>', '<rights>a & b')],
    ['a sign that XML has no room for', (text: string) => text.replace('<rights>', '<rights>\u0008')],
    ['the number of such a sign', (text: string) => text.replace('<rights>', '<rights>&#8;')],
    ['an attribute without quotes', (text: string) => text.replace('rel="self"', 'rel=self')],
    ['something behind the end', (text: string) => `${text}<x/>`],
    ['no declaration', (text: string) => text.replace(/^.*\n/u, '')]
  ])('%s', (_, spoil) => {
    expect(() => readXml(spoil(valid))).toThrow(/./u)
  })
})
