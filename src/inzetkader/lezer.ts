/** Who reads, about what: the service and the technologie that the reader chose, kept in this browser only. */

import type { Vragenlijst } from '../data'
import { kept } from '../reader/kept'

const LEZER = kept('plot-lezer-v1')

/** The list of who reads; the first where nobody chose, or what was chosen is gone. */
export function useLezer(lijsten: readonly Vragenlijst[]): Vragenlijst | undefined {
  const chosen = LEZER.useText()
  return lijsten.find((lijst) => keyOf(lijst) === chosen) ?? lijsten[0]
}

export function chooseLezer(lijst: Vragenlijst): void {
  LEZER.write(keyOf(lijst))
}

/** `politie-bodycam`. */
export function keyOf({ dienst, naam }: Vragenlijst): string {
  return `${dienst}-${naam}`
}

/** Where the choice of a service leads: to the same technologie when that is for it, else to what is. */
export function naarDiensten(lijsten: readonly Vragenlijst[], huidig: Vragenlijst): Vragenlijst[] {
  return groupsBy(lijsten, ({ dienst }) => dienst).flatMap((own) => {
    if (own.includes(huidig)) return [huidig]
    const geschikt = own.filter(({ elders }) => elders === undefined)
    return geschikt.find(({ naam }) => naam === huidig.naam) ?? geschikt[0] ?? own.slice(0, 1)
  })
}

/** Where the choice of a technologie leads: to what the same service asks about it. */
export function naarTechnologieen(lijsten: readonly Vragenlijst[], huidig: Vragenlijst): Vragenlijst[] {
  return groupsBy(lijsten, ({ naam }) => naam).flatMap(
    (own) => own.find(({ dienst }) => dienst === huidig.dienst) ?? own.slice(0, 1)
  )
}

function groupsBy<T>(items: readonly T[], key: (item: T) => string): T[][] {
  return [...new Set(items.map(key))].map((value) => items.filter((item) => key(item) === value))
}
