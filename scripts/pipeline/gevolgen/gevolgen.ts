/**
 * What a change costs, from the site as it was and as it becomes: articles whose words change, what stands on those words and
 * lapses, cards and paper that age, pages that name them. Linear in the size of the site.
 */

import { addressOf, versionOf } from '../core/address.ts'
import { pagesOf } from '../site/adopted.ts'
import type { Site } from '../site/site.ts'
import { vervallenPins } from '../site/pins.ts'
import { artikelGevolgOf, type Verschil, verschillenIn } from './artikels.ts'
import { bladGevolgenOf, kaartGevolgenOf } from './bladen.ts'
import type {
  ArtikelGevolg,
  BladGevolg,
  Gevolg,
  KaartGevolg,
  NietGezien,
  PinGevolg,
  VersieGevolg
} from './gevolg.ts'
import { type Genoemd, noemersOf } from './noemers.ts'
import { versieGevolgenOf } from './versies.ts'
import {
  addressNow,
  technologieenIn,
  type Vergelijking,
  vergelijkingenOf,
  type Wijziging,
  wijzigingOf
} from './vergelijking.ts'

/**
 * Both states as they are, also where the check finds faults: what could not be looked at is one of the answers.
 * `persoonlijk` holds the paths of pages in which personal data was found: their words are not repeated.
 */
export function gevolgenOf(
  before: Site,
  after: Site,
  persoonlijk: ReadonlySet<string> = new Set()
): Gevolg[] {
  const change = wijzigingOf(before, after)
  const technologieen = [...new Set([...technologieenIn(before), ...technologieenIn(after)])].sort()
  const words = technologieen.flatMap((technologie) => wordsOf(change, technologie, persoonlijk))
  const versies = technologieen.flatMap((technologie) => versieGevolgenOf(change, technologie))
  const ended = versies.flatMap((gevolg) => endedBy(after, gevolg))
  return [
    ...notSeen(before, after),
    ...versies,
    ...words.flatMap(({ artikels }) => artikels),
    ...pinGevolgenOf(change),
    ...words.flatMap(({ kaarten }) => kaarten),
    ...words.flatMap(({ bladen }) => bladen),
    ...noemersOf(after, [...ended, ...words.flatMap(({ genoemd }) => genoemd)])
  ]
}

/** What no longer can be read; what could not be read before is told where it stood. */
function notSeen(before: Site, after: Site): NietGezien[] {
  const now = new Set(after.unfinished.values())
  const earlier = [...before.unfinished.values()].filter((path) => !now.has(path))
  return [
    ...[...now].sort().map((path): NietGezien => ({ soort: 'niet-gezien', path })),
    ...earlier.sort().map((path): NietGezien => ({ soort: 'niet-gezien', path, isEerder: true }))
  ]
}

type Words = { artikels: ArtikelGevolg[]; kaarten: KaartGevolg[]; bladen: BladGevolg[]; genoemd: Genoemd[] }

function wordsOf(change: Wijziging, technologie: string, persoonlijk: ReadonlySet<string>): Words[] {
  const told = new Set<string>()
  return vergelijkingenOf(change, technologie).map((comparison) => {
    const { na } = comparison
    const found = verschillenIn(comparison)
    const isNew = ({ nummer }: Verschil): boolean => !told.has(`${na.version.address} ${nummer}`)
    const artikels = found
      .filter(isNew)
      .flatMap((verschil) => artikelGevolgOf(comparison, verschil, persoonlijk))
    for (const { nummer } of found) told.add(`${na.version.address} ${nummer}`)
    return {
      artikels,
      kaarten: kaartGevolgenOf(comparison, found),
      bladen: bladGevolgenOf(comparison, found),
      genoemd: found.map((verschil) => genoemd(change, comparison, verschil))
    }
  })
}

/** Who names an article by its place, names it in that version; what became of another version is nothing to him. */
function genoemd(change: Wijziging, { voor, na, geldt }: Vergelijking, verschil: Verschil): Genoemd {
  const isItself = addressNow(change, voor.version.address) === na.version.address
  const place = verschil.na && `${verschil.na.entry.address}#${verschil.na.artikel.id}`
  return {
    nummer: verschil.nummer,
    isBare: geldt,
    addresses: isItself && place !== undefined ? [place] : []
  }
}

/** All articles of a version that nothing takes the place of: who names them names no rule any more. */
function endedBy(site: Site, gevolg: VersieGevolg): Genoemd[] {
  if (gevolg.wat !== 'eindigt' || gevolg.opvolger !== undefined || gevolg.nooit) return []
  const { technologie = '', versie = '' } = versionOf(addressOf(gevolg.path)) ?? {}
  return pagesOf(site, technologie, versie).flatMap(({ artikels }) =>
    artikels.map(({ nummer }) => ({ nummer, isBare: true, addresses: [] }))
  )
}

function pinGevolgenOf({ before, after, days }: Wijziging): PinGevolg[] {
  return vervallenPins(before, after, days).map(({ pin, day, grond }) => ({
    soort: 'pin',
    pin,
    grond,
    ...(day === days[0] ? {} : { vanaf: day })
  }))
}
