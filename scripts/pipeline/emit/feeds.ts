/**
 * What can be followed in an app: the news, the reports, and those of one technology or one zone. `siteUrl` is the
 * published address of the site, without a slash at its end.
 */

import { added } from '../core/added.ts'
import { nameOf } from '../core/address.ts'
import { latest } from '../core/calendar.ts'
import { onceFor } from '../core/once.ts'
import { SECTIONS } from '../core/sections.ts'
import type { Output } from '../core/types.ts'
import type { Entry, EntryOf } from '../entry.ts'
import { addressNamed } from '../kinds.ts'
import { contentDate, entriesOf, updatedOn } from '../site/entries.ts'
import type { Site } from '../site/site.ts'
import { LIJST_ADDRESS } from '../site/views.ts'
import { atom, type Feed, type Item, jsonFeed, rss } from './feed-formats.ts'
import { listedAt } from './onderdelen.ts'
import { json } from './output.ts'
import { omschrijvingOf } from './page-link.ts'
import { verslagenOf, zoneVan } from './praktijk/lijst.ts'
import { document } from './xml.ts'

/** Of the feeds of one technology, or of one zone. */
const FOLDER = '/feeds'
/** Items in one feed. */
const FEED_LIMIT = 50

/** A feed as a page offers it: what it brings, and where its files are (`atom.xml`, `feed.json`) but for their names. */
export type FeedLink = { woord: string; adres: string }

type Source = Pick<Feed, 'titel' | 'omschrijving'> &
  FeedLink & {
    /** The page that shows the same. */
    pagina: string
    entries: readonly Entry[]
    heeftRss?: true
  }

export function feeds(site: Site, siteUrl: string): Output[] {
  return sourcesOf(site).flatMap((source) => {
    const feed = feedOf(site, source, siteUrl)
    const file = (name: string): string => `${source.adres.slice(1)}/${name}`
    return [
      document(file('atom.xml'), atom(feed)),
      ...(source.heeftRss ? [document(file('rss.xml'), rss(feed))] : []),
      json(`static/${file('feed.json')}`, jsonFeed(feed))
    ]
  })
}

/** The feeds that a page offers, its own first. */
export function feedsOn(site: Site, { address }: Pick<Entry, 'address'>): readonly FeedLink[] {
  return offeredBy(site).get(address) ?? []
}

const offeredBy = onceFor((site: Site) => {
  const offered = new Map<string, FeedLink[]>()
  for (const { woord, adres, pagina } of sourcesOf(site)) {
    added(offered, pagina, { woord, adres })
    if (adres.startsWith(FOLDER)) added(offered, LIJST_ADDRESS, { woord, adres })
  }
  return offered
})

const sourcesOf = onceFor((site: Site): Source[] => [
  ...sectionSources(site),
  ...technologieSources(site),
  ...zoneSources(site)
])

function sectionSources(site: Site): Source[] {
  return SECTIONS.flatMap(({ naam, feed }) => {
    const adres = `/${naam}`
    return feed ? [{ ...feed, adres, pagina: adres, entries: listedAt(site, adres), heeftRss: true }] : []
  })
}

function technologieSources(site: Site): Source[] {
  const entries = groupedBy(site, ({ data }) => data.technologieen)
  return entriesOf(site, 'technologie').map(({ address, data }) => {
    const naam = nameOf(address)
    return {
      ...wordsOf(data.titel),
      adres: `${FOLDER}/technologie/${naam}`,
      pagina: `${LIJST_ADDRESS}?technologie=${naam}`,
      entries: entries.get(naam) ?? []
    }
  })
}

/** Of each zone that shared something. */
function zoneSources(site: Site): Source[] {
  return [...groupedBy(site, (entry) => [zoneVan(entry)])].flatMap(([naam, entries]) => {
    const pagina = addressNamed('zone', naam)
    const zone = site.byAddress.get(pagina)
    return zone ? [{ ...wordsOf(zone.data.titel), adres: `${FOLDER}/zone/${naam}`, pagina, entries }] : []
  })
}

/** Reports by name, newest first. */
function groupedBy(
  site: Site,
  namesOf: (entry: EntryOf<'ervaring'>) => readonly string[]
): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>()
  for (const entry of verslagenOf(site)) for (const naam of namesOf(entry)) added(groups, naam, entry)
  return groups
}

function wordsOf(woord: string): Pick<Source, 'woord' | 'titel' | 'omschrijving'> {
  return {
    woord,
    titel: `PLOT kenniscentrum: ervaringsverslagen, ${woord}`,
    omschrijving: `Ervaringsverslagen: ${woord}.`
  }
}

function feedOf(site: Site, { titel, omschrijving, adres, pagina, entries }: Source, siteUrl: string): Feed {
  const items = entries.slice(0, FEED_LIMIT).map((entry) => itemOf(site, entry, siteUrl))
  return {
    titel,
    omschrijving,
    zelf: siteUrl + adres,
    url: siteUrl + pagina,
    home: `${siteUrl}/`,
    bijgewerkt: latest(items.map((item) => item.bijgewerkt)) ?? contentDate(site.entries),
    items
  }
}

function itemOf(site: Site, entry: Entry, siteUrl: string): Item {
  const { titel, fictief } = entry.data
  const changed = updatedOn(entry)
  const datum = 'datum' in entry.data ? entry.data.datum : changed
  const zone =
    entry.kind === 'ervaring' ? site.byAddress.get(addressNamed('zone', zoneVan(entry))) : undefined
  return {
    url: siteUrl + entry.address,
    titel: fictief ? `Fictief voorbeeld: ${titel}` : titel,
    omschrijving: omschrijvingOf(entry),
    datum,
    bijgewerkt: latest([datum, changed]) ?? datum,
    categories: categoriesOf(entry),
    ...(zone ? { van: zone.data.titel } : {})
  }
}

/** What a reader of feeds may sort by: the codes that the page says of itself, else what it is. */
function categoriesOf({ kind, data }: Entry): string[] {
  const { type, dienst, technologieen } = data as Readonly<Record<string, unknown>>
  const codes = [type, dienst, technologieen].flat().filter((code) => typeof code === 'string')
  return codes.length > 0 ? [...new Set(codes)] : [kind]
}
