/** One consequence as a sentence: our words, with what others wrote in them as data. */

import { datumInWoorden } from '../core/dutch.ts'
import { BRONNEN } from '../site/pins.ts'
import type {
  ArtikelGevolg,
  BladGevolg,
  KaartGevolg,
  NietGezien,
  NoemerGevolg,
  PinGevolg,
  Plaats,
  VersieGevolg,
  Waar
} from './gevolg.ts'

/** Our own words, or what somebody wrote: a title, a name, a path. That is text and nothing else, wherever it is shown. */
export type Stuk = string | { van: string; isTitel?: true }
export type Zin = readonly Stuk[]

export type Punt = {
  zin: Zin
  plaatsen?: readonly Plaats[]
  /** How many more places there are. */
  meer?: number
  /** Dutch, below it. */
  noot?: string
}

const VERZWEGEN =
  'De woorden staan hier niet: in dit bestand staan persoonsgegevens, of ze stonden er. npm run check zegt waar.'

export function nietGezienPunt({ path, isEerder }: NietGezien): Punt {
  return { zin: [{ van: path }, isEerder ? ' (zoals het er stond)' : ''] }
}

/** "versie 2.1 van Bodycam", and that it is a draft or invented. */
function inVersie({ technologie, versie, isConcept, fictief }: Waar): Stuk[] {
  return [
    `${isConcept ? 'het concept' : 'versie'} ${versie} van `,
    { van: technologie },
    fictief ? ' (fictief)' : ''
  ]
}

function vanafDag(vanaf: string | undefined): string {
  return vanaf === undefined ? '' : `, vanaf ${datumInWoorden(vanaf)}`
}

export function versiePunt(gevolg: VersieGevolg): Punt {
  const { versie, technologie, fictief } = gevolg
  const begin: Stuk[] = [`Versie ${versie} van `, { van: technologie }, fictief ? ' (fictief)' : '']
  return { zin: [...begin, ` ${watGebeurt(gevolg)}`] }
}

function watGebeurt(gevolg: VersieGevolg): string {
  switch (gevolg.wat) {
    case 'nieuw':
      if (gevolg.isEerste) return 'is nieuw: alle artikels erin zijn een concept.'
      return gevolg.zoals === undefined
        ? 'is een nieuw concept.'
        : `is een nieuw concept, met dezelfde woorden als versie ${gevolg.zoals}.`
    case 'vastgesteld':
      return `is vastgesteld en geldt vanaf ${datumInWoorden(gevolg.vanaf)}.`
    case 'eindigt':
      return hoeEindigt(gevolg)
    case 'weg':
      return 'verdwijnt.'
  }
}

function hoeEindigt({ vanaf, opvolger, nooit }: VersieGevolg & { wat: 'eindigt' }): string {
  if (nooit)
    return opvolger === undefined
      ? 'zal nooit gelden.'
      : `zal nooit gelden. Versie ${opvolger} blijft gelden.`
  return opvolger === undefined
    ? `geldt niet meer vanaf ${datumInWoorden(vanaf)}, en geen andere versie komt in de plaats. Al haar afgedrukte bladen vervallen dan.`
    : `geldt tot ${datumInWoorden(vanaf)}. Daarna geldt versie ${opvolger}.`
}

export function artikelPunt(gevolg: ArtikelGevolg): Punt {
  const { nummer, titel, tegenover, vanaf, plaatsen, meer, isVerzwegen, path } = gevolg
  return {
    zin: [
      `${nummer} `,
      titled(titel),
      ' in ',
      ...inVersie(gevolg),
      tegenover === undefined ? '' : `, tegenover versie ${tegenover}`,
      vanafDag(vanaf),
      '. Zie ',
      { van: path }
    ],
    plaatsen,
    meer,
    ...(isVerzwegen ? { noot: VERZWEGEN } : {})
  }
}

export function pinPunt({ pin, grond, vanaf }: PinGevolg): Punt {
  return {
    zin: [
      { van: pin.wie },
      ` ${BRONNEN[pin.soort].doet(pin)}${pin.fictief ? ' (fictief)' : ''}`,
      vanaf === undefined ? '' : `; ${BRONNEN[pin.soort].vervalt} op ${datumInWoorden(vanaf)}`,
      grond.soort === 'woorden'
        ? `. De vingerafdruk is ${vanaf === undefined ? 'nu' : 'dan'} ${grond.gevonden.artikel.vingerafdruk}`
        : '',
      '. Zie ',
      { van: pin.path }
    ]
  }
}

export function kaartPunt(gevolg: KaartGevolg): Punt {
  const { titel, artikels, path } = gevolg
  return { zin: [titled(titel), ' in ', ...inVersie(gevolg), `: ${listed(artikels)}. Zie `, { van: path }] }
}

export function bladPunt(gevolg: BladGevolg): Punt {
  const { isKaart, titel, artikels, vanaf } = gevolg
  return {
    zin: [
      isKaart ? 'De veldkaart ' : 'Het hoofdstuk ',
      titled(titel),
      ' uit ',
      ...inVersie(gevolg),
      vanafDag(vanaf),
      artikels.length > 0
        ? `: ${listed(artikels)}`
        : isKaart
          ? ': de kaart zelf'
          : ': de tekst rond de artikels'
    ]
  }
}

export function noemerPunt({ titel, path, artikels, fictief }: NoemerGevolg): Punt {
  return { zin: [titled(titel), fictief ? ' (fictief)' : '', `: ${listed(artikels)}. Zie `, { van: path }] }
}

function titled(van: string): Stuk {
  return { van, isTitel: true }
}

function listed(nummers: readonly string[]): string {
  return nummers.join(', ')
}
