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
  /** The words of its articles in twelve digits, while they may still change: an open page learns by it that they did. */
  tekst?: string
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

/** Whether a version was withdrawn before its first day: it never was the rule. */
export function isCalledOff({ van, tot }: Pick<Version, 'van' | 'tot'>): boolean {
  return van !== undefined && tot !== undefined && tot <= van
}

export function inForceOn<V extends Version>(versions: readonly V[], day: string): V | undefined {
  return versions.find((version) => isInForce(version, day))
}

/** What a reader should see on a day: in force, else the highest still being written, else the highest. */
export function currentOn<V extends Version>(versions: readonly V[], day: string): V | undefined {
  const newestFirst = versions.toSorted((a, b) => compareVersions(b.versie, a.versie))
  return inForceOn(versions, day) ?? newestFirst.find((version) => !isAdopted(version)) ?? newestFirst[0]
}

/**
 * How a version stands on a day: being written, adopted for later, the rule, or over.
 * What was withdrawn before its first day is over at once.
 */
export type Standing = 'draft' | 'coming' | 'inForce' | 'ended'

export function standingOn(version: Omit<Version, 'address' | 'versie'>, day: string): Standing {
  const { van } = version
  if (!isAdopted(version)) return 'draft'
  if (isInForce(version, day)) return 'inForce'
  return van === undefined || isCalledOff(version) || van <= day ? 'ended' : 'coming'
}

/** Everything a day is about: what is in force, what was before it, what comes after it, what is being written. */
export type Situation<V extends Version> = {
  inForce?: V
  /** The version that ended last, on this day or before. */
  previous?: V
  /** The first that is to come. */
  next?: V
  /** The highest that is not adopted. */
  draft?: V
}

export function situationOn<V extends Version>(versions: readonly V[], day: string): Situation<V> {
  const byStart = versions.toSorted((a, b) => ((a.van ?? '') < (b.van ?? '') ? -1 : 1))
  const standing = (wanted: Standing) => byStart.filter((version) => standingOn(version, day) === wanted)
  const inForce = inForceOn(versions, day)
  const previous = standing('ended')
    .filter(({ van, tot }) => van !== undefined && tot !== undefined && van < tot)
    .at(-1)
  const next = standing('coming').at(0)
  const draft = standing('draft')
    .sort((a, b) => compareVersions(a.versie, b.versie))
    .at(-1)
  return {
    ...(inForce && { inForce }),
    ...(previous && { previous }),
    ...(next && { next }),
    ...(draft && { draft })
  }
}

/** The adopted version that counted before this one, by dates; of one without a date the last that was adopted. */
export function predecessorOf<V extends Version>(versions: readonly V[], { van }: Version): V | undefined {
  const isEarlier = (other: V): boolean => other.van !== undefined && (van === undefined || other.van < van)
  return versions
    .filter((other) => isAdopted(other) && !isCalledOff(other) && isEarlier(other))
    .sort((a, b) => ((a.van ?? '') < (b.van ?? '') ? 1 : -1))[0]
}

/** `0.9` < `0.10` < `1.0`. */
export function compareVersions(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true })
}
