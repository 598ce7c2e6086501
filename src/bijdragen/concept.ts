/** What somebody filled in so far, as this browser keeps it. Nobody else sees it until its writer hands it over. */

import type { Deel, VerslagVelden } from '../pipeline'
import { DELEN } from '../pipeline'
import { kept } from '../reader/kept'

/** The day is that on which it is handed over. */
export type Concept = Omit<VerslagVelden, 'datum'>

export type ConceptBeeld = Concept['beelden'][number]

export const NAMEN = Object.keys(DELEN) as Deel[]

export const LEEG: Concept = {
  zone: '',
  titel: '',
  omschrijving: '',
  dienst: '',
  type: '',
  technologieen: [],
  doelen: [],
  artikels: [],
  werkt_het: '',
  getest: '',
  delen: Object.fromEntries(NAMEN.map((naam) => [naam, ''])) as Record<Deel, string>,
  beelden: []
}

const bewaard = kept('plot-verslag-v1')

export function leesConcept(): Concept {
  try {
    return conceptUit(JSON.parse(bewaard.read() ?? '{}'))
  } catch {
    return LEEG
  }
}

/** Whether the browser has it now: one that keeps nothing, or has no room, says so by itself to nobody. */
export function bewaarConcept(concept: Concept): boolean {
  const text = JSON.stringify(concept)
  bewaard.write(text)
  return bewaard.read() === text
}

export function wisConcept(): void {
  bewaard.write(undefined)
}

/** Whatever an older version of this page kept, or somebody put there: what fits, and nothing else. */
export function conceptUit(given: unknown): Concept {
  const from = isRecord(given) ? given : {}
  const fields = Object.entries(LEEG).map(([veld, leeg]) => {
    const value = from[veld]
    if (veld === 'beelden') return [veld, Array.isArray(value) ? value.filter(isBeeld) : leeg]
    if (veld === 'delen') return [veld, delenUit(value)]
    if (typeof leeg === 'string') return [veld, typeof value === 'string' ? value : leeg]
    return [veld, Array.isArray(value) ? value.filter((one) => typeof one === 'string') : leeg]
  })
  return Object.fromEntries(fields) as Concept
}

function delenUit(given: unknown): Record<string, unknown> {
  const from = isRecord(given) ? given : {}
  return Object.fromEntries(
    NAMEN.map((naam) => {
      const tekst = from[naam]
      return [naam, typeof tekst === 'string' ? tekst : '']
    })
  )
}

function isBeeld(value: unknown): value is ConceptBeeld {
  if (!isRecord(value)) return false
  const { naam, alt, deel } = value
  return typeof naam === 'string' && typeof alt === 'string' && NAMEN.some((known) => known === deel)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** The questions that must have an answer, in the order of the form. */
const VERPLICHT = ['dienst', 'technologieen', 'doelen', 'type', 'zone', 'titel', 'omschrijving'] as const

export type Openstaand = Deel | (typeof VERPLICHT)[number]

/** Those that have none yet. */
export function openVragen(concept: Concept): Openstaand[] {
  return [
    ...NAMEN.filter(
      (naam) => concept.delen[naam].trim() === '' && !concept.beelden.some(({ deel }) => deel === naam)
    ),
    ...VERPLICHT.filter((veld) => {
      const value = concept[veld]
      return typeof value === 'string' ? value.trim() === '' : value.length === 0
    })
  ]
}
