/** The only clock of the scripts: it can warn of a date, and changes nothing that is made. */

/** ISO date. */
export function todayInBrussels(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' }).format(new Date())
}
