/** By what reports are told apart in their list. */

import type { Facetdata } from '../core/facetten.ts'

export const KENMERKEN = ['technologie', 'dienst', 'doel', 'type', 'zone', 'staat', 'werkt'] as const
export type Kenmerk = (typeof KENMERKEN)[number]

/** Of all reports, in the order of the list. Small, because whoever chooses fetches it whole. */
export type Lijstdata = Facetdata<Kenmerk> & {
  /** Where the rows themselves are, so many in a file. */
  rijen: { per: number; bestanden: readonly string[] }
}
