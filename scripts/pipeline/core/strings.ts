/** Data of any shape as the strings that it holds. */

/** The strings in data, values and keys, with the way to each. */
export function stringsIn(
  data: unknown,
  keys: readonly PropertyKey[] = []
): { value: string; keys: readonly PropertyKey[] }[] {
  if (typeof data === 'string') return [{ value: data, keys }]
  if (Array.isArray(data)) return data.flatMap((item, index) => stringsIn(item, [...keys, index]))
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([key, item]) => {
    const way = [...keys, key]
    return [{ value: key, keys: way }, ...stringsIn(item, way)]
  })
}
