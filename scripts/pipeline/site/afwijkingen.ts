/** Where a zone's deviation stands: the articles whose words it was decided on. */

import { parseNummer } from '../inzetkader/artikels.ts'
import { inForceOn, isAdopted, type Version } from '../inzetkader/versions.ts'
import { findArtikel, sameWords } from './cite.ts'
import { nameOf } from '../core/address.ts'
import type { Data } from '../kinds.ts'
import { hasUnreadVersion } from './drafts.ts'
import type { EntryOf } from '../entry.ts'
import { entriesOf } from './entries.ts'
import { bestaatNiet, grondInVersie } from './gronden.ts'
import type { Grond, Pin, PinBron } from './pin.ts'
import type { FoundArtikel, Site } from './site.ts'
import { versionsOf } from './versions.ts'

/** A deviation as a zone writes it. */
export type WrittenAfwijking = NonNullable<Data<'zone'>['afwijkingen']>[number]

/**
 * The articles that a deviation speaks of, the one that counts first. "BC 6.1" is the article of the version in force, and
 * of every other version in which it has the words that the zone decided on; "BC 6.1@1.0" is that one alone.
 */
export function artikelsOfAfwijking(
  site: Site,
  { artikel, vingerafdruk }: Pick<WrittenAfwijking, 'artikel' | 'vingerafdruk'>
): FoundArtikel[] {
  const found = findArtikel(site, artikel)
  const counts = typeof found === 'string' ? [] : [found]
  const { id, prefix, versie } = parseNummer(artikel)
  const technologie = site.prefixes.get(prefix)
  if (!technologie || versie !== undefined) return counts
  const same = sameWords(site, { technologie: nameOf(technologie.address), id, vingerafdruk })
  return [...counts, ...same.filter((other) => other !== found)]
}

/** Every deviation as a pin on the words that the zone decided on. */
export const AFWIJKINGEN: PinBron = {
  kop: 'Afwijkingen die vervallen',
  uitleg: 'Laat de zone opnieuw beslissen, of laat de afwijking eindigen op de dag van de wijziging.',
  doet: ({ artikel }) => `wijkt af van ${artikel}`,
  vervalt: 'dat vervalt',
  nood: ({ path }) => `vul ${path} aan`,
  pinsIn: (site) => entriesOf(site, 'zone').flatMap(afwijkingPins),
  grondVan: wordsInForce
}

/** In the order of the front matter. */
export function afwijkingPins({ path, data, places }: EntryOf<'zone'>): Pin[] {
  return (data.afwijkingen ?? []).map(({ artikel, vingerafdruk, van, tot }, index) => ({
    soort: 'afwijking',
    id: `afwijking ${path} ${artikel} ${van}`,
    path,
    place: places?.[`afwijkingen.${index}`],
    artikel,
    vingerafdruk,
    wie: data.titel,
    sinds: van,
    tot,
    ...(data.fictief ? { fictief: true as const } : {})
  }))
}

function wordsInForce(site: Site, pin: Pin, today: string): Grond {
  const technologie = site.prefixes.get(parseNummer(pin.artikel).prefix)
  if (!technologie) return bestaatNiet(site, pin.artikel)
  const name = nameOf(technologie.address)
  const version = versionFor(site, name, pin, today)
  if (typeof version === 'string')
    return hasUnreadVersion(site, name) ? { soort: 'onbekend' } : { soort: 'geen', zin: version }
  const grond = grondInVersie(site, name, version, pin.artikel)
  return grond.soort === 'woorden' ? { ...grond, ...endOf(version, pin, today) } : grond
}

/** One that was over before its version was, is nobody's concern any more. */
function endOf(
  { tot: end }: Version,
  { tot = '' }: Pin,
  today: string
): Pick<Grond & { soort: 'woorden' }, 'voorbij'> {
  return end !== undefined && end <= today && end < tot && today < tot ? { voorbij: end } : {}
}

/** The pinned version, or else the one in force: on that day, or for a deviation that is over when it began. */
function versionFor(
  site: Site,
  technologie: string,
  { artikel, sinds, tot = '' }: Pin,
  today: string
): Version | string {
  const versions = versionsOf(site, technologie)
  const { versie } = parseNummer(artikel)
  const day = tot <= today ? sinds : today
  const version =
    versie === undefined ? inForceOn(versions, day) : versions.find((known) => known.versie === versie)
  if (version && isAdopted(version)) return version
  return versie === undefined
    ? `Op ${day} geldt geen versie van ${technologie}: er is niets om van af te wijken.`
    : `Versie ${versie} van ${technologie} is niet vastgesteld: er is niets om van af te wijken.`
}
