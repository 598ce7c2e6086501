/**
 * How a page stands, as one word that holds on every day: of a version its status and its days, of any other page what its
 * front matter says. The reader's clock makes of it what it is today, as `openSite` does.
 */

import { type Standing, standingOn, type Version } from '../../inzetkader/versions.ts'

type Dated = Pick<Version, 'status' | 'van' | 'tot'>

/** `vastgesteld/2027-01-01/`, or `actief`. */
export function toestandOf(status: string | undefined, version: Dated | undefined): string | undefined {
  return version ? [version.status, version.van ?? '', version.tot ?? ''].join('/') : status
}

/** The value of the facet `status` on a day. */
export function statusIn(toestand: string, today: string): string {
  return standIn(toestand, today) ?? toestand
}

/** Of a version only. */
export function standIn(toestand: string, today: string): Standing | undefined {
  const [status = '', van, tot] = toestand.split('/')
  if (van === undefined) return undefined
  return standingOn({ status: status as Version['status'], ...(van && { van }), ...(tot && { tot }) }, today)
}
