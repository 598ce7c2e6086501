/**
 * Figures over reports: how many stand where, since when the oldest waits, and how long a decision takes. Pure, and
 * without a clock: how old "since when" is, the browser says.
 */

import { added } from '../core/added.ts'
import { daysBetween, earliest } from '../core/calendar.ts'
import { isBeslist, isOpen, type Staat } from './staat.ts'

/** A report as far as it is counted. */
export type Geteld = {
  stappen: readonly Stap[]
  technologieen: readonly string[]
  /** Undefined where the zone must not be known: then it counts for no zone. */
  zone?: string | undefined
}

/** `overgenomen`: what lies before was never written down. */
type Stap = { staat: Staat; op: string; overgenomen?: true | undefined }

export type Cijfers = {
  aantal: number
  perStaat: Readonly<Partial<Record<Staat, number>>>
  open: number
  beslist: number
  /** Stopped before a decision. */
  gestopt: number
  /** Since when the one waits that waits longest. */
  oudste?: string
  /** Days from sent in to the first decision: the one in the middle, over as many reports. */
  doorlooptijd?: { mediaan: number; over: number }
}

export function cijfersOver(verslagen: readonly Geteld[]): Cijfers {
  const perStaat: Partial<Record<Staat, number>> = {}
  for (const { stappen } of verslagen) {
    const staat = staatNa(stappen)
    perStaat[staat] = (perStaat[staat] ?? 0) + 1
  }
  const tel = (test: (staat: Staat) => boolean): number =>
    verslagen.filter(({ stappen }) => test(staatNa(stappen))).length
  const [open, beslist] = [tel(isOpen), tel(isBeslist)]
  const oudste = earliest(verslagen.flatMap(({ stappen }) => wachtSinds(stappen) ?? []))
  const dagen = verslagen.flatMap(({ stappen }) => doorlooptijdVan(stappen) ?? [])
  return {
    aantal: verslagen.length,
    perStaat,
    open,
    beslist,
    gestopt: verslagen.length - open - beslist,
    ...(oudste === undefined ? {} : { oudste }),
    ...(dagen.length === 0 ? {} : { doorlooptijd: { mediaan: mediaanVan(dagen), over: dagen.length } })
  }
}

/** The figures of each name, by name; a report with two counts for both. */
export function cijfersPer(
  verslagen: readonly Geteld[],
  namenVan: (verslag: Geteld) => readonly string[]
): Map<string, Cijfers> {
  const groups = new Map<string, Geteld[]>()
  for (const verslag of verslagen) for (const naam of namenVan(verslag)) added(groups, naam, verslag)
  return new Map([...groups].map(([naam, group]) => [naam, cijfersOver(group)]))
}

function staatNa(stappen: readonly Stap[]): Staat {
  return stappen.at(-1)?.staat ?? 'ingediend'
}

/** From when on it waits without a break: sent in, or back after a decision. */
export function wachtSinds(stappen: readonly Stap[]): string | undefined {
  const last = stappen.findLastIndex(({ staat }) => !isOpen(staat))
  return stappen[last + 1]?.op
}

/** Undefined without a decision, or where nobody wrote down when it was taken. */
function doorlooptijdVan(stappen: readonly Stap[]): number | undefined {
  const place = stappen.findIndex(({ staat }) => isBeslist(staat))
  const [first, decision] = [stappen[0], stappen[place]]
  if (!first || !decision || decision.overgenomen) return undefined
  return daysBetween(first.op, decision.op)
}

/** Of an even number, halfway between the two in the middle. */
function mediaanVan(dagen: readonly number[]): number {
  const sorted = dagen.toSorted((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2
}
