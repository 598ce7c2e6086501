/** Where a report stands on its way from sent in to retained. */

export const STATEN = [
  'ingediend',
  'nagekeken',
  'vastgesteld',
  'in-behandeling',
  'kader-gewijzigd',
  'opleiding-gewijzigd',
  'geen-wijziging',
  'geborgd',
  'opnieuw-opgedoken',
  'afgewezen',
  'samengevoegd',
  'ingetrokken'
] as const

export type Staat = (typeof STATEN)[number]

/** The state that follows from the head of a report. */
export function staatVan({ staat }: { staat: Staat }): Staat {
  return staat
}
