/** The facts of the status strip: what a text is worth, from its own front matter and that of its version. */

import { addMonths, earliest } from '../core/calendar.ts'
import { nameOf, versionOf } from '../core/address.ts'
import { addressNamed, definitionOf } from '../kinds.ts'
import { nazichtOf } from '../site/nazicht.ts'
import { contentDate } from '../site/entries.ts'
import type { Site } from '../site/site.ts'
import { versionsOf } from '../site/versions.ts'
import type { Entry, EntryOf } from '../entry.ts'
import { isAdopted, type Version } from '../inzetkader/versions.ts'
import { actionArtikel } from './inzetkader/kaart.ts'
import { seen } from './onderdelen.ts'

/** What the status strip shows; the browser adds whether it is overdue or in force today. */
export type Strip = {
  status?: string
  versie?: string
  /** The function that keeps the text: its own, else that of its version. */
  eigenaar?: string
  /** Title of the technologie. */
  technologie?: string
  sjabloon?: true
  peildatum?: string
  van_kracht_op?: string
  van_kracht_tot?: string
  nagelezen?: string
  volgend_nazicht?: string
  /**
   * All versions of this text, lowest first, each with the address of this page in it, or else of the version.
   * Which of them counts, the browser works out: a site that is not rebuilt still tells the truth.
   */
  versies?: Version[]
  /** Date of the content: the day that counts where there is no clock. */
  dag?: string
}

export function stripOf(site: Site, entry: Entry): Strip {
  const version = versionOf(entry.address)
  if (!version || (entry.kind !== 'inzetkader' && entry.kind !== 'hoofdstuk' && entry.kind !== 'kaart'))
    return ownStrip(site, entry)
  const kader = site.byAddress.get(`/inzetkader/${version.technologie}/${version.versie}`)
  if (kader?.kind !== 'inzetkader') return {}
  const { status, sjabloon, van_kracht_op, van_kracht_tot } = kader.data
  const eigenaar = entry.data.eigenaar ?? kader.data.eigenaar
  return {
    status,
    versie: version.versie,
    technologie: technologieOf(site, version.technologie),
    ...('peildatum' in entry.data ? { peildatum: entry.data.peildatum } : {}),
    ...(eigenaar === undefined ? {} : { eigenaar }),
    ...(sjabloon ? { sjabloon } : {}),
    ...(van_kracht_op === undefined ? {} : { van_kracht_op }),
    ...(van_kracht_tot === undefined ? {} : { van_kracht_tot }),
    ...versiesOf(site, version.technologie, entry),
    ...(entry.kind === 'hoofdstuk' ? reviewOf(entry, startOf(kader)) : {}),
    ...(entry.kind === 'kaart' ? kaartReviewOf(site, entry, startOf(kader)) : {})
  }
}

/** What the kind says of a page by itself. */
function ownStrip(site: Site, entry: Entry): Strip {
  const { status, ...own } = definitionOf(entry.kind).strip?.(seen(entry)) ?? {}
  const { peildatum } = 'peildatum' in own ? own : peildatumOf(site, entry)
  return { ...(status === undefined ? {} : { status }), ...(peildatum === undefined ? {} : { peildatum }) }
}

/** A page that leans on laws is as fresh as the one of them that was looked at longest ago. */
function peildatumOf(site: Site, { data }: Entry): Pick<Strip, 'peildatum'> {
  const days = (data.recht ?? []).flatMap((name) => {
    const law = site.byAddress.get(addressNamed('rechtsbron', name))
    return law?.kind === 'rechtsbron' ? [law.data.peildatum] : []
  })
  const oldest = earliest(days)
  return oldest === undefined ? {} : { peildatum: oldest }
}

function technologieOf(site: Site, name: string): string {
  return site.byAddress.get(`/inzetkader/${name}`)?.data.titel ?? name
}

function versiesOf(site: Site, technologie: string, entry: Entry): Pick<Strip, 'versies' | 'dag'> {
  const name = entry.kind === 'inzetkader' ? '' : `/${nameOf(entry.address)}`
  return {
    dag: contentDate(site.entries),
    versies: versionsOf(site, technologie).map((other) => ({
      ...other,
      address: site.byAddress.get(other.address + name)?.address ?? other.address
    }))
  }
}

/** From when on a text must be kept up to date: a concept is still being written. */
function startOf({ data }: EntryOf<'inzetkader'>): string | undefined {
  return isAdopted(data) ? data.van_kracht_op : undefined
}

/**
 * Reviewed = every article has a review that found its present words right; the oldest of those counts.
 * What was never reviewed is due as long after its first day.
 */
function reviewOf(
  entry: EntryOf<'hoofdstuk'>,
  start: string | undefined
): Pick<Strip, 'nagelezen' | 'volgend_nazicht'> {
  const { nazicht_binnen_maanden: months } = entry.data
  const days = entry.artikels.map((artikel) => {
    const { huidig } = nazichtOf(entry, artikel)
    return huidig?.uitkomst === 'ongewijzigd' ? huidig.op : undefined
  })
  const nagelezen = earliestOfAll(days)
  const from = nagelezen ?? start
  return {
    ...(nagelezen === undefined ? {} : { nagelezen }),
    ...(months === undefined || from === undefined ? {} : { volgend_nazicht: addMonths(from, months) })
  }
}

/** A card is as old as the article on it that was read longest ago. */
function kaartReviewOf(
  site: Site,
  kaart: EntryOf<'kaart'>,
  start: string | undefined
): Pick<Strip, 'nagelezen' | 'volgend_nazicht'> {
  const reviews = kaart.data.acties.map(({ artikel }) => {
    const found = actionArtikel(site, kaart, artikel)
    return found ? reviewOf({ ...found.entry, artikels: [found.artikel] }, start) : {}
  })
  const days = reviews.map((review) => review.nagelezen)
  const nagelezen = earliestOfAll(days)
  const volgend = earliest(reviews.flatMap((review) => review.volgend_nazicht ?? []))
  return {
    ...(nagelezen === undefined ? {} : { nagelezen }),
    ...(volgend === undefined ? {} : { volgend_nazicht: volgend })
  }
}

/** Undefined where one of them is. */
function earliestOfAll(days: readonly (string | undefined)[]): string | undefined {
  const known = days.filter((day) => day !== undefined)
  return known.length < days.length ? undefined : earliest(known)
}
