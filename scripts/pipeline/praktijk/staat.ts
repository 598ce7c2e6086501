/**
 * Where a report stands on its way from sent in to retained: the states, which may follow which, and what a step into each
 * has to tell. The state itself is nowhere written: it is that of the last step of the course (verloop.ts).
 */

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

/** With which state a course begins. */
export const BEGIN = 'ingediend' satisfies Staat

/** Which states may follow which. A report that is `in-behandeling` may be so again: with another owner, or another term. */
export const SPRONGEN: Readonly<Record<Staat, readonly Staat[]>> = {
  ingediend: ['nagekeken', 'afgewezen', 'samengevoegd', 'ingetrokken'],
  nagekeken: ['vastgesteld', 'afgewezen', 'samengevoegd', 'ingetrokken'],
  vastgesteld: ['in-behandeling', 'geen-wijziging', 'samengevoegd', 'ingetrokken'],
  'in-behandeling': [
    'in-behandeling',
    'kader-gewijzigd',
    'opleiding-gewijzigd',
    'geen-wijziging',
    'samengevoegd',
    'ingetrokken'
  ],
  'kader-gewijzigd': ['opleiding-gewijzigd', 'geborgd', 'opnieuw-opgedoken', 'ingetrokken'],
  'opleiding-gewijzigd': ['kader-gewijzigd', 'geborgd', 'opnieuw-opgedoken', 'ingetrokken'],
  'geen-wijziging': ['opnieuw-opgedoken', 'ingetrokken'],
  geborgd: ['opnieuw-opgedoken', 'ingetrokken'],
  'opnieuw-opgedoken': ['in-behandeling', 'geen-wijziging', 'ingetrokken'],
  afgewezen: [],
  samengevoegd: [],
  ingetrokken: []
}

export type Veld = 'reden' | 'eigenaar' | 'termijn' | 'bewijs' | 'verslag'

/** What a step into a state has to tell besides its day and who took it. */
export const NODIG: Readonly<Partial<Record<Staat, readonly Veld[]>>> = {
  'in-behandeling': ['eigenaar', 'termijn'],
  'geen-wijziging': ['reden'],
  geborgd: ['bewijs'],
  'opnieuw-opgedoken': ['verslag'],
  afgewezen: ['reden'],
  samengevoegd: ['reden'],
  ingetrokken: ['reden']
}

/** Somebody decided what becomes of the lesson: something changed, or nothing has to. */
const BESLIST: readonly Staat[] = ['kader-gewijzigd', 'opleiding-gewijzigd', 'geen-wijziging', 'geborgd']

/** The report stopped before anybody decided on its lesson. */
const GESTOPT: readonly Staat[] = ['afgewezen', 'samengevoegd', 'ingetrokken']

/** Whether the lesson was decided on, and did not come back since. */
export function isBeslist(staat: Staat): boolean {
  return BESLIST.includes(staat)
}

/** Whether the report stopped on its way: it is no help to whoever looks for a lesson. */
export function isGestopt(staat: Staat): boolean {
  return GESTOPT.includes(staat)
}

/** Whether the report still waits for somebody. */
export function isOpen(staat: Staat): boolean {
  return !BESLIST.includes(staat) && !isGestopt(staat)
}

/** A step of a course, as far as it tells the state. */
type MetStaat = { staat: Staat }

/** The steps of a report, oldest first; there is always one. */
export function stappenVan<Stap extends MetStaat>({
  verloop
}: {
  verloop: readonly Stap[]
}): readonly Stap[] {
  return verloop
}

/** The state that follows from the head of a report. */
export function staatVan({ verloop }: { verloop: readonly MetStaat[] }): Staat {
  return verloop.at(-1)?.staat ?? BEGIN
}
