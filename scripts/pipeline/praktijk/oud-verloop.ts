/**
 * A head from before courses were kept says one state, and of some a reason. Two things follow from it: that the report was
 * sent in, and where it stood when its page was last changed. Which steps lie between, nobody wrote down, and so nobody makes
 * them up: the last step says of itself that it was taken over.
 */

import { BEGIN } from './staat.ts'
import type { Stap } from './verloop.ts'

type Values = Readonly<Record<string, unknown>>

/** The fields that a course took the place of. */
const OUD: readonly unknown[] = ['staat', 'reden']

/** Who sends a report in is named nowhere. */
export const INDIENER = 'indiener'

/** For its writer to replace. */
const ONBEKENDE_DAG = 'jjjj-mm-dd'

/** Whether a head is one of those. */
export function isOudeKop({ staat, verloop }: Values): boolean {
  return typeof staat === 'string' && verloop === undefined
}

/** A field that says itself in such a head what a course says now, or that is not there because of it. */
export function isVanOudeKop(values: Values, key: PropertyKey | undefined): boolean {
  return isOudeKop(values) && (OUD.includes(key) || key === 'verloop')
}

/** The course that follows from such a head; its state as it was written, right or wrong. */
export function verloopUit({ staat, reden, datum, bijgewerkt }: Values): Stap[] {
  const ingediend: Stap = { staat: BEGIN, op: dagUit(datum), door: INDIENER }
  if (staat === BEGIN) return [ingediend]
  const overgenomen = {
    staat,
    op: dagUit(bijgewerkt, datum),
    door: 'niet opgetekend',
    ...(typeof reden === 'string' ? { reden } : {}),
    overgenomen: true
  } as Stap
  return [ingediend, overgenomen]
}

/** The first that is one. */
function dagUit(...values: readonly unknown[]): string {
  return values.find((value) => typeof value === 'string') ?? ONBEKENDE_DAG
}

/** A course as lines of a head. `scalar` writes a text as a value of YAML. */
export function regelsVan(verloop: readonly Stap[], scalar: (text: string) => string): string[] {
  return ['verloop:', ...verloop.flatMap((stap) => regelsVanStap(stap, scalar, '  '))]
}

/** A step as lines below those that are there. */
export function regelsVanStap(stap: Stap, scalar: (text: string) => string, indent: string): string[] {
  return Object.entries(stap).map(
    ([field, value], index) =>
      `${indent}${index === 0 ? '-' : ' '} ${field}: ${typeof value === 'string' ? scalar(value) : value}`
  )
}

/** The same on one line, as a finding can say it. */
export function regelVan(verloop: readonly Stap[]): string {
  const value = (written: string | true | undefined): string =>
    typeof written === 'string' && !/^[\p{L}\p{N}][\p{L}\p{N} -]*$/u.test(written)
      ? JSON.stringify(written)
      : String(written)
  const stap = (fields: Stap): string => {
    const written = Object.entries(fields).map(([field, said]) => `${field}: ${value(said)}`)
    return `{ ${written.join(', ')} }`
  }
  return `verloop: [${verloop.map(stap).join(', ')}]`
}
