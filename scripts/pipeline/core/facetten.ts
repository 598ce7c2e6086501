/**
 * By what the items of a list are told apart, and which of them a choice leaves: within one trait any of the chosen
 * values, and every trait that has a choice. Pure: the browser counts with it.
 */

export type Facetdata<Naam extends string> = {
  /** How many items there are. */
  aantal: number
  kenmerken: Readonly<Record<Naam, Facetwaarden>>
}

export type Facetwaarden = {
  /** Code and word of each value, in the order in which they are shown. */
  waarden: readonly (readonly [code: string, woord: string])[]
  /** Of each item, in the order of the list, which of them it has. */
  van: readonly (readonly number[])[]
}

export type Facetkeuze<Naam extends string> = { readonly [Each in Naam]?: readonly string[] }

type Waarde = readonly [code: string, woord: string]

/** `codes` are those of each item. */
export function facetwaarden(
  codes: readonly (readonly string[])[],
  woordVan: (code: string) => string,
  compare: (a: Waarde, b: Waarde) => number = ([, a], [, b]) => a.localeCompare(b, 'nl')
): Facetwaarden {
  const waarden = [...new Set(codes.flat())].map((code) => [code, woordVan(code)] as const)
  waarden.sort(compare)
  const numberOf = new Map(waarden.map(([code], number) => [code, number]))
  return { waarden, van: codes.map((own) => own.map((code) => numberOf.get(code) ?? -1)) }
}

/** Places in the list of the items that a choice leaves. */
export function gefilterd<Naam extends string>(data: Facetdata<Naam>, keuze: Facetkeuze<Naam>): number[] {
  return placesThat(data, testsOf(data, keuze))
}

/** Items per value of each trait. Its own choice is left out: it tells what another choice would give. */
export function tellingen<Naam extends string>(
  data: Facetdata<Naam>,
  keuze: Facetkeuze<Naam>
): Record<Naam, number[]> {
  const tests = testsOf(data, keuze)
  return Object.fromEntries(
    namenIn(data).map((naam) => {
      const { waarden, van } = data.kenmerken[naam]
      const counts = waarden.map(() => 0)
      const others = tests.filter((test) => test.naam !== naam)
      for (const place of placesThat(data, others))
        for (const value of van[place] ?? []) counts[value] = (counts[value] ?? 0) + 1
      return [naam, counts]
    })
  ) as Record<Naam, number[]>
}

function namenIn<Naam extends string>({ kenmerken }: Facetdata<Naam>): Naam[] {
  return Object.keys(kenmerken) as Naam[]
}

type Test<Naam> = { naam: Naam; wanted: ReadonlySet<number> }

function testsOf<Naam extends string>(data: Facetdata<Naam>, keuze: Facetkeuze<Naam>): Test<Naam>[] {
  return namenIn(data).flatMap((naam) => {
    const chosen = keuze[naam] ?? []
    if (chosen.length === 0) return []
    const { waarden } = data.kenmerken[naam]
    return [{ naam, wanted: new Set(chosen.map((code) => waarden.findIndex(([known]) => known === code))) }]
  })
}

function placesThat<Naam extends string>(
  { aantal, kenmerken }: Facetdata<Naam>,
  tests: readonly Test<Naam>[]
): number[] {
  const places: number[] = []
  for (let place = 0; place < aantal; place++) {
    const passes = tests.every(({ naam, wanted }) =>
      kenmerken[naam].van[place]?.some((value) => wanted.has(value))
    )
    if (passes) places.push(place)
  }
  return places
}
