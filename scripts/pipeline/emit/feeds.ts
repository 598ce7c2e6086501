/**
 * Atom (RFC 4287) and RSS 2.0 for news and reports, and the sitemap: all from content dates, so the same input gives the
 * same bytes. `siteUrl` is the published address of the site, without a slash at its end.
 */

import { latest, midnight, midnightInMail } from '../core/calendar.ts'
import { SECTIONS } from '../core/sections.ts'
import type { Output } from '../core/types.ts'
import type { Entry } from '../entry.ts'
import { contentDate, updatedOn } from '../site/entries.ts'
import { isIndexed } from '../site/versions.ts'
import type { Site } from '../site/site.ts'
import { listedAt } from './onderdelen.ts'
import { omschrijvingOf } from './page-link.ts'
import { type Xml, xml } from './xml.ts'

/** Items in one feed. */
const FEED_LIMIT = 50

/** Who answers for all texts: never a person. */
const AUTHOR = 'PLOT'
const NAME = 'PLOT kenniscentrum'
const RIGHTS = 'CC BY 4.0'

const encoder = new TextEncoder()

type Item = {
  /** Its published address, which is also its id: it stays what it is when the text is corrected. */
  url: string
  titel: string
  omschrijving: string
  /** Days: of the text itself, and of its last correction. */
  datum: string
  bijgewerkt: string
  categories: readonly string[]
}

type Feed = {
  url: string
  home: string
  titel: string
  omschrijving: string
  bijgewerkt: string
  items: readonly Item[]
}

/** A feed of each section that can be followed. */
export function feeds(site: Site, siteUrl: string): Output[] {
  return SECTIONS.flatMap(({ naam, feed }) => {
    if (!feed) return []
    const items = listedAt(site, `/${naam}`)
      .slice(0, FEED_LIMIT)
      .map((entry) => itemOf(entry, siteUrl))
    const bijgewerkt = latest(items.map((item) => item.bijgewerkt)) ?? contentDate(site.entries)
    const made = { ...feed, url: `${siteUrl}/${naam}`, home: `${siteUrl}/`, bijgewerkt, items }
    return [output(`${naam}/atom.xml`, atom(made)), output(`${naam}/rss.xml`, rss(made))]
  })
}

function itemOf(entry: Entry, siteUrl: string): Item {
  const { titel, fictief } = entry.data
  const changed = updatedOn(entry)
  const datum = 'datum' in entry.data ? entry.data.datum : changed
  return {
    url: siteUrl + entry.address,
    titel: fictief ? `Fictief voorbeeld: ${titel}` : titel,
    omschrijving: omschrijvingOf(entry),
    datum,
    bijgewerkt: latest([datum, changed]) ?? datum,
    categories: categoriesOf(entry)
  }
}

/** What a reader of feeds may sort by: the codes that the page says of itself, else what it is. */
function categoriesOf({ kind, data }: Entry): string[] {
  const { type, dienst, technologieen } = data as Readonly<Record<string, unknown>>
  const codes = [type, dienst, technologieen].flat().filter((code) => typeof code === 'string')
  return codes.length > 0 ? [...new Set(codes)] : [kind]
}

function atom({ url, home, titel, omschrijving, bijgewerkt, items }: Feed): Xml {
  return xml`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl-BE">
<id>${url}</id>
<title>${titel}</title>
<subtitle>${omschrijving}</subtitle>
<updated>${momentOf(bijgewerkt)}</updated>
<author><name>${AUTHOR}</name><uri>${home}</uri></author>
<link rel="self" type="application/atom+xml" href="${url}/atom.xml"/>
<link rel="alternate" type="text/html" href="${url}"/>
<generator>${NAME}</generator>
<rights>${RIGHTS}</rights>
${items.map(atomEntry)}</feed>`
}

function atomEntry({ url, titel, omschrijving, datum, bijgewerkt, categories }: Item): Xml {
  return xml`<entry>
<id>${url}</id>
<title>${titel}</title>
<published>${momentOf(datum)}</published>
<updated>${momentOf(bijgewerkt)}</updated>
<link rel="alternate" type="text/html" href="${url}"/>
${categories.map((category) => xml`<category term="${category}"/>`)}
<summary>${omschrijving}</summary>
</entry>
`
}

function rss({ url, titel, omschrijving, bijgewerkt, items }: Feed): Xml {
  return xml`<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${titel}</title>
<link>${url}</link>
<description>${omschrijving}</description>
<atom:link rel="self" type="application/rss+xml" href="${url}/rss.xml"/>
<language>nl-be</language>
<copyright>${RIGHTS}</copyright>
<lastBuildDate>${inMail(bijgewerkt)}</lastBuildDate>
<generator>${NAME}</generator>
${items.map(rssItem)}</channel>
</rss>`
}

/** What RSS calls a description is read as HTML. */
function rssItem({ url, titel, omschrijving, datum, categories }: Item): Xml {
  return xml`<item>
<title>${titel}</title>
<link>${url}</link>
<guid isPermaLink="true">${url}</guid>
<pubDate>${inMail(datum)}</pubDate>
${categories.map((category) => xml`<category>${category}</category>`)}
<description>${escapeHtml(omschrijving)}</description>
</item>
`
}

/** A site without a page has no day. */
function momentOf(day: string): string {
  return midnight(day || '1970-01-01')
}

function inMail(day: string): string {
  return midnightInMail(day || '1970-01-01')
}

function output(path: string, document: Xml): Output {
  const text = `<?xml version="1.0" encoding="utf-8"?>\n${document.xml}\n`
  return { path: `static/${path}`, bytes: encoder.encode(text) }
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
    ({ address, day }) => xml`<url><loc>${siteUrl + address}</loc><lastmod>${day}</lastmod></url>\n`
  )
  return output(
    'sitemap.xml',
    xml`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines}</urlset>`
  )
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`)
}
