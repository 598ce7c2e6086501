/**
 * What machines may know of a page, in the words of schema.org: which law it tells of and when somebody looked, which
 * version of an inzetkader it is and what that stands on. Days as data: whether something is in force today, nobody can say
 * in a page that is made once.
 */

import { nameOf, versionOf } from '../core/address.ts'
import { LICENTIE } from '../core/lespakket.ts'
import type { Entry, EntryOf } from '../entry.ts'
import { addressNamed } from '../kinds.ts'
import type { Site } from '../site/site.ts'
import { updatedOn } from '../site/entries.ts'
import { previousVersion } from '../site/versions.ts'
import { wetsartikelsOf } from '../site/wetsartikels.ts'
import { omschrijvingOf } from './page-link.ts'

/** Plain data; who writes it in a page sees to it that it cannot end its element (src/page/json-ld.tsx). */
export type JsonLd = Readonly<Record<string, unknown>>

type Context = { site: Site; siteUrl: string }

/** Of a law and of a version of an inzetkader only. */
export function jsonLdOf(context: Context, entry: Entry): { jsonLd?: JsonLd } {
  if (entry.kind === 'rechtsbron') return { jsonLd: { ...SCHEMA, ...rechtsbron(context, entry) } }
  if (entry.kind === 'inzetkader') return { jsonLd: { ...SCHEMA, ...versie(context, entry) } }
  return {}
}

const SCHEMA = { '@context': 'https://schema.org' }
const TAAL = 'nl-BE'

/** Texts that bind or steer; advice, case law and our own summaries are none. */
const WETGEVING: ReadonlySet<string> = new Set([
  ...['wet', 'kb', 'mb', 'richtlijn', 'omzendbrief'],
  ...['eu-verordening', 'eu-richtlijn']
])

function rechtsbron({ site, siteUrl }: Context, entry: EntryOf<'rechtsbron'>): JsonLd {
  const { data } = entry
  const pagina = {
    ...paginaOf(siteUrl, entry),
    ...basisOf(site, siteUrl, data.recht ?? [])
  }
  if (!WETGEVING.has(data.soort)) return { ...pagina, '@type': 'CreativeWork', ...invented(entry) }
  return {
    '@type': 'Legislation',
    name: data.titel,
    legislationType: data.soort,
    legislationDate: data.datum,
    legislationDateVersion: data.peildatum,
    legislationJurisdiction: data.soort.startsWith('eu-') ? 'EU' : 'BE',
    ...(data.gepubliceerd === undefined ? {} : { datePublished: data.gepubliceerd }),
    ...(data.in_werking === undefined ? {} : { legislationDateOfApplicability: data.in_werking }),
    ...(data.eli === undefined ? {} : { legislationIdentifier: data.eli, sameAs: data.eli }),
    ...invented(entry),
    ...partsOf(siteUrl, entry),
    mainEntityOfPage: { ...pagina, '@type': 'WebPage' }
  }
}

function versie(context: Context, entry: EntryOf<'inzetkader'>): JsonLd {
  const { site, siteUrl } = context
  const { data, address } = entry
  const { van_kracht_op: van, van_kracht_tot: tot } = data
  return {
    ...paginaOf(siteUrl, entry),
    '@type': 'CreativeWork',
    version: nameOf(address),
    creativeWorkStatus: data.status,
    ...(data.goedgekeurd === undefined ? {} : { datePublished: data.goedgekeurd.op }),
    ...(van === undefined ? {} : { temporalCoverage: `${van}/${tot ?? '..'}` }),
    ...basisOf(site, siteUrl, data.recht ?? [], vorige(context, entry)),
    ...invented(entry)
  }
}

/** The page itself, as far as it tells of every page alike. */
function paginaOf(siteUrl: string, entry: Entry): JsonLd {
  const url = siteUrl + entry.address
  return {
    '@id': url,
    url,
    name: entry.data.titel,
    description: omschrijvingOf(entry),
    inLanguage: TAAL,
    dateModified: updatedOn(entry),
    license: LICENTIE.url,
    publisher: { '@type': 'Organization', name: 'PLOT kenniscentrum', url: `${siteUrl}/` }
  }
}

/** What a text stands on: laws, and what it was written from. */
function basisOf(
  site: Site,
  siteUrl: string,
  recht: readonly string[],
  vorige: readonly JsonLd[] = []
): JsonLd {
  const laws = recht.flatMap((naam): JsonLd[] => {
    const law = site.byAddress.get(addressNamed('rechtsbron', naam))
    if (law?.kind !== 'rechtsbron') return []
    const type = WETGEVING.has(law.data.soort) ? 'Legislation' : 'CreativeWork'
    return [{ '@type': type, name: law.data.titel, url: siteUrl + law.address }]
  })
  const all = [...laws, ...vorige]
  return all.length === 0 ? {} : { isBasedOn: all }
}

function vorige({ site, siteUrl }: Context, entry: EntryOf<'inzetkader'>): JsonLd[] {
  const previous = previousVersion(site, entry)
  const technologie = versionOf(entry.address)?.technologie ?? ''
  return previous
    ? [
        {
          '@type': 'CreativeWork',
          name: `${technologie} ${previous.versie}`,
          version: previous.versie,
          url: siteUrl + previous.address
        }
      ]
    : []
}

/** Articles by how they are cited: what stands above them on the page is not the title that the law gives them. */
function partsOf(siteUrl: string, entry: EntryOf<'rechtsbron'>): JsonLd {
  const hasPart = wetsartikelsOf(entry).map(({ id, nummer }) => ({
    '@type': 'Legislation',
    legislationIdentifier: nummer,
    url: `${siteUrl}${entry.address}#${id}`
  }))
  return hasPart.length === 0 ? {} : { hasPart }
}

/** A machine must not take an example for a rule. */
function invented({ data }: Entry): JsonLd {
  return data.fictief ? { creativeWorkStatus: 'fictief voorbeeld' } : {}
}
