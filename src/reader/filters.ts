/** What a reader chose to see less by, as it stands in an address: `?dienst=politie&zone=a&zone=b`. Pure. */

/** The values chosen of each name; a name of which nothing is chosen is not there. */
export type Filters<Name extends string> = { readonly [Each in Name]?: readonly string[] }

export function filtersIn<Name extends string>(
  params: URLSearchParams,
  names: readonly Name[]
): Filters<Name> {
  const found: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
    names.flatMap((name) => {
      const chosen = [...new Set(params.getAll(name))].filter((value) => value !== '')
      return chosen.length === 0 ? [] : [[name, chosen]]
    })
  )
  return found as Filters<Name>
}

/** In the order of the names, so that one choice has one address. */
export function paramsOf<Name extends string>(
  filters: Filters<Name>,
  names: readonly Name[]
): [Name, string][] {
  return names.flatMap((name) => (filters[name] ?? []).map((value): [Name, string] => [name, value]))
}

/** With a value chosen, or no longer. */
export function gewisseld<Name extends string>(
  filters: Filters<Name>,
  name: Name,
  value: string
): Filters<Name> {
  const chosen = filters[name] ?? []
  const others = chosen.filter((other) => other !== value)
  const next = others.length < chosen.length ? others : [...chosen, value]
  const rest = Object.entries(filters).filter(([other]) => other !== name)
  return Object.fromEntries(next.length === 0 ? rest : [...rest, [name, next]]) as Filters<Name>
}

export function aantalGekozen(filters: Filters<string>): number {
  return Object.values(filters).flat().length
}
