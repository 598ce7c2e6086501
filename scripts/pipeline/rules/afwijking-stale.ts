import { nummerOf, parseNummer } from '../inzetkader/artikels.ts'
import { isUnfinished } from '../site/adopted.ts'
import { standsOn } from '../core/fingerprint.ts'
import { nameOf } from '../core/address.ts'
import { wordLinesOf } from '../inzetkader/register-lines.ts'
import { contentDate, entriesOf } from '../site/entries.ts'
import type { Site } from '../site/site.ts'
import { versionsOf } from '../site/versions.ts'
import type { EntryOf } from '../entry.ts'
import { inForceOn, isAdopted, type Version } from '../inzetkader/versions.ts'
import type { SiteRule } from './rule.ts'

type Afwijking = NonNullable<EntryOf<'zone'>['data']['afwijkingen']>[number]

export const afwijkingStale: SiteRule = {
  id: 'afwijking-stale',
  level: 'error',
  why: 'Een zone wijkt af van de woorden die ze gelezen heeft. Wijzigt het artikel daarna, dan weet niemand nog of de afwijking nodig is.',
  help: 'Laat de zone opnieuw beslissen en neem de nieuwe vingerafdruk over, laat de afwijking eindigen op de dag van de wijziging, of verwijder ze.',
  checkSite(site, report) {
    for (const { path, data, places } of entriesOf(site, 'zone')) {
      for (const [index, afwijking] of (data.afwijkingen ?? []).entries()) {
        const place = places?.[`afwijkingen.${index}`]
        for (const message of faultsOf(site, afwijking, data.fictief === true))
          report({ path, place, message })
        if (data.geldig_tot !== undefined && afwijking.tot > data.geldig_tot)
          report({
            path,
            place,
            message: `De zone bestaat tot ${data.geldig_tot}, maar de afwijking van ${afwijking.artikel} loopt tot ${afwijking.tot}.`
          })
      }
    }
  }
}

function faultsOf(site: Site, afwijking: Afwijking, isInvented: boolean): string[] {
  const { artikel, vingerafdruk, van, tot } = afwijking
  const faults =
    van < tot ? [] : [`De afwijking van ${artikel} eindigt (${tot}) niet na haar begin (${van}).`]
  const { id, prefix } = parseNummer(artikel)
  const technologie = site.prefixes.get(prefix)
  // A technologie with a fault of its own has no prefix yet; that is reported there.
  if (!technologie)
    return site.unfinished.size > 0 ? faults : [...faults, `Het artikel ${artikel} bestaat niet.`]
  const name = nameOf(technologie.address)
  const version = versionFor(site, name, afwijking)
  if (typeof version === 'string') return [...faults, version]
  if (isUnfinished(site, version)) return faults
  const found = site.artikels.get(`${name}@${version.versie}#${id}`)?.[0]
  if (!found) return [...faults, `${artikel} staat niet in versie ${version.versie}.`]
  // As adopted: words that changed since then are an error of the version, not of the zone (register-words).
  const adopted = wordLinesOf(site.registers.get(name), version.versie).flatMap(
    ({ artikels }) => artikels[nummerOf(id)] ?? []
  )
  const now = adopted[0] ?? found.artikel.vingerafdruk
  if (!adopted.includes(vingerafdruk) && !standsOn(vingerafdruk, found.artikel))
    faults.push(
      `${artikel} is gewijzigd sinds de zone besliste: de vingerafdruk in versie ${version.versie} is ${now}.`
    )
  const today = contentDate(site.entries)
  if (version.tot !== undefined && version.tot <= today && version.tot < tot && today < tot)
    faults.push(
      `Versie ${version.versie} geldt niet meer sinds ${version.tot}, maar de afwijking van ${artikel} loopt tot ${tot}.`
    )
  if ((found.entry.data.fictief === true) !== isInvented)
    faults.push(
      isInvented
        ? `Deze zone is fictief, maar ${artikel} is echt.`
        : `${artikel} is fictief: een echte zone kan er niet van afwijken.`
    )
  return faults
}

/** The pinned version, or else the one in force: today, or for a deviation that is over when it began. */
function versionFor(site: Site, technologie: string, { artikel, van, tot }: Afwijking): Version | string {
  const versions = versionsOf(site, technologie)
  const { versie } = parseNummer(artikel)
  const today = contentDate(site.entries)
  const day = tot <= today ? van : today
  const version =
    versie === undefined ? inForceOn(versions, day) : versions.find((known) => known.versie === versie)
  if (version && isAdopted(version)) return version
  return versie === undefined
    ? `Op ${day} geldt geen versie van ${technologie}: er is niets om van af te wijken.`
    : `Versie ${versie} van ${technologie} is niet vastgesteld: er is niets om van af te wijken.`
}
