/**
 * The list of reviews. Without JavaScript a table of dates; the browser, which knows the day, tells what is overdue, and lays
 * the article of which the name stands in the address beside its law.
 */

import { lazy, type ReactNode, Suspense } from 'react'
import { naamVan, useArtikel } from '../bijdragen/nalezen-adres'
import { Tabel } from '../parts/tabel'
import type { NazichtRij, NazichtView } from '../data'
import { datumInWoorden, ownId } from '../pipeline'
import { useToday } from '../reader/today'
import { lijstenOn, type Lijsten, byEigenaar } from './nazicht-lijsten'
import { hrefOf } from '../reader/published'
import { Concepten, LeesNa } from './nazicht-lezen'
import { OpvolgingKop } from './opvolging-kop'

const Nalezen = lazy(() => import('../bijdragen/nalezen'))

export default function Nazicht({ page }: { page: NazichtView }): ReactNode {
  const today = useToday()
  const artikel = useArtikel()
  const rij = page.lezen.find((one) => one.artikels.some(({ id }) => naamVan(one, id) === artikel))
  return (
    <div className="pagina nazicht">
      <OpvolgingKop page={page} />
      {rij && today !== undefined ? (
        <Suspense fallback={<p role="status">Het artikel wordt geladen…</p>}>
          <Nalezen
            rij={rij}
            id={artikel.slice(artikel.lastIndexOf('/') + 1)}
            meldpunten={page.meldpunten}
            vandaag={today}
          />
        </Suspense>
      ) : (
        <>
          {artikel !== '' && <p role="status">Dat artikel lees je hier niet na. Kies er een uit de lijst.</p>}
          <Overzicht page={page} today={today} />
        </>
      )}
    </div>
  )
}

function Overzicht({ page, today }: { page: NazichtView; today: string | undefined }): ReactNode {
  const rows = page.hoofdstukken
  const lists = today === undefined ? undefined : lijstenOn(rows, today)
  const isEmpty = lists ? Object.values(lists).every((list) => list.length === 0) : rows.length === 0
  return (
    <>
      {isEmpty ? (
        <p>
          Er is nog geen nazicht gepland: geen enkele versie van een{' '}
          <a href={hrefOf('/inzetkader')}>inzetkader</a> is vastgesteld. Zodra dat zo is, staan haar
          hoofdstukken hier.
        </p>
      ) : lists ? (
        <Groepen lists={lists} lezen={page.lezen} />
      ) : (
        <AlleRijen rows={rows} />
      )}
      {lists && <Concepten lezen={page.lezen} />}
      <p className="klein">
        Een hoofdstuk is pas nagelezen als elk artikel nagelezen is in zijn huidige woorden. De oudste dag
        telt.
      </p>
    </>
  )
}

const KOPPEN: readonly { lijst: keyof Lijsten; kop: string; toon: string; niets: string }[] = [
  {
    lijst: 'overTijd',
    kop: 'Nazicht verlopen',
    toon: 'bezig',
    niets: 'Van geen enkel hoofdstuk is het nazicht verlopen.'
  },
  {
    lijst: 'binnenkort',
    kop: 'Binnen 60 dagen',
    toon: 'concept',
    niets: 'De komende 60 dagen is geen nazicht gepland.'
  },
  {
    lijst: 'onvolledig',
    kop: 'Nog niet volledig nagelezen',
    toon: 'oud',
    niets: 'Elk hoofdstuk is volledig nagelezen.'
  },
  { lijst: 'inOrde', kop: 'In orde', toon: 'geldig', niets: 'Nog geen enkel hoofdstuk.' }
]

function Groepen({ lists, lezen }: { lists: Lijsten; lezen: NazichtView['lezen'] }): ReactNode {
  return KOPPEN.map(({ lijst, kop, toon, niets }) => (
    <section className={`nazicht__lijst nazicht__lijst--${toon}`} aria-labelledby={ownId(lijst)} key={lijst}>
      <h2 id={ownId(lijst)}>
        {kop} <span className="nazicht__aantal">({lists[lijst].length})</span>
      </h2>
      {lists[lijst].length === 0 && <p className="klein">{niets}</p>}
      {byEigenaar(lists[lijst]).map(([eigenaar, rows]) => (
        <div key={eigenaar}>
          <h3>{eigenaar === 'onbekend' ? 'Eigenaar onbekend' : eigenaar}</h3>
          <ul className="lijst">
            {rows.map((row) => (
              <li key={row.address}>
                <a href={hrefOf(row.address)} className="lijst__titel">
                  {row.titel}
                </a>
                <p>
                  {row.technologie}, versie {row.versie}. <Stand row={row} />
                </p>
                <LeesNa rij={lezen.find(({ address }) => address === row.address)} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  ))
}

/** What is known of one chapter, in sentences. */
function Stand({ row: { nagelezen, volgend, open, aanTePassen } }: { row: NazichtRij }): ReactNode {
  return (
    <>
      {nagelezen !== undefined && `Nagelezen op ${datumInWoorden(nagelezen)}. `}
      {volgend !== undefined &&
        `${nagelezen === undefined ? 'Eerste' : 'Volgend'} nazicht: ${datumInWoorden(volgend)}. `}
      {volgend === undefined && nagelezen !== undefined && 'Er is geen termijn voor het volgende nazicht. '}
      {open.length > 0 && (
        <>
          Zonder nazicht van de huidige woorden:{' '}
          {open.map(({ nummer, href, ouder }, index) => (
            <span key={href}>
              {index > 0 && ', '}
              <a href={hrefOf(href)} className="artikelnummer">
                {nummer}
              </a>
              {ouder !== undefined && ` (vorige tekst nagelezen op ${datumInWoorden(ouder)})`}
            </span>
          ))}
          .{' '}
        </>
      )}
      {aanTePassen.length > 0 && `Aan te passen volgens het nazicht: ${aanTePassen.join(', ')}.`}
    </>
  )
}

function AlleRijen({ rows }: { rows: readonly NazichtRij[] }): ReactNode {
  return (
    <Tabel titel="Nazicht per hoofdstuk" koppen={['Volgend nazicht', 'Hoofdstuk', 'Nagelezen', 'Eigenaar']}>
      {rows.map((row) => (
        <tr key={row.address}>
          <td className="datum" data-kop="Volgend nazicht">
            {row.volgend === undefined ? 'niet bepaald' : datumInWoorden(row.volgend)}
          </td>
          <td data-kop="Hoofdstuk">
            <a href={hrefOf(row.address)}>{row.titel}</a>
            <p className="klein">
              {row.technologie}, versie {row.versie}
            </p>
          </td>
          <td data-kop="Nagelezen">
            {row.nagelezen === undefined
              ? `nog niet volledig: ${row.open.map(({ nummer }) => nummer).join(', ')}`
              : datumInWoorden(row.nagelezen)}
          </td>
          <td data-kop="Eigenaar">{row.eigenaar}</td>
        </tr>
      ))}
    </Tabel>
  )
}
