/** By what answers are told apart. Each value says how many pages it would leave; none of one value is offered. */

import { type ReactNode, useState } from 'react'
import type { Facet, Zoekwoorden } from '../data'
import { gewisseld } from './adres'
import { kies, type Stand } from './gevraagde'
import { FACETTEN, waardeVan } from './woorden'
import type { Antwoord } from './zoeker'

type Props = { stand: Stand; antwoord: Antwoord; woorden: Zoekwoorden | undefined }

export function Facetten({ stand, antwoord, woorden }: Props): ReactNode {
  // Beside the answers there is room; above them, on a phone, they would be in the way.
  const [isOpen] = useState(() => window.matchMedia('(min-width: 997px)').matches)
  const gekozen = Object.values(stand.filters).flat().length
  const facetten = FACETTEN.flatMap(([facet, naam]) => {
    const waarden = waardenVan(antwoord, facet, stand.filters[facet]).map(([code, tal]) => ({
      code,
      tal,
      woord: waardeVan(facet, code, woorden)
    }))
    // Where they stand says nothing, so it never changes.
    waarden.sort((a, b) => a.woord.localeCompare(b.woord, 'nl'))
    return waarden.length < 2 && !stand.filters[facet] ? [] : [{ facet, naam, waarden }]
  })
  if (facetten.length === 0) return null
  return (
    <details className="facetten" open={isOpen}>
      <summary>Verfijn{gekozen > 0 && ` (${String(gekozen)} gekozen)`}</summary>
      {facetten.map(({ facet, naam, waarden }) => (
        <fieldset key={facet}>
          <legend>{naam}</legend>
          <div>
            {waarden.map(({ code, tal, woord }) => (
              <label key={code}>
                <input
                  type="checkbox"
                  checked={stand.filters[facet]?.includes(code) ?? false}
                  onChange={() => kies({ ...stand, filters: gewisseld(stand.filters, facet, code) })}
                />
                {woord}
                <span className="facetten__tal">{tal}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      {gekozen > 0 && (
        <button type="button" className="zoekknop" onClick={() => kies({ ...stand, filters: {} })}>
          Wis de keuze
        </button>
      )}
    </details>
  )
}

/** What is chosen stays, also where nothing is left of it. */
function waardenVan(
  { facets }: Antwoord,
  facet: Facet,
  chosen: readonly string[] = []
): (readonly [string, number])[] {
  const counted = facets[facet]
  const gone = chosen.filter((value) => !Object.hasOwn(counted, value))
  return [...Object.entries(counted), ...gone.map((value) => [value, 0] as const)]
}
