/** What a change costs, as data: no sentence and no markup, so that a terminal and a pull request tell the same. */

import type { Grond, Pin } from '../site/pin.ts'

/** Where words stand: in which version of which inzetkader, and what that version is worth. */
export type Waar = {
  /** Title of the technologie, as written. */
  technologie: string
  versie: string
  isConcept: boolean
  fictief?: true
}

/** Words that changed, shortened around what differs; one of them is missing where words only came or went. */
export type Plaats = { oud?: string; nieuw?: string }

/** A file that has faults of its own: what it says was not looked at. */
export type NietGezien = { soort: 'niet-gezien'; path: string; isEerder?: true }

export type VersieGevolg = Waar & {
  soort: 'versie'
  path: string
} & (
    | {
        wat: 'nieuw'
        /** The version that it says the same as, word for word. */
        zoals?: string
        /** Nothing came before it. */
        isEerste?: true
      }
    /** `vanaf`: its first day. */
    | { wat: 'vastgesteld'; vanaf: string }
    /** `vanaf`: the first day on which it no longer counts; `opvolger`: what counts then; `nooit`: it ends before it began. */
    | { wat: 'eindigt'; vanaf: string; opvolger?: string; nooit?: true }
    | { wat: 'weg' }
  )

export type ArtikelGevolg = Waar & {
  soort: 'artikel'
  wat: 'gewijzigd' | 'nieuw' | 'vervallen'
  path: string
  nummer: string
  titel: string
  /** The version that its words were compared with, where it is another one. */
  tegenover?: string
  /** The day on which the words come into force, where that is still to come. */
  vanaf?: string
  /** The first few. */
  plaatsen: Plaats[]
  /** How many more there are. */
  meer: number
  /** Personal data was found in its page, before or now: its words are not repeated. */
  isVerzwegen?: true
}

export type PinGevolg = { soort: 'pin'; pin: Pin; grond: Grond; vanaf?: string }

/** A field card that names articles with other words now, and says the same about them as before. */
export type KaartGevolg = Waar & { soort: 'kaart'; path: string; titel: string; artikels: string[] }

/** Paper that people hold: what stands on it is no longer so. */
export type BladGevolg = Waar & {
  soort: 'blad'
  isKaart: boolean
  path: string
  titel: string
  /** Numbers; none where only the words around the articles changed. */
  artikels: string[]
  vanaf?: string
}

/** A page that names articles whose words change. */
export type NoemerGevolg = {
  soort: 'noemer'
  waar: 'praktijk' | 'opleiding' | 'elders'
  path: string
  titel: string
  artikels: string[]
  fictief?: true
}

export type Gevolg =
  NietGezien | VersieGevolg | ArtikelGevolg | PinGevolg | KaartGevolg | BladGevolg | NoemerGevolg
