/** Why a version cannot be adopted or withdrawn, in Dutch, for who asked. Only what the check of the result cannot say. */

import { latest } from '../core/calendar.ts'
import { pagesOf } from '../site/adopted.ts'
import { nameOf } from '../core/address.ts'
import { entriesOf } from '../site/entries.ts'
import type { Site } from '../site/site.ts'
import { versionsOf } from '../site/versions.ts'
import { isBesluit } from '../inzetkader/register-lines.ts'
import { bedoelt } from '../privacy/suggest.ts'
import type { EntryOf } from '../entry.ts'
import { compareVersions, isAdopted, isCalledOff } from '../inzetkader/versions.ts'

export type Decided = { technologie: string; versie: string; door: string; op: string; besluit: string }
export type Adoption = Decided & { vanKrachtOp: string }
export type Withdrawal = Decided & { vanaf: string }

/** The one that is being written (content-version-concept). */
export function conceptOf(site: Site, technologie: string): EntryOf<'inzetkader'> | undefined {
  return entriesOf(site, 'inzetkader').find(
    ({ address, data }) => address.startsWith(`/inzetkader/${technologie}/`) && !isAdopted(data)
  )
}

export function refusalOfAdoption(site: Site, request: Adoption): string | undefined {
  const { technologie, versie, op, vanKrachtOp } = request
  const unknown = unknownTechnologie(site, technologie)
  if (unknown !== undefined) return unknown
  const earlier = versionsOf(site, technologie).filter(isAdopted)
  const concept = conceptOf(site, technologie)
  const highest = earlier.at(-1)
  const newest = earlier
    .filter((version) => !isCalledOff(version))
    .sort((a, b) => ((a.van ?? '') < (b.van ?? '') ? 1 : -1))[0]
  const last = lastDecision(site, technologie)

  if (earlier.some((other) => other.versie === versie)) return `Versie ${versie} is al vastgesteld.`
  if (!concept) return `Voor ${technologie} is er geen concept om vast te stellen.`
  if (concept.data.sjabloon)
    return `Versie ${nameOf(concept.address)} is een sjabloon. Beantwoord eerst de vragen en verwijder "sjabloon" uit de kop.`
  if (pagesOf(site, technologie, nameOf(concept.address)).every(({ artikels }) => artikels.length === 0))
    return `Versie ${nameOf(concept.address)} heeft nog geen enkel artikel.`
  if (highest && compareVersions(versie, highest.versie) < 0)
    return `Versie ${versie} is lager dan versie ${highest.versie}, die al vastgesteld is. Kies een hoger nummer.`
  if (op > vanKrachtOp)
    return `De beslissing (--op ${op}) moet vallen op of voor de dag waarop de versie geldt (--van-kracht-op ${vanKrachtOp}).`
  if (newest?.van !== undefined && vanKrachtOp <= newest.van)
    return `Versie ${newest.versie} geldt vanaf ${newest.van}. Een nieuwe versie kan pas daarna gelden, niet op ${vanKrachtOp}.`
  return beforeLast(op, last)
}

export function refusalOfWithdrawal(
  site: Site,
  { technologie, versie, op, vanaf }: Withdrawal
): string | undefined {
  const unknown = unknownTechnologie(site, technologie)
  if (unknown !== undefined) return unknown
  const version = versionsOf(site, technologie).find((other) => other.versie === versie)
  if (!version) return `Versie ${versie} van ${technologie} bestaat niet.`
  if (!isAdopted(version))
    return `Versie ${versie} is nooit vastgesteld. Een concept kun je gewoon aanpassen.`
  const { van = '', tot } = version
  if (vanaf < van && op < van)
    return `Versie ${versie} gaat pas in op ${van}. Mag ze nooit gelden, gebruik dan --vanaf ${van}.`
  if (vanaf < van || (vanaf === van && op >= van))
    return `Versie ${versie} geldt vanaf ${van}. Ze kan pas daarna eindigen, niet op ${vanaf}.`
  if (tot !== undefined && vanaf >= tot) return `Versie ${versie} eindigt al op ${tot}.`
  if (vanaf < op)
    return `Een versie intrekken kan niet met terugwerkende kracht: --vanaf (${vanaf}) valt voor --op (${op}).`
  return beforeLast(op, lastDecision(site, technologie))
}

function unknownTechnologie(site: Site, technologie: string): string | undefined {
  const known = entriesOf(site, 'technologie').map(({ address }) => nameOf(address))
  if (known.includes(technologie)) return undefined
  return `De technologie "${technologie}" bestaat niet.${bedoelt(technologie, known)}`
}

function lastDecision(site: Site, technologie: string): string {
  const days =
    site.registers
      .get(technologie)
      ?.lines.filter(isBesluit)
      .map(({ op }) => op) ?? []
  return latest(days) ?? ''
}

/** A register is kept in the order of the decisions. */
function beforeLast(op: string, last: string): string | undefined {
  return op < last
    ? `Het register heeft al een beslissing van ${last}. --op (${op}) kan niet vroeger zijn.`
    : undefined
}
