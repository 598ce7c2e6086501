/** Questions as slides: what is asked, and on the next what is right and why. Only those that may be asked come here. */

import type { Node } from '../../../core/tree.ts'
import type { VraagOpPagina } from '../toets.ts'
import type { Dia } from './dia.ts'
import { los } from './kop-delen.ts'
import { regelsOnder } from './regels.ts'
import { verdeel } from './verdeel.ts'

/** `address` is that of the page of questions. */
export function vraagdias(vragen: readonly VraagOpPagina[], address: string): Dia[] {
  return vragen.flatMap((vraag, index) => {
    const boven = `Vraag ${index + 1} van ${vragen.length}`
    const at = `${address}#${vraag.id}`
    const { titel } = vraag
    const antwoord = `Antwoord: ${titel}`
    return [
      ...reeks({ soort: 'vraag', titel, boven, address: at }, vraagBody(vraag), antwoordBody(vraag)),
      ...reeks({ soort: 'antwoord', titel: antwoord, boven, address: at }, antwoordBody(vraag), [])
    ]
  })
}

type Start = Pick<Dia, 'soort' | 'titel' | 'boven' | 'address'>

function reeks(start: Start & { address: string }, body: Node[], notities: Node[]): Dia[] {
  const page = start.address.replace(/#.*$/u, '')
  const parts = verdeel(body, regelsOnder(start.titel, 0))
  const filled = parts.length === 0 ? [[]] : parts
  return filled.map((part, index) => ({
    ...start,
    ...(filled.length > 1 ? { vervolg: { nummer: index + 1, van: filled.length } } : {}),
    body: los(part, page),
    noten: [],
    notities: index > 0 ? [] : los(notities, page)
  }))
}

const OPDRACHT: Partial<Record<VraagOpPagina['soort'], string>> = {
  'meer-antwoorden': 'Er kan meer dan één antwoord juist zijn.',
  volgorde: 'Zet in de juiste volgorde.',
  open: 'Antwoord in je eigen woorden.'
}

function vraagBody(vraag: VraagOpPagina): Node[] {
  const { soort, casus } = vraag
  const opdracht = OPDRACHT[soort]
  const keuzes = gesteld(vraag).map(({ nodes }): Node => ['li', {}, ...nodes])
  return [
    ...casus,
    ...(opdracht === undefined ? [] : [['p', {}, opdracht] as Node]),
    ...(keuzes.length === 0 ? [] : [['ol', {}, ...keuzes] as Node])
  ]
}

/** The steps of an order, not in their order: src/opleiding/toets.tsx lists them so too. */
function gesteld({ soort, keuzes }: VraagOpPagina): VraagOpPagina['keuzes'] {
  if (soort !== 'volgorde') return keuzes
  return [...keuzes.filter((_, index) => index % 2 === 1), ...keuzes.filter((_, index) => index % 2 === 0)]
}

function antwoordBody(vraag: VraagOpPagina): Node[] {
  const { uitleg, artikel } = vraag
  const bron: Node = ['verwijzing', { href: artikel.address, title: artikel.titel }, artikel.nummer]
  return [...juist(vraag), ...uitleg, ['p', {}, 'Lees na: ', bron, `, ${artikel.titel}`]]
}

/** Each with the letter that it had in the question. */
function juist(vraag: VraagOpPagina): Node[] {
  if (vraag.soort === 'open') return vraag.modelantwoord
  const asked = gesteld(vraag)
  const right = vraag.soort === 'volgorde' ? vraag.keuzes : asked.filter(({ isJuist }) => isJuist)
  return right.map((keuze): Node => {
    const start = asked.indexOf(keuze) + 1
    return ['ol', start > 1 ? { start } : {}, ['li', {}, ...keuze.nodes]]
  })
}
