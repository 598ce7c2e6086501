/** The states of reports as figures are told: in the order in which a report meets them, by whether it still waits. */

import type { Cijfers } from '../data'
import { STATUSSEN } from '../parts/status'
import { isBeslist, isOpen, STATEN } from '../pipeline'

export type Groep = {
  naam: string
  soort: 'open' | 'beslist' | 'gestopt'
  staten: { staat: string; woord: string; aantal: number }[]
}

const GROEPEN = [
  { naam: 'Wacht op een beslissing', soort: 'open' },
  { naam: 'Beslist', soort: 'beslist' },
  { naam: 'Gestopt', soort: 'gestopt' }
] as const

export function groepenVan({ perStaat }: Pick<Cijfers, 'perStaat'>): Groep[] {
  return GROEPEN.map(({ naam, soort }) => ({
    naam,
    soort,
    staten: STATEN.filter((staat) => soortVan(staat) === soort).map((staat) => ({
      staat,
      woord: STATUSSEN[staat]?.woord ?? staat,
      aantal: perStaat[staat] ?? 0
    }))
  }))
}

function soortVan(staat: (typeof STATEN)[number]): Groep['soort'] {
  if (isOpen(staat)) return 'open'
  return isBeslist(staat) ? 'beslist' : 'gestopt'
}
