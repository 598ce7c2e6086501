/** Where one answers a survey. Its text needs no script; the form does, and is asked for when the page is awake. */

import type { ReactNode } from 'react'
import { Formulier } from '../behoeften/formulier'
import type { InvullenView } from '../data'
import { datumInWoorden } from '../pipeline'
import { hrefOf } from '../reader/published'
import { useToday } from '../reader/today'

export default function Invullen({ page }: { page: InvullenView }): ReactNode {
  const { bevraging } = page
  return (
    <div className="pagina">
      <header className="pagina__kop">
        <p className="pagina__soort">
          <a href={hrefOf(bevraging.address)}>Bevraging</a>
        </p>
        <h1>{page.titel}</h1>
        <p className="pagina__inleiding">{page.omschrijving}</p>
      </header>
      <ul>
        <li>Niets wordt verstuurd. Het werkt ook zonder netwerk.</li>
        <li>Je contactpersoon ziet je antwoorden. Op deze site komen enkel aantallen, en geen onder 5.</li>
        <li>Je naam wordt niet gevraagd.</li>
      </ul>
      <p className="zonder-script">
        Het formulier heeft JavaScript nodig. Zonder kun je <a href={hrefOf(bevraging.address)}>de vragen</a>{' '}
        lezen of afdrukken, en je antwoorden op papier aan je contactpersoon geven.
      </p>
      <Formulierplaats bevraging={bevraging} />
    </div>
  )
}

/** By the day of the reader: a site that is not built again still tells the truth. */
function Formulierplaats({ bevraging }: Pick<InvullenView, 'bevraging'>): ReactNode {
  const dag = useToday()
  const { status, open_van: van, open_tot: tot } = bevraging
  if (status === 'gesloten' || (dag !== undefined && tot !== undefined && tot < dag))
    return (
      <p>
        <strong>Deze bevraging is gesloten.</strong> Je kunt niet meer antwoorden.
      </p>
    )
  if (dag === undefined) return <p className="met-script">Het formulier wordt geladen.</p>
  if (van !== undefined && dag < van)
    return <p>Deze bevraging opent op {datumInWoorden(van)}. Kom dan terug.</p>
  return <Formulier bevraging={bevraging} />
}
