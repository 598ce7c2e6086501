/**
 * What stands on words: somebody read an article, or decided something because of it. When its words change, that lapses and
 * says so. One shape for all of it; where each sort comes from stands in `pins.ts`.
 */

import type { Place } from '../core/diagnostic.ts'
import type { FoundArtikel, Site } from './site.ts'

export type PinSoort = 'nazicht' | 'afwijking'

export type Pin = {
  soort: PinSoort
  /** The same in an earlier state of the site, whatever words it stood on there. */
  id: string
  path: string
  place?: Place | undefined
  /** As written: "BC 6.1" or "BC 6.1@1.0". */
  artikel: string
  vingerafdruk: string
  /** Whose it is: a zone, a function. */
  wie: string
  /** The day since which it stands. */
  sinds: string
  /** First day on which it no longer does, of what has an end. */
  tot?: string
  fictief?: true
}

/** The words that a pin has to stand on. */
export type Grond =
  | {
      soort: 'woorden'
      versie: string
      gevonden: FoundArtikel
      /** As the register keeps them, of what was adopted: they count, whatever stands in the file by now. */
      vastgesteld: readonly string[]
      /** The day on which the version that the pin is fixed to came to its end, while the pin goes on. */
      voorbij?: string
    }
  /** `zin` is Dutch: why there are none. */
  | { soort: 'geen'; zin: string }
  /** A page with faults of its own is in between. */
  | { soort: 'onbekend' }

/** Where pins of one sort come from, and how they are told of. */
export type PinBron = {
  /** Dutch: the heading above those that lapse. */
  kop: string
  /** Dutch: what to do about them. */
  uitleg: string
  /** Dutch: what `wie` does with the article, "wijkt af van BC 6.1". */
  doet: (pin: Pin) => string
  pinsIn: (site: Site) => Pin[]
  /** On a day (ISO date). */
  grondVan: (site: Site, pin: Pin, day: string) => Grond
}
