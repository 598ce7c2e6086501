/** How far a reader is with the questions of a module. Pure: what is drawn follows from it. */

import type { VraagOpPagina } from '../data'

/** Of choices the places that were chosen; of an order the places as the reader put them; of an open question nothing. */
export type Antwoord = readonly number[]

/** An answer that was looked at. An open question is judged by the reader. */
export type Uitslag = { antwoord: Antwoord; isJuist: boolean }

export type Stand = {
  /** The questions of this round, by their place on the page. */
  ronde: readonly number[]
  /** The one that is asked, by its place in the round; past the last when the round is over. */
  nu: number
  /** By the place of a question on the page. */
  uitslagen: ReadonlyMap<number, Uitslag>
}

export function begin(aantal: number): Stand {
  return { ronde: Array.from({ length: aantal }, (_, index) => index), nu: 0, uitslagen: new Map() }
}

/** A question answers for itself whether an answer is right, except an open one. */
export function isGoed({ soort, keuzes }: VraagOpPagina, antwoord: Antwoord): boolean {
  if (soort === 'volgorde') return antwoord.every((plaats, index) => plaats === index)
  const chosen = new Set(antwoord)
  return keuzes.every(({ isJuist }, index) => (isJuist === true) === chosen.has(index))
}

export function met(stand: Stand, uitslag: Uitslag): Stand {
  const vraag = stand.ronde[stand.nu]
  if (vraag === undefined) return stand
  return { ...stand, uitslagen: new Map(stand.uitslagen).set(vraag, uitslag) }
}

export function verder(stand: Stand): Stand {
  return { ...stand, nu: Math.min(stand.nu + 1, stand.ronde.length) }
}

/** Of this round. */
export function juisten({ ronde, uitslagen }: Stand): number {
  return ronde.filter((vraag) => uitslagen.get(vraag)?.isJuist).length
}

/** A round of what was wrong in this one. */
export function opnieuw({ ronde, uitslagen }: Stand): Stand {
  const fout = ronde.filter((vraag) => !uitslagen.get(vraag)?.isJuist)
  const kept = new Map([...uitslagen].filter(([vraag]) => !fout.includes(vraag)))
  return { ronde: fout, nu: 0, uitslagen: kept }
}

/** The steps of an order as they are first shown: never in the right order, and for each reader the same. */
export function geschud(aantal: number): number[] {
  const places = Array.from({ length: aantal }, (_, index) => index)
  return [...places.filter((place) => place % 2 === 1), ...places.filter((place) => place % 2 === 0)]
}

/** An order in which one step changed places with its neighbour. */
export function verplaatst(orde: Antwoord, van: number, naar: number): Antwoord {
  const step = orde[van]
  if (step === undefined || naar < 0 || naar >= orde.length) return orde
  const rest = orde.filter((_, index) => index !== van)
  return [...rest.slice(0, naar), step, ...rest.slice(naar)]
}
