/** Where zones stand with a technologie, and how long what is known of that holds. */

import { addMonths } from '../core/calendar.ts'

export const STANDEN = [
  'onbekend',
  'overweegt',
  'gepland',
  'besteld',
  'proef',
  'in-gebruik',
  'voorlopig-niet',
  'gestopt'
] as const

export const REDENEN = [
  'budget',
  'levering',
  'toestemming',
  'recht',
  'techniek',
  'opleiding',
  'fusie',
  'andere'
] as const

export const PLAATSEN = ['alle', 'niet-besloten', 'publiek-besloten', 'privaat-besloten'] as const

/**
 * For so long a fact counts as where a zone stands; then it is only the last that was known. A year, because in that time a
 * zone can decide, buy and begin, and because to report once a year is what one can ask of a contact person. A choice of
 * this site, told on the page: one figure for all, so that no old fact looks newer than another.
 */
export const HOUDBAAR_MAANDEN = 12

/** First day on which what was so on `op` counts no more. */
export function vervaltOp(op: string): string {
  return addMonths(op, HOUDBAAR_MAANDEN)
}

type Gedateerd = { op: string }

/** The last that was known on a day, and whether it still counts then. */
export type Bekend<Feit> = { feit: Feit; isVerlopen: boolean }

/** What a zone said of itself, each part from the last fact that tells of it: a source need not tell of both. */
export type Invoering<Feit> = { stand?: Bekend<Feit>; keuze?: Bekend<Feit> }

/** "Onbekend" is no news: a source that does not say where a zone stands leaves what was known. */
export function invoeringOp<Feit extends Gedateerd & { stand: string; keuze?: string | undefined }>(
  feiten: readonly Feit[],
  dag: string
): Invoering<Feit> {
  const stand = laatste(feiten, dag, (feit) => feit.stand !== 'onbekend')
  const keuze = laatste(feiten, dag, (feit) => feit.keuze !== undefined)
  return { ...(stand && { stand }), ...(keuze && { keuze }) }
}

/** Of one day, the one that is written last. */
function laatste<Feit extends Gedateerd>(
  feiten: readonly Feit[],
  dag: string,
  tells: (feit: Feit) => boolean
): Bekend<Feit> | undefined {
  let found: Feit | undefined
  for (const feit of feiten) {
    if (feit.op <= dag && tells(feit) && (found === undefined || found.op <= feit.op)) found = feit
  }
  return found && { feit: found, isVerlopen: vervaltOp(found.op) <= dag }
}

/** A decision stays what it was; a question that nobody answered does not stay open for ever. */
export function isOudeVraag({ stand, op }: Gedateerd & { stand: string }, dag: string): boolean {
  return stand === 'gevraagd' && vervaltOp(op) <= dag
}
