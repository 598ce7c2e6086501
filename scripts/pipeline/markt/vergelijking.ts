/** What evidence says of a product on a day, and what a comparison makes of it: points, never a percentage. Pure. */

import { addMonths } from '../core/calendar.ts'

/** The five of the American SAVER surveys: what first responders ask of equipment, in the order of a purchase. */
export const CATEGORIEEN = [
  'betaalbaarheid',
  'vermogen',
  'inzetbaarheid',
  'onderhoud',
  'gebruiksgemak'
] as const

/** Kinds of evidence, the strongest first: what we did ourselves, what colleagues do, what somebody who sells says. */
export const BEWIJSSOORTEN = ['wij-testten', 'zone-gebruikt', 'leverancier-zegt'] as const

export const OORDELEN = ['voldoet', 'deels', 'voldoet-niet'] as const

/**
 * For so long evidence and prices count; then they are only the last that was known. A year, because models, software and
 * prices change in that time. A choice of this site, told on the page. A source may give an earlier end, never a later one.
 */
export const BEWIJS_MAANDEN = 12

/** How heavy a reader can make a criterion: from "does not count" on. */
export const GEWICHTEN = [0, 1, 2, 3] as const

/** Where the reader chose nothing, all criteria are equal. */
export const GEWOON = 1

const PUNTEN = { voldoet: 2, deels: 1, 'voldoet-niet': 0 } as const

type Gedateerd = { op: string; houdbaar_tot?: string | undefined }

export type Oordeel = (typeof OORDELEN)[number]

type Bewijs = Gedateerd & { eis: string; hoe: (typeof BEWIJSSOORTEN)[number]; oordeel: Oordeel }

/** A requirement, under the id of which products are judged. */
export type Geeist = { id: string; criterium: string }

/** What a reader chose: a weight for each criterion that is not as heavy as others, and whether words of a seller count. */
export type Weging = { gewichten: Readonly<Record<string, number>>; zonderLeverancier: boolean }

/** First day on which what was seen on `op` counts no more. */
export function bewijsVervaltOp({ op, houdbaar_tot }: Gedateerd): string {
  const latest = addMonths(op, BEWIJS_MAANDEN)
  return houdbaar_tot !== undefined && houdbaar_tot < latest ? houdbaar_tot : latest
}

export function isVerlopen(van: Gedateerd, dag: string): boolean {
  return bewijsVervaltOp(van) <= dag
}

/** What counts for one requirement, and whether it still does on that day. */
export type Gewogen<Item> = { bewijs: Item; isVerlopen: boolean }

/** What still counts goes before what is old, a stronger kind before a weaker, and the newest before an older. */
export function bewijsOp<Item extends Bewijs>(
  bewijzen: readonly Item[],
  eis: string,
  dag: string,
  zonderLeverancier = false
): Gewogen<Item> | undefined {
  const [bewijs] = bewijzen
    .filter((each) => each.eis === eis && each.op <= dag)
    .filter(({ hoe }) => !zonderLeverancier || hoe !== 'leverancier-zegt')
    .toSorted(
      (a, b) =>
        Number(isVerlopen(a, dag)) - Number(isVerlopen(b, dag)) ||
        BEWIJSSOORTEN.indexOf(a.hoe) - BEWIJSSOORTEN.indexOf(b.hoe) ||
        (a.op > b.op ? -1 : 1)
    )
  return bewijs && { bewijs, isVerlopen: isVerlopen(bewijs, dag) }
}

/** Of one requirement: points that are sure, those that it can come to, and all there are. */
export type Punten = { zeker: number; hoogstens: number; totaal: number }

/** What is unknown or too old stays open: neither good nor bad. */
export function puntenVoor(gewogen: Gewogen<Bewijs> | undefined, gewicht: number): Punten {
  const totaal = gewicht * PUNTEN.voldoet
  if (gewogen === undefined || gewogen.isVerlopen) return { zeker: 0, hoogstens: totaal, totaal }
  const zeker = gewicht * PUNTEN[gewogen.bewijs.oordeel]
  return { zeker, hoogstens: zeker, totaal }
}

/** Of all requirements that count. */
export type Uitkomst = Punten & { onbekend: number; eisen: number }

/** Every requirement counts with the weight of its criterion. */
export function uitkomstVoor(
  eisen: readonly Geeist[],
  bewijzen: readonly Bewijs[],
  weging: Weging,
  dag: string
): Uitkomst {
  const som: Uitkomst = { zeker: 0, hoogstens: 0, totaal: 0, onbekend: 0, eisen: 0 }
  for (const { id, criterium } of eisen) {
    const gewicht = gewichtVan(weging, criterium)
    if (gewicht === 0) continue
    const gewogen = bewijsOp(bewijzen, id, dag, weging.zonderLeverancier)
    const { zeker, hoogstens, totaal } = puntenVoor(gewogen, gewicht)
    som.eisen += 1
    som.onbekend += gewogen === undefined || gewogen.isVerlopen ? 1 : 0
    som.zeker += zeker
    som.hoogstens += hoogstens
    som.totaal += totaal
  }
  return som
}

export function gewichtVan({ gewichten }: Weging, criterium: string): number {
  return Object.hasOwn(gewichten, criterium) ? (gewichten[criterium] ?? GEWOON) : GEWOON
}

/** Pairs of which one is better whatever the unknown turns out to be; of all others nobody can tell. */
export function zekerBeter<Naam>(
  uitkomsten: readonly { naam: Naam; uitkomst: Uitkomst }[]
): { beter: Naam; dan: Naam }[] {
  return uitkomsten.flatMap((a) =>
    uitkomsten
      .filter((b) => b.uitkomst.hoogstens < a.uitkomst.zeker)
      .map((b) => ({ beter: a.naam, dan: b.naam }))
  )
}
