/** When fetched data left the site: today, or for a copy that was kept the day on which it was fetched. */

import { dayInBrussels } from '../pipeline'
import { FETCHED } from './offline/rules'

/** ISO date, in Brussels. */
export function geladenOp({ headers }: Response): string {
  const kept = headers.get(FETCHED)
  return dayInBrussels(kept === null ? new Date() : new Date(kept))
}
