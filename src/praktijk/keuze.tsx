/** By what one chooses among reports, and what is chosen: each a button that takes it away. */

import type { ReactNode } from 'react'
import type { Kenmerk, Lijstdata } from '../data'
import { FacetKeuze, type Facetgroep } from '../parts/facetten'
import { STATUSSEN, WERKT } from '../parts/status'
import { KENMERKEN, tellingen } from '../pipeline'
import { aantalGekozen, gewisseld } from '../reader/filters'
import { ALLES, type Stand } from './adres'
import { kies } from './stand'

const NAMEN: Readonly<Record<Kenmerk, string>> = {
  technologie: 'Technologie',
  dienst: 'Dienst',
  doel: 'Doel van de camera',
  type: 'Soort verslag',
  zone: 'Zone',
  staat: 'Waar het staat',
  werkt: 'Werkte het?'
}

type Props = { stand: Stand; data: Lijstdata | 'fout' | undefined; opOpen: () => void }

export function Keuze({ stand, data, opOpen }: Props): ReactNode {
  const groepen = typeof data === 'object' ? groepenOf(data, stand) : []
  const wissel = (facet: Kenmerk, code: string): void =>
    kies({ filters: gewisseld(stand.filters, facet, code), pagina: 1 })
  const gekozen = groepen.flatMap(({ facet, naam, waarden }) =>
    waarden.filter(({ isGekozen }) => isGekozen).map(({ code, woord }) => ({ facet, naam, code, woord }))
  )
  return (
    <div className="verslagen__keuze met-script">
      <FacetKeuze
        woord="Kies welke verslagen je ziet"
        groepen={groepen}
        leeg={data === 'fout' ? 'Kiezen lukt nu niet: er is geen verbinding.' : 'Even geduld…'}
        gekozen={aantalGekozen(stand.filters)}
        wissel={wissel}
        wis={() => kies(ALLES)}
        opOpen={opOpen}
      />
      {gekozen.length > 0 && (
        <ul className="gekozen" aria-label="Gekozen">
          {gekozen.map(({ facet, naam, code, woord }) => (
            <li key={`${facet} ${code}`}>
              <button
                type="button"
                aria-label={`${naam}: ${woord}. Laat deze keuze weg`}
                onClick={() => wissel(facet, code)}
              >
                {woord} <span aria-hidden="true">✕</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** What is chosen stays, also where nothing is left of it, and whatever somebody typed in the address. */
function groepenOf(data: Lijstdata, { filters }: Stand): Facetgroep<Kenmerk>[] {
  const tallen = tellingen(data, filters)
  return KENMERKEN.flatMap((facet) => {
    const gekozen = filters[facet] ?? []
    const known = data.kenmerken[facet].waarden.map(([code, woord], index) => ({
      code,
      woord: woordVan(facet, code) ?? woord,
      tal: tallen[facet][index] ?? 0,
      isGekozen: gekozen.includes(code)
    }))
    const strange = gekozen
      .filter((code) => !known.some((waarde) => waarde.code === code))
      .map((code) => ({ code, woord: code, tal: 0, isGekozen: true }))
    const waarden = [...known, ...strange]
    return waarden.length < 2 && gekozen.length === 0 ? [] : [{ facet, naam: NAMEN[facet], waarden }]
  })
}

/** A state is called as its row calls it. */
function woordVan(facet: Kenmerk, code: string): string | undefined {
  const statussen = facet === 'staat' ? STATUSSEN : facet === 'werkt' ? WERKT : {}
  return Object.hasOwn(statussen, code) ? statussen[code]?.woord : undefined
}
