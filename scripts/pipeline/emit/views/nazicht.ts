/** The list of reviews: every chapter that counts or will count, when it was last read through and by whose care. */

import { nameOf, versionOf } from '../../core/address.ts'
import { nazichtOf } from '../../site/nazicht.ts'
import { contentDate, entriesOf } from '../../site/entries.ts'
import type { Site } from '../../site/site.ts'
import { versionsOf } from '../../site/versions.ts'
import type { EntryOf } from '../../entry.ts'
import { isAdopted, type Version } from '../../inzetkader/versions.ts'
import type { PageContext } from '../context.ts'
import { stripOf } from '../strip.ts'
import type { View } from '../context.ts'

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

export type NazichtView = View & { hoofdstukken: NazichtRij[] }

export function nazichtView({ site }: PageContext): { view: 'nazicht'; data: NazichtView }[] {
  const data: NazichtView = {
    address: '/opvolging/nazicht',
    titel: 'Nazicht',
    omschrijving:
      'Van welke hoofdstukken het nazicht verlopen is, van welke het binnenkort moet, en wie ze bijhoudt.',
    bijgewerkt: contentDate(site.entries),
    toc: [],
    hoofdstukken: nazichtRijen(site)
  }
  return [{ view: 'nazicht', data }]
}

/** Behind every date. */
const LAST = '9'

/** By next review, those without one last. Which versions have ended since, the browser decides again. */
export function nazichtRijen(site: Site): NazichtRij[] {
  const day = contentDate(site.entries)
  const versions = new Map(
    entriesOf(site, 'technologie')
      .flatMap(({ address }) => versionsOf(site, nameOf(address)))
      .filter((version) => isAdopted(version) && (version.tot === undefined || day < version.tot))
      .map((version) => [version.address, version])
  )
  return entriesOf(site, 'hoofdstuk')
    .flatMap((entry) => {
      const { technologie, versie } = versionOf(entry.address) ?? { technologie: '', versie: '' }
      const version = versions.get(`/inzetkader/${technologie}/${versie}`)
      return version && entry.artikels.length > 0 ? [rowOf(site, entry, version, technologie)] : []
    })
    .sort((a, b) => (a.volgend ?? LAST).localeCompare(b.volgend ?? LAST, 'en'))
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
    technologie: site.byAddress.get(`/inzetkader/${technologie}`)?.data.titel ?? technologie,
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
