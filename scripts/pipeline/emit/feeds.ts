/** Atom and RSS for news and reports, and the sitemap: all from content dates, so the same input gives the same bytes. */

import { Feed } from 'feed'
import { contentDate, entriesOf, isIndexed, type Site, updatedOn } from '../site/site.ts'
import type { Output } from '../core/types.ts'
import type { EntryOf } from '../entry.ts'
import { newestFirst } from './onderdelen.ts'
import { escapeHtml } from './page.ts'

/** Items in one feed. */
const FEED_LIMIT = 50

const encoder = new TextEncoder()

export function feeds(site: Site, siteUrl: string): Output[] {
  const common = { siteUrl, day: contentDate(site.entries) }
  return [
    ...feed({
      ...common,
      section: 'nieuws',
      title: 'PLOT kenniscentrum: nieuws',
      entries: newestFirst(entriesOf(site, 'nieuws'))
    }),
    ...feed({
      ...common,
      section: 'praktijk',
      title: 'PLOT kenniscentrum: ervaringsverslagen',
      entries: newestFirst(entriesOf(site, 'ervaring'))
    })
  ]
}

type FeedInput = {
  siteUrl: string
  day: string
  section: string
  title: string
  entries: readonly (EntryOf<'nieuws'> | EntryOf<'ervaring'>)[]
}

function feed({ siteUrl, day, section, title, entries }: FeedInput): Output[] {
  const made = new Feed({
    id: `${siteUrl}/${section}`,
    link: `${siteUrl}/${section}`,
    title,
    language: 'nl-BE',
    copyright: 'CC BY 4.0',
    updated: asDate(day),
    generator: 'PLOT kenniscentrum',
    feedLinks: { atom: `${siteUrl}/${section}/atom.xml`, rss: `${siteUrl}/${section}/rss.xml` }
  })
  for (const entry of entries.slice(0, FEED_LIMIT)) {
    const { titel, omschrijving, datum, fictief } = entry.data
    made.addItem({
      id: siteUrl + entry.address,
      link: siteUrl + entry.address,
      title: fictief ? `Fictief voorbeeld: ${titel}` : titel,
      description: omschrijving,
      date: asDate(datum),
      published: asDate(datum)
    })
  }
  return [
    { path: `static/${section}/atom.xml`, bytes: encoder.encode(made.atom1()) },
    { path: `static/${section}/rss.xml`, bytes: encoder.encode(made.rss2()) }
  ]
}

function asDate(day: string): Date {
  return new Date(`${day || '1970-01-01'}T00:00:00Z`)
}

/** https://www.sitemaps.org/protocol.html; Docusaurus does not know the addresses of reports, so we list all. */
export function sitemap(
  site: Site,
  views: readonly { address: string; bijgewerkt: string }[],
  siteUrl: string
): Output {
  const urls = [
    { address: '/', day: contentDate(site.entries) },
    ...site.entries.map((entry) => ({ address: entry.address, day: updatedOn(entry) })),
    ...views.map(({ address, bijgewerkt }) => ({ address, day: bijgewerkt }))
  ].filter(({ address }) => isIndexed(site, address))
  const lines = urls.map(
    ({ address, day }) => `<url><loc>${escapeHtml(siteUrl + address)}</loc><lastmod>${day}</lastmod></url>`
  )
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('\n')}\n</urlset>\n`
  return { path: 'static/sitemap.xml', bytes: encoder.encode(xml) }
}
