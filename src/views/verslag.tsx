/** The form for a report. Its text needs no script, and says how it goes without; the form itself is fetched by the browser. */

import { lazy, type ReactNode, Suspense } from 'react'
import type { VerslagView } from '../data'
import { ownId } from '../pipeline'
import { useHydrated } from '../reader/hydrated'
import { hrefOf } from '../reader/published'

const Formulier = lazy(() => import('../bijdragen/formulier'))

export default function Verslag({ page }: { page: VerslagView }): ReactNode {
  return (
    <div className="pagina">
      <header className="pagina__kop">
        <h1>{page.titel}</h1>
        <p className="pagina__inleiding">{page.omschrijving}</p>
      </header>
      <p>
        Wat je typt, blijft op je toestel tot jij het doorgeeft. De controle kijkt mee: ze wijst aan wat
        anderen niet mogen weten, zoals een naam of een nummerplaat.
      </p>
      <h2 id={ownId('eerst')}>Waaraan voldoet een goed verslag?</h2>
      <ul>
        <li>Anderen hebben er iets aan.</li>
        <li>Het spreekt niet vanzelf.</li>
        <li>Je schrijft feiten op, en geen vermoedens.</li>
        <li>Wie er niet bij was, kan het volgen.</li>
        <li>Afkortingen staan er de eerste keer voluit.</li>
        <li>Het is hoogstens anderhalve pagina lang.</li>
        <li>Niemand is herkenbaar: geen namen, geen plaats, geen exacte dag met uur.</li>
      </ul>
      <Zonder meldpunten={page.meldpunten} />
      <Met page={page} />
    </div>
  )
}

function Met({ page }: { page: VerslagView }): ReactNode {
  const isHydrated = useHydrated()
  const wacht = <p className="met-script">Het formulier wordt geladen.</p>
  if (!isHydrated) return wacht
  return (
    <Suspense fallback={wacht}>
      <Formulier page={page} />
    </Suspense>
  )
}

/** By a template and by mail. */
function Zonder({ meldpunten: { postbus } }: Pick<VerslagView, 'meldpunten'>): ReactNode {
  return (
    <section className="zonder-script">
      <h2>Zonder JavaScript</h2>
      <p>Het formulier heeft JavaScript nodig. Zo gaat het ook:</p>
      <ol>
        <li>
          Neem het <a href={hrefOf('/bijdragen/sjablonen#ervaring')}>sjabloon van een ervaringsverslag</a>{' '}
          over.
        </li>
        <li>Vul het aan in een gewone tekst of in een mail.</li>
        <li>
          {postbus === undefined ? (
            <>
              Geef je tekst aan de contactpersoon van je zone. Op <a href={hrefOf('/bijdragen')}>Bijdragen</a>{' '}
              staat welke wegen er zijn.
            </>
          ) : (
            <>
              Mail je tekst naar <a href={hrefOf(`mailto:${postbus}`)}>{postbus}</a>.
            </>
          )}
        </li>
      </ol>
    </section>
  )
}
