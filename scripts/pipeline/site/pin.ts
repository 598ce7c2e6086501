/**
 * What stands on words: somebody read an article, or decided something because of it. When its words change, that lapses and
 * says so. One shape for all of it; where each sort comes from stands in `pins.ts`.
 */

import type { Place } from '../core/diagnostic.ts'
import { type Fingerprints, standsOn } from '../core/fingerprint.ts'
import type { EntryOf } from '../entry.ts'
import type { Site } from './site.ts'

export type PinSoort = 'nazicht' | 'afwijking' | 'vraag'

export type Pin = {
  soort: PinSoort
  /** The same in an earlier state of the site, whatever words it stood on there. */
  id: string
  path: string
  place?: Place | undefined
  /** As written: "BC 6.1", "BC 6.1@1.0" or, of a law, "WPA 25/3". */
  artikel: string
  vingerafdruk: string
  /** Whose it is: a zone, a function, a question. */
  wie: string
  /** The day since which it stands. */
  sinds: string
  /** First day on which it no longer does, of what has an end. */
  tot?: string
  fictief?: true
}

/** An article of an inzetkader or of a law, with the page that it stands on. */
export type Gevonden = {
  entry: EntryOf<'hoofdstuk' | 'rechtsbron'>
  artikel: Fingerprints & { id: string; nummer: string; titel: string }
}

/** The words that a pin has to stand on. */
export type Grond =
  | {
      soort: 'woorden'
      /** None of a law. */
      versie?: string
      /** Nobody adopted that version yet. */
      isConcept?: true
      gevonden: Gevonden
      /** As the register keeps them, of what was adopted: they count, whatever stands in the file by now. */
      vastgesteld: readonly string[]
      /** The day on which the version that the pin is fixed to came to its end, while the pin goes on. */
      voorbij?: string
    }
  /** `zin` is Dutch: why there are none. */
  | { soort: 'geen'; zin: string }
  /** A page with faults of its own is in between. */
  | { soort: 'onbekend' }

/** Whether the words are still those of the pin. */
export function hasSameWords(
  { vingerafdruk }: Pick<Pin, 'vingerafdruk'>,
  { vastgesteld, gevonden }: Grond & { soort: 'woorden' }
): boolean {
  return vastgesteld.includes(vingerafdruk) || standsOn(vingerafdruk, gevonden.artikel)
}

/** Where pins of one sort come from, and how they are told of. */
export type PinBron = {
  /** Dutch: the heading above those that lapse. */
  kop: string
  /** Dutch: what to do about them. */
  uitleg: string
  /** Dutch: what `wie` does with the article, "wijkt af van BC 6.1". */
  doet: (pin: Pin) => string
  /** Dutch: what becomes of it, "dat vervalt". */
  vervalt: string
  /** Dutch: what to do about one, "vul docs/zones/noord.md aan". */
  nood: (pin: Pin) => string
  pinsIn: (site: Site) => Pin[]
  /** On a day (ISO date). */
  grondVan: (site: Site, pin: Pin, day: string) => Grond
}
