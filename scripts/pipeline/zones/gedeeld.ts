/**
 * A place for reports of who may not say from which zone they come. It stands among the zones, so that such a report has an
 * address as any other, but it is none: nobody works there, and it counts in no figure per zone.
 */

export const GEDEELD = 'gedeeld'

export function isGedeeld({ soort }: { soort: string }): boolean {
  return soort === GEDEELD
}
