/** The list of reviews: every chapter that counts or will count, when it was last read through and by whose care. */

import { nazichtOf } from '../../site/nazicht.ts'
import { contentDate } from '../../site/entries.ts'
import type { Site } from '../../site/site.ts'
import type { EntryOf } from '../../entry.ts'
import { isAdopted, type Version } from '../../inzetkader/versions.ts'
import type { PageContext, View } from '../context.ts'
import { type Meldpunten, meldpuntenOf } from '../meldpunten.ts'
import { teLezen } from '../opvolging/nalezen.ts'
import { stripOf } from '../strip.ts'

export type NazichtRij = {
  address: string
  titel: string
  technologie: string
  versie: string
  /** First day on which the version no longer counts: from then on nobody has to review it. */
  tot?: string
  eigenaar: string
  /** All articles in their present words, since this day. */
  nagelezen?: string
  volgend?: string
  /** Articles without a review of their present words; `ouder` is the day other words were reviewed. */
  open: { nummer: string; href: string; ouder?: string }[]
  /** Numbers of the articles whose review says that they must change. */
  aanTePassen: string[]
}

/** A chapter of which a reviewer lays the articles beside their law. */
export type Naleesrij = Pick<NazichtRij, 'address' | 'titel' | 'technologie' | 'versie'> & {
  artikels: { id: string; nummer: string }[]
  /** Nobody adopted its version yet: it is read, and no review is written. */
  isConcept?: true
}

export type NazichtView = View & {
  hoofdstukken: NazichtRij[]
  lezen: Naleesrij[]
  meldpunten: Meldpunten
}

export function nazichtView({
  site,
  repository,
  postbus
}: PageContext): { view: 'nazicht'; data: NazichtView }[] {
  const data: NazichtView = {
    address: '/opvolging/nazicht',
    titel: 'Nazicht',
    omschrijving:
      'Van welke hoofdstukken het nazicht verlopen is en wie ze bijhoudt. Lees een artikel na, naast zijn wet en zijn verslagen.',
    bijgewerkt: contentDate(site.entries),
    toc: [],
    hoofdstukken: nazichtRijen(site),
    lezen: teLezen(site).flatMap(({ technologie, version, hoofdstukken }) =>
      hoofdstukken.map((entry) => leesrij(site, entry, version, technologie))
    ),
    meldpunten: meldpuntenOf({ repository, postbus })
  }
  return [{ view: 'nazicht', data }]
}

/** Behind every date. */
const LAST = '9'

/** By next review, those without one last. Which versions have ended since, the browser decides again. */
export function nazichtRijen(site: Site): NazichtRij[] {
  return teLezen(site)
    .filter(({ version }) => isAdopted(version))
    .flatMap(({ technologie, version, hoofdstukken }) =>
      hoofdstukken.map((entry) => rowOf(site, entry, version, technologie))
    )
    .sort((a, b) => (a.volgend ?? LAST).localeCompare(b.volgend ?? LAST, 'en'))
}

function leesrij(
  site: Site,
  { address, data, artikels }: EntryOf<'hoofdstuk'>,
  version: Version,
  technologie: string
): Naleesrij {
  return {
    ...{ address, titel: data.titel, versie: version.versie },
    technologie: titelVan(site, technologie),
    artikels: artikels.map(({ id, nummer }) => ({ id, nummer })),
    ...(isAdopted(version) ? {} : { isConcept: true as const })
  }
}

function titelVan(site: Site, technologie: string): string {
  return site.byAddress.get(`/inzetkader/${technologie}`)?.data.titel ?? technologie
}

function rowOf(
  site: Site,
  entry: EntryOf<'hoofdstuk'>,
  { versie, tot }: Version,
  technologie: string
): NazichtRij {
  const { nagelezen, volgend_nazicht, eigenaar } = stripOf(site, entry)
  const reviews = entry.artikels.map((artikel) => ({ artikel, ...nazichtOf(entry, artikel) }))
  return {
    address: entry.address,
    titel: entry.data.titel,
    technologie: titelVan(site, technologie),
    versie,
    ...(tot === undefined ? {} : { tot }),
    eigenaar: eigenaar ?? 'onbekend',
    ...(nagelezen === undefined ? {} : { nagelezen }),
    ...(volgend_nazicht === undefined ? {} : { volgend: volgend_nazicht }),
    open: reviews
      .filter(({ huidig }) => huidig === undefined)
      .map(({ artikel: { id, nummer }, ouder }) => ({
        nummer,
        href: `${entry.address}#${id}`,
        ...(ouder === undefined ? {} : { ouder })
      })),
    aanTePassen: reviews
      .filter(({ huidig }) => huidig?.uitkomst === 'aan-te-passen')
      .map(({ artikel }) => artikel.nummer)
  }
}
