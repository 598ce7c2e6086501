/** By what one chooses in a list, and what is chosen: each a button that takes it away. Needs a script, and is hidden without. */

import { type ReactNode, useEffect } from 'react'
import type { Facetdata } from '../data'
import { tellingen } from '../pipeline'
import { aantalGekozen, type Filters, gewisseld } from '../reader/filters'
import { kleed } from '../reader/kleed'
import { FacetKeuze, type Facetgroep } from './facetten'

type Props<Naam extends string> = {
  /** What the reader opens. */
  woord: string
  /** How each trait is called. */
  namen: Readonly<Record<Naam, string>>
  filters: Filters<Naam>
  /** Undefined until it is there. */
  data: Facetdata<Naam> | undefined
  /** What is said while it is not. */
  leeg?: string
  kies: (filters: Filters<Naam>) => void
  opOpen?: () => void
  /** How a code is called, where its rows call it otherwise than the data. */
  woordVan?: (naam: Naam, code: string) => string | undefined
}

export function Filterkeuze<Naam extends string>(props: Props<Naam>): ReactNode {
  const { woord, filters, data, kies, leeg, opOpen } = props
  useEffect(() => kleed(CSS), [])
  const groepen = data ? groepenOf(props, data) : []
  const wissel = (naam: Naam, code: string): void => kies(gewisseld(filters, naam, code))
  const gekozen = groepen.flatMap(({ facet, naam, waarden }) =>
    waarden.filter(({ isGekozen }) => isGekozen).map((waarde) => ({ facet, naam, ...waarde }))
  )
  return (
    <div className="filterkeuze met-script">
      <FacetKeuze
        woord={woord}
        groepen={groepen}
        {...(leeg === undefined ? {} : { leeg })}
        gekozen={aantalGekozen(filters)}
        wissel={wissel}
        wis={() => kies({})}
        {...(opOpen && { opOpen })}
      />
      {gekozen.length > 0 && (
        <ul className="gekozen" aria-label="Gekozen">
          {gekozen.map(({ facet, naam, code, woord: waarde }) => (
            <li key={`${facet} ${code}`}>
              <button
                type="button"
                aria-label={`${naam}: ${waarde}. Laat deze keuze weg`}
                onClick={() => wissel(facet, code)}
              >
                {waarde} <span aria-hidden="true">✕</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** What is chosen stays, also where nothing is left of it, and whatever somebody typed in the address. */
function groepenOf<Naam extends string>(
  { namen, filters, woordVan }: Props<Naam>,
  data: Facetdata<Naam>
): Facetgroep<Naam>[] {
  const tallen = tellingen(data, filters)
  return (Object.keys(data.kenmerken) as Naam[]).flatMap((facet) => {
    const gekozen = filters[facet] ?? []
    const known = data.kenmerken[facet].waarden.map(([code, woord], index) => ({
      code,
      woord: woordVan?.(facet, code) ?? woord,
      tal: tallen[facet][index] ?? 0,
      isGekozen: gekozen.includes(code)
    }))
    const strange = gekozen
      .filter((code) => !known.some((waarde) => waarde.code === code))
      .map((code) => ({ code, woord: code, tal: 0, isGekozen: true }))
    const waarden = [...known, ...strange]
    return waarden.length < 2 && gekozen.length === 0 ? [] : [{ facet, naam: namen[facet], waarden }]
  })
}

const CSS = `
.filterkeuze .facetten { margin-bottom: 0.75rem; }
.filterkeuze .facetten__groepen { display: grid; gap: 0.75rem 1rem; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); }
.gekozen { display: flex; flex-wrap: wrap; gap: 0.5rem; list-style: none; margin: 0 0 0.75rem; padding: 0; }
.pagina .gekozen li { margin: 0; }
.gekozen button { background: var(--house-soft); border: 1px solid var(--house); border-radius: 3px; color: var(--house-strong); cursor: pointer; font: inherit; font-size: 0.9375rem; min-height: 2.75rem; padding: 0 0.75rem; }
@media print { .gekozen { display: none; } }
`
