/** What of a kit counts on a day. Plain data and dates only, so that a page, a PDF and a package decide alike. */

import { currentOn, isAdopted, isCalledOff, standingOn, type Version } from '../../../inzetkader/versions.ts'
import type { InSpel, InWoorden } from './in-spel.ts'
import type { RollenspelKit } from './kit.ts'
import type { KitWijziging } from './nabespreking.ts'

export type KitRij = Pick<InSpel, 'nummer'> & {
  /** Where its words stand; undefined where the article is gone. */
  gevonden?: InWoorden & { address: string }
  /** Dutch: why there are no words, and what to do. */
  ontbreekt?: string
}

export type KitOpDag = {
  /** What the kit stands on: one line for each technologie. */
  steunt: { naam: string; titel: string; versie?: Version; qr?: string }[]
  rijen: KitRij[]
  /** Newest first; `versie` as it stands, `vanaf` the day that counts. */
  wijzigingen: (KitWijziging & { vanaf: string; version?: Version })[]
}

type Kit = Pick<RollenspelKit, 'artikels' | 'technologieen' | 'wijzigingen'>

/** `versies`: all versions as they stand now, where somebody asked the site again. */
export function kitOpDag(kit: Kit, day: string, sinds: string, versies?: readonly Version[]): KitOpDag {
  const all = new Map(
    kit.technologieen.map(({ naam, versies: built }) => [
      naam,
      built.map((version) => versies?.find(({ address }) => address === version.address) ?? version)
    ])
  )
  const counting = (naam: string): Version | undefined => {
    const version = currentOn(all.get(naam) ?? [], day)
    return version && standingOn(version, day) !== 'ended' ? version : undefined
  }
  return {
    steunt: kit.technologieen.map(({ naam, titel, qr }) => {
      const versie = counting(naam)
      const code = versie && Object.hasOwn(qr, versie.versie) ? qr[versie.versie] : undefined
      return { naam, titel, ...(versie && { versie }), ...(code === undefined ? {} : { qr: code }) }
    }),
    rijen: kit.artikels.map((artikel) => rowOf(kit, artikel, counting(artikel.technologie ?? ''))),
    wijzigingen: kit.wijzigingen
      .flatMap((change) => datedOf(change, all))
      .filter(({ vanaf }) => vanaf >= sinds)
      .sort((a, b) => (a.vanaf === b.vanaf ? 0 : a.vanaf > b.vanaf ? -1 : 1))
  }
}

function rowOf({ technologieen }: Kit, artikel: InSpel, counts: Version | undefined): KitRij {
  const { nummer, technologie, vast, woorden } = artikel
  const versie = vast ?? counts?.versie
  for (const words of woorden) {
    const place = words.in.find((other) => technologie === undefined || other.versie === versie)
    if (place) return { nummer, gevonden: { ...words, address: place.address } }
  }
  const titel = technologieen.find(({ naam }) => naam === technologie)?.titel ?? ''
  return { nummer, ontbreekt: whyGone(nummer, titel, versie) }
}

function whyGone(nummer: string, technologie: string, versie: string | undefined): string {
  if (technologie === '') return `${nummer} staat niet meer op de site. Kijk dit rollenspel na.`
  return versie === undefined
    ? `Van ${technologie} geldt nu geen versie, en er is geen concept. Kijk dit rollenspel na.`
    : `${nummer} staat niet in versie ${versie} van ${technologie}. Kijk dit rollenspel na.`
}

/** An adopted version counts from its first day, and one that was called off never did; what is written still has the day of its text. */
function datedOf(
  change: KitWijziging,
  all: ReadonlyMap<string, readonly Version[]>
): KitOpDag['wijzigingen'] {
  const { versie } = change
  if (!versie) return [{ ...change, vanaf: change.dag }]
  const version = all.get(versie.technologie)?.find((other) => other.versie === versie.versie)
  if (!version || isCalledOff(version)) return []
  return [{ ...change, version, vanaf: (isAdopted(version) && version.van) || change.dag }]
}
