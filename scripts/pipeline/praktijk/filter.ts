/**
 * By what reports are told apart in their list, and which of them a choice leaves: within one trait any of the chosen
 * values, and every trait that has a choice. Pure: the browser counts with it.
 */

export const KENMERKEN = ['technologie', 'dienst', 'doel', 'type', 'zone', 'staat', 'werkt'] as const
export type Kenmerk = (typeof KENMERKEN)[number]

export type Keuze = { readonly [Each in Kenmerk]?: readonly string[] }

/** Of all reports, in the order of the list. Small, because whoever chooses fetches it whole. */
export type Lijstdata = {
  aantal: number
  kenmerken: Readonly<Record<Kenmerk, Waarden>>
  /** Where the rows themselves are, so many in a file. */
  rijen: { per: number; bestanden: readonly string[] }
}

type Waarden = {
  /** Code and word of each value, in the order in which they are shown. */
  waarden: readonly (readonly [code: string, woord: string])[]
  /** Of each report, which of them it has. */
  van: readonly (readonly number[])[]
}

/** Places in the list of the reports that a choice leaves. */
export function gefilterd(data: Lijstdata, keuze: Keuze): number[] {
  return placesThat(data, testsOf(data, keuze))
}

/** Reports per value of each trait. Its own choice is left out: it tells what another choice would give. */
export function tellingen(data: Lijstdata, keuze: Keuze): Record<Kenmerk, number[]> {
  const tests = testsOf(data, keuze)
  return Object.fromEntries(
    KENMERKEN.map((kenmerk) => {
      const { waarden, van } = data.kenmerken[kenmerk]
      const counts = waarden.map(() => 0)
      const others = tests.filter((test) => test.kenmerk !== kenmerk)
      for (const place of placesThat(data, others))
        for (const value of van[place] ?? []) counts[value] = (counts[value] ?? 0) + 1
      return [kenmerk, counts]
    })
  ) as Record<Kenmerk, number[]>
}

type Test = { kenmerk: Kenmerk; wanted: ReadonlySet<number> }

function testsOf({ kenmerken }: Lijstdata, keuze: Keuze): Test[] {
  return KENMERKEN.flatMap((kenmerk) => {
    const chosen = keuze[kenmerk] ?? []
    if (chosen.length === 0) return []
    const { waarden } = kenmerken[kenmerk]
    return [
      { kenmerk, wanted: new Set(chosen.map((code) => waarden.findIndex(([known]) => known === code))) }
    ]
  })
}

function placesThat({ aantal, kenmerken }: Lijstdata, tests: readonly Test[]): number[] {
  const places: number[] = []
  for (let place = 0; place < aantal; place++) {
    const passes = tests.every(({ kenmerk, wanted }) =>
      kenmerken[kenmerk].van[place]?.some((value) => wanted.has(value))
    )
    if (passes) places.push(place)
  }
  return places
}
