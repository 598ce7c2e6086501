/** What a cited article means: "BC 6.1" or, pinned to one version, "BC 6.1@1.0"; "WPA 25/3" of a law. */

import { standsOn } from '../core/fingerprint.ts'
import { nummerOf, parseNummer } from '../inzetkader/artikels.ts'
import { KADERARTIKEL } from '../core/citations.ts'
import { nameOf, versionOf } from '../core/address.ts'
import type { FoundArtikel, Site } from './site.ts'
import { versionsOf } from './versions.ts'
import type { Entry } from '../entry.ts'
import { isAdopted } from '../inzetkader/versions.ts'

/** The page that cites. */
type From = Pick<Entry, 'address'>

/** Where a citation leads: a page and its heading. */
export type Cited = { entry: Pick<Entry, 'address'>; id: string; titel: string }

/** As findArtikel, and of laws too. */
export function findCited(site: Site, text: string, from?: From): Cited | 'onbekend' | 'geen-artikel' {
  if (site.wetten.has(parseNummer(text).prefix)) return site.wetsartikels.get(text) ?? 'onbekend'
  const found = findArtikel(site, text, from)
  return typeof found === 'string' ? found : { entry: found.entry, ...found.artikel }
}

/**
 * An article of an inzetkader, an unknown one, or (another prefix) plain text. What fell away since is found in the last version that had
 * it: a report of years ago goes on telling of the rule of its day.
 */
export function findArtikel(
  site: Site,
  text: string,
  from?: From
): FoundArtikel | 'onbekend' | 'geen-artikel' {
  const cited = citedVersion(site, text, from)
  if (!cited) return 'geen-artikel'
  const { technologie, versie } = cited
  const { id, versie: pinned } = parseNummer(text)
  const found = site.artikels.get(`${technologie}@${versie}#${id}`)?.[0]
  if (found || pinned !== undefined || isWithin(from, technologie)) return found ?? 'onbekend'
  const earlier = versionsOf(site, technologie).filter(isAdopted).toReversed()
  return (
    earlier.flatMap((version) => site.artikels.get(`${technologie}@${version.versie}#${id}`) ?? [])[0] ??
    'onbekend'
  )
}

function isWithin(from: From | undefined, technologie: string): boolean {
  return from !== undefined && versionOf(from.address)?.technologie === technologie
}

/**
 * The version that a citation means: the pinned one; within a version itself that version, because what was adopted must
 * go on saying what it said; elsewhere the one that counts. Undefined for the prefix of no technologie, and of a law.
 */
export function citedVersion(
  site: Site,
  text: string,
  from?: From
): { technologie: string; versie: string } | undefined {
  if (!KADERARTIKEL.test(text)) return undefined
  const { prefix, versie } = parseNummer(text)
  const address = site.prefixes.get(prefix)?.address
  if (address === undefined) return undefined
  const technologie = nameOf(address)
  const own = from && versionOf(from.address)
  const meant =
    own?.technologie === technologie ? own.versie : nameOf(site.current.get(technologie)?.address ?? '')
  return { technologie, versie: versie ?? meant }
}

/** The numbers that a citation could have meant, without their version. */
export function knownNummers(site: Site, text: string, from?: From): string[] {
  const { prefix } = parseNummer(text)
  if (site.wetten.has(prefix))
    return [...site.wetsartikels.keys()].filter((known) => known.startsWith(`${prefix} `))
  const cited = citedVersion(site, text, from)
  return [...site.artikels.values()].flatMap(([found]) =>
    found && found.artikel.nummer.startsWith(`${prefix} `) && (!cited || found.versie === cited.versie)
      ? [nummerOf(found.artikel.id)]
      : []
  )
}

/** The same article in the other versions, where it says `vingerafdruk` word for word. */
export function sameWords(
  site: Site,
  { technologie, id, vingerafdruk }: { technologie: string; id: string; vingerafdruk: string }
): FoundArtikel[] {
  return versionsOf(site, technologie)
    .flatMap(({ versie }) => site.artikels.get(`${technologie}@${versie}#${id}`)?.[0] ?? [])
    .filter(({ artikel }) => standsOn(vingerafdruk, artikel))
}
