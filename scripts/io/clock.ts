/** The only clock of the scripts: it can warn of a date, and changes nothing that is made. */

import { dayInBrussels } from '../pipeline/core/calendar.ts'

/** ISO date. */
export function todayInBrussels(): string {
  return dayInBrussels(new Date())
}
