/** Lists cut so that together they fit: the longest first, and of equals the one that stands lowest. */

import type { Regel, Sectie } from './sectie.ts'

export type Passend = Omit<Sectie, 'regels'> & {
  regels: Regel[]
  /** Lines that there was no room for. */
  andere: number
}

/** A section without a line takes one, and so does "en 3 andere". */
export function passend(secties: readonly Sectie[], ruimte: number): Passend[] {
  const lijnen = secties.map(({ regels }) => Math.max(1, regels.length))
  while (som(lijnen) > ruimte && grootste(lijnen) > 1) {
    const langste = lijnen.lastIndexOf(grootste(lijnen))
    lijnen[langste] = (lijnen[langste] ?? 0) - 1
  }
  return secties.map((sectie, index) => {
    const room = lijnen[index] ?? 0
    const shown = room < sectie.regels.length ? room - 1 : sectie.regels.length
    return { ...sectie, regels: sectie.regels.slice(0, shown), andere: sectie.regels.length - shown }
  })
}

function som(getallen: readonly number[]): number {
  return getallen.reduce((sum, getal) => sum + getal, 0)
}

function grootste(getallen: readonly number[]): number {
  return getallen.reduce((found, getal) => (getal > found ? getal : found), 0)
}
