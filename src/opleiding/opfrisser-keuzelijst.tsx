/** By what a reader chooses what to refresh, with how many questions each choice would leave. */

import type { ReactNode } from 'react'
import { hoofdletter, woord } from '../pipeline'
import { type Facetgroep, FacetKeuze } from '../parts/facetten'
import { type Deck, geldigeKeuze, isGekozen, waardenVan } from './opfrisser-keuze'
import { FACETTEN, type Facet, type Keuze, LEEG } from './opfrisser-stand'

const NAMEN: Readonly<Record<Facet, string>> = {
  module: 'Module',
  technologie: 'Technologie',
  dienst: 'Voor wie'
}

type Props = { deck: Deck; keuze: Keuze; onKeuze: (keuze: Keuze) => void }

export function Keuzelijst({ deck, keuze, onKeuze }: Props): ReactNode {
  const geldig = geldigeKeuze(keuze, deck)
  const wissel = (facet: Facet, code: string): void => {
    const own = geldig[facet]
    const next = own.includes(code) ? own.filter((other) => other !== code) : [...own, code]
    onKeuze({ ...geldig, [facet]: next })
  }
  return (
    <FacetKeuze
      woord="Kies wat je opfrist"
      groepen={FACETTEN.map((facet) => groepVan(facet, deck, geldig))}
      gekozen={FACETTEN.flatMap((facet) => geldig[facet]).length}
      wissel={wissel}
      wis={() => onKeuze(LEEG.keuze)}
    />
  )
}

function groepVan(facet: Facet, { modules, vragen }: Deck, keuze: Keuze): Facetgroep<Facet> {
  const rest = vragen.filter((vraag) => isGekozen(vraag, { ...keuze, [facet]: [] }))
  const codes = [...new Set(vragen.flatMap((vraag) => waardenVan(vraag, facet)))]
  return {
    facet,
    naam: NAMEN[facet],
    waarden: codes.map((code) => ({
      code,
      woord:
        modules.find(({ naam }) => facet === 'module' && naam === code)?.titel ?? hoofdletter(woord(code)),
      tal: rest.filter((vraag) => waardenVan(vraag, facet).includes(code)).length,
      isGekozen: keuze[facet].includes(code)
    }))
  }
}
