/** Where a deviation stands on a day: it holds on the days of [van, tot). */

export type Stand = 'komt' | 'geldt' | 'verlopen'

export function standOn({ van, tot }: { van: string; tot: string }, day: string): Stand {
  if (day < van) return 'komt'
  return day < tot ? 'geldt' : 'verlopen'
}
