/** The slides of a lesson: where it begins, and one for each heading, or more where one would be too full. */

import type { Node } from '../../../core/tree.ts'
import { textOf } from '../../../core/tree.ts'
import type { Dia } from './dia.ts'
import { type Deel, delenVan, los, notenBij, voetnotenIn } from './kop-delen.ts'
import { regelsOnder } from './regels.ts'
import { verdeel } from './verdeel.ts'

type Les = { titel: string; address: string; boven: string; nodes: readonly Node[] }

export function lesdias(les: Les): Dia[] {
  const [first, ...rest] = delenVan(les.nodes)
  return [
    ...reeks({ soort: 'deel', titel: les.titel, boven: les.boven, address: les.address }, first, les),
    ...rest.flatMap((deel) => {
      const { kop = ['h2', {}] } = deel
      const id = kop[1].id
      const address = id === undefined ? les.address : `${les.address}#${id}`
      return reeks({ soort: 'inhoud', titel: textOf(kop).trim(), boven: les.titel, address }, deel, les)
    })
  ]
}

/** Lines below the large title where a lesson begins. */
const BEGIN = 5

type Start = Pick<Dia, 'soort' | 'titel' | 'boven' | 'address'>

/** A heading stands on a slide whatever comes below it. Notes stand with the first, for who reads them before speaking. */
function reeks(start: Start, { body, notities }: Deel, { address, nodes }: Les): Dia[] {
  const voetnoten = voetnotenIn(nodes)
  const room = regelsOnder(start.titel, notenBij(body, voetnoten).length)
  const parts = verdeel(body, start.soort === 'deel' ? Math.min(BEGIN, room) : room)
  const filled = parts.length === 0 ? [[]] : parts
  const noten = notenBij(notities, voetnoten)
  return filled.map((part, index) => ({
    ...start,
    // What goes on after the start of a lesson looks like any other.
    soort: start.soort === 'deel' && index > 0 ? 'inhoud' : start.soort,
    ...vervolg(index, filled.length, start.soort === 'deel'),
    body: los(part, address),
    noten: notenBij(part, voetnoten).map((noot) => ({ ...noot, tekst: los(noot.tekst, address) })),
    notities:
      index > 0
        ? []
        : [
            ...los(notities, address),
            ...noten.map(({ teken, tekst }): Node => ['p', {}, `${teken} `, ...los(tekst, address)])
          ]
  }))
}

/** Where a lesson begins stands its name alone; what goes on after that counts from there. */
function vervolg(index: number, length: number, isDeel: boolean): Pick<Dia, 'vervolg'> {
  const [nummer, van] = isDeel ? [index, length - 1] : [index + 1, length]
  return van > 1 && nummer > 0 ? { vervolg: { nummer, van } } : {}
}
