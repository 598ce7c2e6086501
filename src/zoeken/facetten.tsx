/** By what answers are told apart. Each value says how many pages it would leave; none of one value is offered. */

import type { ReactNode } from 'react'
import type { Facet, Zoekwoorden } from '../data'
import { FacetKeuze } from '../parts/facetten'
import { aantalGekozen, gewisseld } from '../reader/filters'
import { kies, type Stand } from './gevraagde'
import { FACETTEN, waardeVan } from './woorden'
import type { Antwoord } from './zoeker'

type Props = { stand: Stand; antwoord: Antwoord; woorden: Zoekwoorden | undefined }

export function Facetten({ stand, antwoord, woorden }: Props): ReactNode {
  const groepen = FACETTEN.flatMap(([facet, naam]) => {
    const gekozen = stand.filters[facet] ?? []
    const waarden = waardenVan(antwoord, facet, gekozen).map(([code, tal]) => ({
      code,
      tal,
      woord: waardeVan(facet, code, woorden),
      isGekozen: gekozen.includes(code)
    }))
    // Where they stand says nothing, so it never changes.
    waarden.sort((a, b) => a.woord.localeCompare(b.woord, 'nl'))
    return waarden.length < 2 && gekozen.length === 0 ? [] : [{ facet, naam, waarden }]
  })
  if (groepen.length === 0) return null
  return (
    <FacetKeuze
      woord="Verfijn"
      groepen={groepen}
      gekozen={aantalGekozen(stand.filters)}
      wissel={(facet, code) => kies({ ...stand, filters: gewisseld(stand.filters, facet, code) })}
      wis={() => kies({ ...stand, filters: {} })}
      // Beside the answers there is room; above them, on a phone, they would be in the way.
      isOpen={window.matchMedia('(min-width: 997px)').matches}
    />
  )
}

/** What is chosen stays, also where nothing is left of it. */
function waardenVan(
  { facets }: Antwoord,
  facet: Facet,
  chosen: readonly string[]
): (readonly [string, number])[] {
  const counted = facets[facet]
  const gone = chosen.filter((value) => !Object.hasOwn(counted, value))
  return [...Object.entries(counted), ...gone.map((value) => [value, 0] as const)]
}
