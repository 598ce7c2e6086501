/** Which data the site gives away: what one may do with it, how to read it, and every table with its files and columns. */

import type { ReactNode } from 'react'
import type { Kolom, OpenDataset, OpenDataView } from '../data'
import { sizeOf } from '../parts/grootte'
import { Tabel } from '../parts/tabel'
import { datumInWoorden, ownId } from '../pipeline'
import { adresOf, hrefOf } from '../reader/published'
import { Paginakop } from './paginakop'

export default function OpenData({ page }: { page: OpenDataView }): ReactNode {
  return (
    <div className="pagina">
      <Paginakop page={page} soort="Over" />
      <Gebruiken page={page} />
      <Lezen page={page} />
      <Kop id="tabellen">De tabellen</Kop>
      {page.datasets.map((dataset) => (
        <Dataset key={dataset.id} dataset={dataset} />
      ))}
    </div>
  )
}

function Kop({ id, children }: { id: string; children: ReactNode }): ReactNode {
  return (
    <h2 id={ownId(id)} className="kop" tabIndex={-1}>
      {children}
    </h2>
  )
}

function Gebruiken({ page: { licentie, address, bijgewerkt } }: { page: OpenDataView }): ReactNode {
  return (
    <>
      <Kop id="gebruiken">Wat je ermee mag</Kop>
      <p>
        Je mag alles hergebruiken, ook om geld te verdienen, als je de bron noemt. De licentie is{' '}
        <a href={hrefOf(licentie.url)}>{licentie.naam}</a>, dezelfde als die van de teksten. Wetten en bronnen
        waarnaar een tabel verwijst, zijn niet van deze site.
      </p>
      <p>Zo noem je de bron:</p>
      <blockquote>
        <p>
          PLOT kenniscentrum, open data, {datumInWoorden(bijgewerkt)}, {adresOf(address)}, CC BY 4.0
        </p>
      </blockquote>
      <ul>
        <li>
          Er staan geen persoonsgegevens in. Wie iets besliste of meldde, staat er met een functie en nooit
          met een naam.
        </li>
        <li>
          Rijen met <code>fictief</code> op ja zijn verzonnen voorbeelden. Tel ze nooit mee.
        </li>
        <li>Een tabel zegt nooit of iets vandaag geldt. Ze geeft de dagen, en jij kiest de dag.</li>
      </ul>
    </>
  )
}

function Lezen({ page: { catalogus, bijgewerkt } }: { page: OpenDataView }): ReactNode {
  return (
    <>
      <Kop id="lezen">Hoe je de bestanden leest</Kop>
      <p>
        Alles is bijgewerkt tot en met {datumInWoorden(bijgewerkt)}: de laatste dag waarop een tekst van de
        site wijzigde. Bij wetten telt de peildatum in de rij.
      </p>
      <ul>
        <li>CSV en JSON hebben dezelfde rijen. JSON is de exacte vorm; CSV is voor een rekenblad.</li>
        <li>
          CSV: UTF-8, puntkomma tussen de cellen, komma in getallen, <code> | </code> tussen de delen van een
          lijst. Een tekst die op een formule lijkt, begint met <code>'</code>.
        </li>
        <li>
          Een dag is <code>jjjj-mm-dd</code>. Wat onbekend is, is in CSV een lege cel en ontbreekt in JSON.
        </li>
        <li>
          Elk JSON-bestand noemt zijn schema (JSON Schema). Een portaal haalt alles op met{' '}
          <a href={hrefOf(catalogus)} download>
            de catalogus (DCAT, JSON-LD)
          </a>
          .
        </li>
      </ul>
    </>
  )
}

function Dataset({ dataset }: { dataset: OpenDataset }): ReactNode {
  const { id, titel, uitleg, pagina, rijen, bestanden, schema, kolommen } = dataset
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className="kop" tabIndex={-1}>
        {titel}
      </h3>
      <p>
        {uitleg} {rijen === 1 ? '1 rij' : `${rijen} rijen`}.
      </p>
      <p>
        Download:{' '}
        {bestanden.map(({ soort, address, bytes }) => (
          <span key={address}>
            <a href={hrefOf(address)} download aria-label={`${titel}: ${soort}`}>
              {soort}
            </a>{' '}
            <span className="klein">({sizeOf(bytes)})</span>,{' '}
          </span>
        ))}
        <a href={hrefOf(schema)} download aria-label={`${titel}: schema`}>
          schema
        </a>
        .
        {pagina !== undefined && (
          <>
            {' '}
            Lees het op{' '}
            <a href={hrefOf(pagina)} aria-label={`${titel}: de pagina`}>
              de pagina
            </a>
            .
          </>
        )}
      </p>
      <details>
        <summary>
          De {kolommen.length} kolommen van {titel}
        </summary>
        <Tabel titel={`Kolommen van ${titel}`} koppen={['Kolom', 'Wat erin staat', 'Soort']}>
          {kolommen.map((kolom) => (
            <KolomRij key={kolom.naam} kolom={kolom} />
          ))}
        </Tabel>
      </details>
    </section>
  )
}

function KolomRij({ kolom: { naam, soort, uitleg, eenheid, isSoms } }: { kolom: Kolom }): ReactNode {
  return (
    <tr>
      <td>
        <code>{naam}</code>
      </td>
      <td>{uitleg}</td>
      <td>
        {soort}
        {eenheid !== undefined && `, in ${eenheid}`}
        {isSoms && ' (kan leeg zijn)'}
      </td>
    </tr>
  )
}
