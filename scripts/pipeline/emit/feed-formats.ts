/**
 * What a feed looks like: Atom (RFC 4287), RSS 2.0 and JSON Feed 1.1 (https://jsonfeed.org/version/1.1), all from content
 * dates, so the same input gives the same bytes.
 */

import { midnight, midnightInMail } from '../core/calendar.ts'
import { type Xml, xml } from './xml.ts'

/** Who answers for all texts: never a person. */
const AUTHOR = 'PLOT'
const NAME = 'PLOT kenniscentrum'
const RIGHTS = 'CC BY 4.0'

export type Item = {
  /** Its published address, which is also its id: it stays what it is when the text is corrected. */
  url: string
  titel: string
  omschrijving: string
  /** Days: of the text itself, and of its last correction. */
  datum: string
  bijgewerkt: string
  categories: readonly string[]
  /** The zone that it comes from. */
  van?: string
}

export type Feed = {
  /** Of the feed itself, without what says its format. */
  zelf: string
  /** Of the page that shows the same. */
  url: string
  home: string
  titel: string
  omschrijving: string
  bijgewerkt: string
  items: readonly Item[]
}

export function atom({ zelf, url, home, titel, omschrijving, bijgewerkt, items }: Feed): Xml {
  return xml`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl-BE">
<id>${url}</id>
<title>${titel}</title>
<subtitle>${omschrijving}</subtitle>
<updated>${momentOf(bijgewerkt)}</updated>
<author><name>${AUTHOR}</name><uri>${home}</uri></author>
<link rel="self" type="application/atom+xml" href="${zelf}/atom.xml"/>
<link rel="alternate" type="text/html" href="${url}"/>
<generator>${NAME}</generator>
<rights>${RIGHTS}</rights>
${items.map(atomEntry)}</feed>`
}

function atomEntry({ url, titel, omschrijving, datum, bijgewerkt, categories, van }: Item): Xml {
  return xml`<entry>
<id>${url}</id>
<title>${titel}</title>
<published>${momentOf(datum)}</published>
<updated>${momentOf(bijgewerkt)}</updated>
${van === undefined ? [] : [xml`<author><name>${van}</name></author>\n`]}<link rel="alternate" type="text/html" href="${url}"/>
${categories.map((category) => xml`<category term="${category}"/>`)}
<summary>${omschrijving}</summary>
</entry>
`
}

export function rss({ zelf, url, titel, omschrijving, bijgewerkt, items }: Feed): Xml {
  return xml`<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${titel}</title>
<link>${url}</link>
<description>${omschrijving}</description>
<atom:link rel="self" type="application/rss+xml" href="${zelf}/rss.xml"/>
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

/** Text only: a reader of feeds shows what it calls HTML as markup. */
export function jsonFeed({ zelf, url, home, titel, omschrijving, items }: Feed): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: titel,
    home_page_url: url,
    feed_url: `${zelf}/feed.json`,
    description: omschrijving,
    language: 'nl-BE',
    authors: [{ name: AUTHOR, url: home }],
    items: items.map((item) => ({
      id: item.url,
      url: item.url,
      title: item.titel,
      content_text: item.omschrijving,
      date_published: momentOf(item.datum),
      date_modified: momentOf(item.bijgewerkt),
      ...(item.van === undefined ? {} : { authors: [{ name: item.van }] }),
      tags: item.categories
    }))
  }
}

/** A site without a page has no day. */
function momentOf(day: string): string {
  return midnight(day || '1970-01-01')
}

function inMail(day: string): string {
  return midnightInMail(day || '1970-01-01')
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`)
}
