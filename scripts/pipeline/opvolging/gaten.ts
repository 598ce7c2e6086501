/**
 * What hangs on nothing. A gap is one from a day on, because what nobody looked at for a year becomes one by itself: so who
 * shows or counts gaps says of which day.
 */

export type Gat = {
  titel: string
  address: string
  /** Of an article or of the part it is: what stands together under `bij` is shown by number. */
  nummer?: string
  /** What it is a part of. */
  bij?: string
  /** Dutch: what is known of it. */
  zin?: string
  /** First day on which it is a gap. */
  vanaf?: string
  /** First day on which it is one no more. */
  tot?: string
}

export type Gatengroep = {
  naam: string
  /** Dutch, and the same behind a number: one, and more. */
  kop: string
  een: string
  meer: string
  /** Dutch: who can do something about it, and what. */
  wie: string
  doe: string
  /** Where one reads on. */
  lees?: { woord: string; address: string }
  gaten: Gat[]
}

/** Each group with its gaps on a day, in the order given; a group without any is there too. */
export function gatenOp(groepen: readonly Gatengroep[], dag: string): Gatengroep[] {
  return groepen.map((groep) => ({ ...groep, gaten: groep.gaten.filter((gat) => isGatOp(gat, dag)) }))
}

export function isGatOp({ vanaf, tot }: Gat, dag: string): boolean {
  return (vanaf === undefined || vanaf <= dag) && (tot === undefined || dag < tot)
}

export function aantalGaten(groepen: readonly Gatengroep[]): number {
  return groepen.reduce((sum, { gaten }) => sum + gaten.length, 0)
}

/** "1 module zonder toets" */
export function inWoorden({ gaten, een, meer }: Gatengroep): string {
  return `${gaten.length} ${gaten.length === 1 ? een : meer}`
}
