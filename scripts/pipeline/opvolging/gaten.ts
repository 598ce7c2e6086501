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
  /** More of them, which are not named: a page stays small however many reports wait. */
  rest?: number
}

/** Each group with its gaps on a day, in the order given; a group without any is there too. */
export function gatenOp(groepen: readonly Gatengroep[], dag: string): Gatengroep[] {
  return groepen.map((groep) => ({ ...groep, gaten: groep.gaten.filter((gat) => isGatOp(gat, dag)) }))
}

export function isGatOp({ vanaf, tot }: Gat, dag: string): boolean {
  return (vanaf === undefined || vanaf <= dag) && (tot === undefined || dag < tot)
}

export function aantalGaten(groepen: readonly Gatengroep[]): number {
  return groepen.reduce((sum, groep) => sum + aantalIn(groep), 0)
}

export function aantalIn({ gaten, rest = 0 }: Gatengroep): number {
  return gaten.length + rest
}

/** "1 module zonder toets" */
export function inWoorden(groep: Gatengroep): string {
  const aantal = aantalIn(groep)
  return `${aantal} ${aantal === 1 ? groep.een : groep.meer}`
}

/** With no more than so many gaps by name; all of them where a gap comes or goes by itself, because that is counted by day. */
export function ingekort(groep: Gatengroep, aantal: number): Gatengroep {
  const { gaten } = groep
  const isByDay = gaten.some(({ vanaf, tot }) => vanaf !== undefined || tot !== undefined)
  if (isByDay || gaten.length <= aantal) return groep
  return { ...groep, gaten: gaten.slice(0, aantal), rest: gaten.length - aantal }
}
