/** Where who got the files of a zone adds them up. Nothing of it leaves the device but counts, and those by hand. */

import type { ReactNode } from 'react'
import type { OptellenView } from '../data'
import { useHydrated } from '../reader/hydrated'
import { hrefOf } from '../reader/published'
import { Teller } from './optellen-teller'

export default function Optellen({ page }: { page: OptellenView }): ReactNode {
  const isHydrated = useHydrated()
  return (
    <div className="pagina">
      <header className="pagina__kop">
        <p className="pagina__soort">
          <a href={hrefOf(page.bevraging.address)}>Bevraging</a>
        </p>
        <h1>{page.titel}</h1>
        <p className="pagina__inleiding">{page.omschrijving}</p>
      </header>
      <ul>
        <li>Kies de bestanden die mensen van je zone bezorgden. Ze blijven op dit toestel.</li>
        <li>De site onthoudt ze niet: sluit je deze pagina, dan kies je ze opnieuw.</li>
        <li>Zet zo’n bestand nooit in een voorstel. De controle weigert het.</li>
      </ul>
      <p className="zonder-script">
        Optellen heeft JavaScript nodig. Zonder kun je de antwoorden met de hand tellen.
      </p>
      {isHydrated ? <Teller page={page} /> : <p className="met-script">De teller wordt geladen.</p>}
    </div>
  )
}
