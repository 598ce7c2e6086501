/** What a debriefing lays beside a role-play: the newest reports on its articles, and what became of their words. */

import { added } from '../../../core/added.ts'
import { newestFirst } from '../../../core/order.ts'
import type { EntryOf } from '../../../entry.ts'
import { nummerOf, parseNummer } from '../../../inzetkader/artikels.ts'
import type { ArtikelDiff } from '../../../inzetkader/diff.ts'
import { isAdopted } from '../../../inzetkader/versions.ts'
import { isGestopt, staatVan } from '../../../praktijk/staat.ts'
import { updatedOn } from '../../../site/entries.ts'
import type { Relations } from '../../../site/relations.ts'
import type { FoundArtikel, Site } from '../../../site/site.ts'
import { versionsOf } from '../../../site/versions.ts'
import type { Changes, LogLine } from '../../inzetkader/changes.ts'
import { type Rij, rijOf } from '../../rijen.ts'
import type { InSpel } from './in-spel.ts'

export type KitVerslag = { rij: Rij; nummers: string[] }

export type KitWijziging = {
  nummer: string
  titel: string
  address: string
  /** The version that brought it; none of a law. */
  versie?: { technologie: string; versie: string }
  /** The day of the text itself, of what has no first day: a concept, and a law as we tell it. */
  dag: string
  log: LogLine[]
  /** Word by word; of a text that is compared with nothing, only the day is known. */
  diff?: ArtikelDiff
}

/** Reports on paper: more than a class can talk about. */
const MEESTE = 5

/** Newest first, and how many more there are. One that stopped on its way teaches nothing; unfinished ones are no pages yet. */
export function verslagenOver(
  site: Site,
  { vanArtikel }: Relations,
  artikels: readonly InSpel[]
): { verslagen: KitVerslag[]; meer: number } {
  const nummers = new Map<EntryOf<'ervaring'>, string[]>()
  for (const artikel of artikels) {
    const from = new Set(addressesOf(site, artikel).flatMap((address) => vanArtikel.get(address) ?? []))
    for (const address of from) {
      const entry = site.byAddress.get(address)
      if (entry?.kind === 'ervaring' && !isGestopt(staatVan(entry.data)))
        added(nummers, entry, artikel.nummer)
    }
  }
  const all = [...nummers].sort(([a], [b]) => newestFirst(a, b) || (a.path < b.path ? -1 : 1))
  return {
    verslagen: all.slice(0, MEESTE).map(([entry, own]) => ({ rij: rijOf(site, entry), nummers: own })),
    meer: Math.max(0, all.length - MEESTE)
  }
}

/** In every version: a report of years ago is about the article of its day. */
function addressesOf(site: Site, artikel: InSpel): string[] {
  if (artikel.technologie === undefined)
    return artikel.woorden.flatMap((words) => words.in.map(({ address }) => address))
  return inVersions(site, artikel).map(({ entry, artikel: { id } }) => `${entry.address}#${id}`)
}

function inVersions(site: Site, { technologie = '', nummer }: InSpel): FoundArtikel[] {
  const { id } = parseNummer(nummer)
  return versionsOf(site, technologie).flatMap(
    ({ versie }) => site.artikels.get(`${technologie}@${versie}#${id}`)?.[0] ?? []
  )
}

/** All that the site knows; since which day is asked when it is read. */
export function wijzigingenIn(site: Site, changes: Changes, artikels: readonly InSpel[]): KitWijziging[] {
  return artikels.flatMap((artikel) =>
    artikel.technologie === undefined
      ? lawChanges(site, artikel)
      : [...versionChanges(site, changes, artikel.technologie, artikel), ...firstText(site, changes, artikel)]
  )
}

function versionChanges(
  site: Site,
  changes: Changes,
  technologie: string,
  { nummer }: InSpel
): KitWijziging[] {
  return versionsOf(site, technologie).flatMap(({ address, versie }): KitWijziging[] => {
    const change = changes.perVersie.get(address)
    const diff = change?.artikels.find((other) => other.nummer === nummer)
    if (!change || !diff) return []
    const page = site.byAddress.get(diff.address.split('#')[0] ?? '')
    return [
      {
        nummer,
        titel: diff.titel.flatMap(([teken, text]) => (teken === '-' ? [] : [text])).join(''),
        address: diff.address,
        versie: { technologie, versie },
        dag: page ? updatedOn(page) : '',
        log: change.log.filter((line) => line.nummer === nummerOf(parseNummer(nummer).id)),
        diff
      }
    ]
  })
}

/** A concept that follows on nothing: that its chapter was written on later is all that is known. */
function firstText(site: Site, { perVersie }: Changes, artikel: InSpel): KitWijziging[] {
  return inVersions(site, artikel).flatMap(({ entry, artikel: found, technologie, versie }) => {
    const change = perVersie.get(`/inzetkader/${technologie}/${versie}`)
    if (!change || isAdopted(change) || change.vorige !== undefined) return []
    return [
      {
        nummer: artikel.nummer,
        titel: found.titel,
        address: `${entry.address}#${found.id}`,
        versie: { technologie, versie },
        dag: updatedOn(entry),
        log: []
      }
    ]
  })
}

function lawChanges(site: Site, { nummer, woorden }: InSpel): KitWijziging[] {
  return woorden.flatMap(({ titel, in: places }) =>
    places.flatMap(({ address }) => {
      const page = site.byAddress.get(address.split('#')[0] ?? '')
      return page ? [{ nummer, titel, address, dag: updatedOn(page), log: [] }] : []
    })
  )
}
