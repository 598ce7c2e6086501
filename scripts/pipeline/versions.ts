/** Which version counts on which day. Plain data and dates only, so that emit and the browser decide alike. */

/** A version of an inzetkader as its own front matter tells it. */
export type Version = {
  versie: string
  status: 'concept' | 'in-beoordeling' | 'vastgesteld' | 'ingetrokken' | 'vervangen'
  address: string
  /** First day on which it counts; only of a version that was ever adopted. */
  van?: string
  /** First day on which it no longer counts. */
  tot?: string
}

/** Was ever adopted, whatever became of it: on the days in between it was the rule. */
export function isAdopted({ status }: Pick<Version, 'status'>): boolean {
  return status === 'vastgesteld' || status === 'ingetrokken' || status === 'vervangen'
}

/** Whether a version counts on a day (ISO date): adopted, and the day lies in [van, tot). */
export function isInForce(version: Omit<Version, 'address' | 'versie'>, day: string): boolean {
  const { van, tot } = version
  return isAdopted(version) && van !== undefined && van <= day && (tot === undefined || day < tot)
}

export function inForceOn<V extends Version>(versions: readonly V[], day: string): V | undefined {
  return versions.find((version) => isInForce(version, day))
}

/** What a reader should see on a day: in force, else the highest still being written, else the highest. */
export function currentOn<V extends Version>(versions: readonly V[], day: string): V | undefined {
  const newestFirst = versions.toSorted((a, b) => compareVersions(b.versie, a.versie))
  return inForceOn(versions, day) ?? newestFirst.find((version) => !isAdopted(version)) ?? newestFirst[0]
}

/** `0.9` < `0.10` < `1.0`. */
export function compareVersions(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true })
}
