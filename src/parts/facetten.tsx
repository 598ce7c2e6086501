/**
 * By what a list or an answer is told apart: a box to tick for each value, which says how many it would leave. Fetched
 * with what it stands beside, its styles too.
 */

import { type ReactNode, useEffect, useState } from 'react'
import { kleed } from '../reader/kleed'

export type Facetgroep<Facet extends string> = {
  facet: Facet
  naam: string
  waarden: readonly { code: string; woord: string; tal: number; isGekozen: boolean }[]
}

type Props<Facet extends string> = {
  /** What the reader opens. */
  woord: string
  groepen: readonly Facetgroep<Facet>[]
  gekozen: number
  /** What is said while there is nothing to choose. */
  leeg?: string
  wissel: (facet: Facet, code: string) => void
  wis: () => void
  /** Open from the start, where there is room. */
  isOpen?: boolean
  opOpen?: () => void
}

export function FacetKeuze<Facet extends string>(props: Props<Facet>): ReactNode {
  const { woord, groepen, gekozen, leeg = '', wissel, wis, opOpen } = props
  const [isOpen] = useState(props.isOpen ?? false)
  useEffect(() => kleed(CSS), [])
  return (
    <details
      className="facetten"
      open={isOpen}
      onToggle={({ currentTarget }) => currentTarget.open && opOpen?.()}
    >
      <summary>
        {woord}
        {gekozen > 0 && ` (${String(gekozen)} gekozen)`}
      </summary>
      {groepen.length === 0 && <p className="facetten__leeg">{leeg}</p>}
      <div className="facetten__groepen">
        {groepen.map(({ facet, naam, waarden }) => (
          <fieldset key={facet}>
            <legend>{naam}</legend>
            <div>
              {waarden.map(({ code, tal, woord: waarde, isGekozen }) => (
                <label key={code}>
                  <input type="checkbox" checked={isGekozen} onChange={() => wissel(facet, code)} />
                  {waarde}
                  <span className="facetten__tal">{tal}</span>
                </label>
              ))}
            </div>
          </fieldset>
        ))}
      </div>
      {gekozen > 0 && (
        <button type="button" className="facetten__wis" onClick={wis}>
          Wis de keuze
        </button>
      )}
    </details>
  )
}

const CSS = `
.facetten { border: 1px solid var(--line); border-radius: 4px; margin: 0 0 1rem; }
.facetten > summary { color: var(--house); cursor: pointer; font-weight: 600; line-height: 1.5rem; padding: 0.6rem 0.9rem; }
.facetten fieldset { border: 0; margin: 0; min-width: 0; padding: 0 0.9rem 0.5rem; }
.facetten legend { float: left; font-size: 0.8125rem; font-weight: 700; padding: 0.3rem 0 0; width: 100%; }
.facetten legend + div { clear: both; }
.facetten label { align-items: center; cursor: pointer; display: flex; font-size: 0.9375rem; gap: 0.6rem; min-height: 2.75rem; line-height: 1.2; }
.facetten input { accent-color: var(--house); flex: none; height: 1.25rem; margin: 0; width: 1.25rem; }
.facetten__leeg { padding: 0 0.9rem; }
.facetten__tal { color: var(--ink-soft); font-variant-numeric: tabular-nums; margin-left: auto; }
.facetten__wis { background: none; border: 1px solid var(--house); border-radius: 4px; color: var(--house); cursor: pointer; font: inherit; font-weight: 600; margin: 0 0.9rem 0.9rem; min-height: 2.75rem; padding: 0 0.9rem; }
@media print { .facetten { display: none; } }
`
