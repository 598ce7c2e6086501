/** All that stands on words, of whatever sort: which of it still stands, and what lapses by a change. */

import { AFWIJKINGEN } from './afwijkingen.ts'
import { NAZICHT } from './nazicht.ts'
import { type Grond, hasSameWords, type Pin, type PinBron, type PinSoort } from './pin.ts'
import type { Site } from './site.ts'
import { VRAGEN } from './toetsvragen.ts'

/** A new sort is a line here: the command that adopts, and what a change costs, follow. */
export const BRONNEN: Readonly<Record<PinSoort, PinBron>> = {
  nazicht: NAZICHT,
  afwijking: AFWIJKINGEN,
  vraag: VRAGEN
}

export function pinsIn(site: Site): Pin[] {
  return Object.values(BRONNEN).flatMap((bron) => bron.pinsIn(site))
}

/** The words that a pin has to stand on, on a day. */
export function grondOp(site: Site, pin: Pin, day: string): Grond {
  return BRONNEN[pin.soort].grondVan(site, pin, day)
}

/** Dutch, the beginning of a sentence: "Zone Noord wijkt af van BC 6.1". */
export function pinZin(pin: Pin): string {
  return `${pin.wie} ${BRONNEN[pin.soort].doet(pin)}`
}

/** Pins of one sort whose article has other words by now, in the order of their pages. */
export function verouderdePins(
  site: Site,
  soort: PinSoort,
  day: string
): { pin: Pin; grond: Grond & { soort: 'woorden' } }[] {
  return BRONNEN[soort].pinsIn(site).flatMap((pin) => {
    const grond = grondOp(site, pin, day)
    return grond.soort !== 'woorden' || hasSameWords(pin, grond) ? [] : [{ pin, grond }]
  })
}

/** Where nobody can tell, nobody says that it lapsed. */
function isStanding(pin: Pin, grond: Grond): boolean {
  if (grond.soort !== 'woorden') return grond.soort === 'onbekend'
  return grond.voorbij === undefined && hasSameWords(pin, grond)
}

/** A pin that a change makes lapse, and on which of the days it was asked for. */
export type Vervallen = { pin: Pin; day: string; grond: Grond }

/** What stood before and no longer stands after, on the first of these days on which that is so. */
export function vervallenPins(before: Site, after: Site, days: readonly string[]): Vervallen[] {
  const earlier = new Map(pinsIn(before).map((pin) => [pin.id, pin]))
  return pinsIn(after).flatMap((pin) => {
    const old = earlier.get(pin.id)
    const day = days.find(
      (wanted) =>
        old !== undefined &&
        !isStanding(pin, grondOp(after, pin, wanted)) &&
        isStanding(old, grondOp(before, old, wanted))
    )
    return day === undefined ? [] : [{ pin, day, grond: grondOp(after, pin, day) }]
  })
}
