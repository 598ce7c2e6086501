/** What changed, why, and what set it in motion: the log in words, beside an article, and on the report that caused it. */

import type { ReactNode } from 'react'
import type { ArtikelWijziging, Gevolg, LogLine, Oorzaak, Page } from '../data'
import { datumInWoorden, ownId } from '../pipeline'
import { ArtikelVerschil, Woorden } from './diff'
import { Tabel } from '../parts/tabel'
import { hrefOf } from '../reader/published'

export function Wijzigingslog({ log, titel }: { log: readonly LogLine[]; titel: string }): ReactNode {
  return (
    <Tabel titel={titel} koppen={['Datum', 'Artikel', 'Wijziging', 'Waarom']} className="logboek">
      {log.map(({ versie, nummer, href, datum, wijziging, waarom, oorzaak }, index) => (
        <tr key={index}>
          <td className="datum" data-kop="Datum">
            {datum === undefined ? `concept ${versie}` : datumInWoorden(datum)}
          </td>
          <td data-kop="Artikel">
            {href === undefined ? (
              nummer
            ) : (
              <a href={hrefOf(href)} className="artikelnummer">
                {nummer}
              </a>
            )}
          </td>
          <td data-kop="Wijziging">{wijziging}</td>
          <td data-kop="Waarom">
            {waarom} <Aanleiding oorzaak={oorzaak} />
          </td>
        </tr>
      ))}
    </Tabel>
  )
}

const OORZAKEN: Readonly<Record<Oorzaak['soort'], string>> = {
  ervaring: 'ervaring van het terrein',
  wet: 'wet',
  incident: 'incident',
  nazicht: 'nazicht'
}

function Aanleiding({ oorzaak }: { oorzaak: Oorzaak }): ReactNode {
  const { soort, titel, href } = oorzaak
  return (
    <span className="oorzaak">
      Oorzaak: {OORZAKEN[soort]}
      {href !== undefined && (
        <>
          , <a href={hrefOf(href)}>{titel}</a>
        </>
      )}
      .
    </span>
  )
}

/** At the foot of an article that its version changed. The words of a new article stand above, so they are not repeated. */
export function BijArtikel({ wijziging }: { wijziging: ArtikelWijziging }): ReactNode {
  const { versie, isConcept, log, diff } = wijziging
  const what = diff.soort === 'nieuw' ? 'Nieuw' : 'Gewijzigd'
  return (
    <div className="gewijzigd">
      {log.length === 0 && (
        <p>
          <strong>
            {what} in {isConcept ? 'concept' : 'versie'} {versie}.
          </strong>
        </p>
      )}
      {log.map((line, index) => (
        <p key={index}>
          <strong>
            {what} in {isConcept ? 'concept' : 'versie'} {versie}.
          </strong>{' '}
          {line.wijziging} {line.waarom} <Aanleiding oorzaak={line.oorzaak} />
        </p>
      ))}
      {diff.soort !== 'nieuw' && (
        <details>
          <summary>Toon wat er wijzigde</summary>
          <Woorden diff={diff} />
        </details>
      )}
    </div>
  )
}

/** On a report: the words it led to, and how long that took. */
export function Gevolgen({ page }: { page: Page }): ReactNode {
  if (page.gevolgen === undefined) return null
  return (
    <section className="gevolgen" aria-labelledby={ownId('gevolgen')}>
      <h2 id={ownId('gevolgen')}>Dit verslag wijzigde het inzetkader</h2>
      {page.gevolgen.map((gevolg) => (
        <div key={gevolg.versie + gevolg.nummer} className="gevolg">
          <p>
            <strong>{beslist(gevolg)}</strong> {gevolg.wijziging}
          </p>
          {gevolg.diff ? (
            <ArtikelVerschil diff={gevolg.diff} />
          ) : (
            <p>
              {gevolg.href === undefined ? (
                gevolg.nummer
              ) : (
                <a href={hrefOf(gevolg.href)} className="artikelnummer">
                  {gevolg.nummer}
                </a>
              )}
            </p>
          )}
        </div>
      ))}
    </section>
  )
}

function beslist({ technologie, versie, datum, dagen }: Gevolg): string {
  return `${technologie} versie ${versie}, beslist op ${datumInWoorden(datum)}${wachttijd(dagen)}.`
}

function wachttijd(dagen: number | undefined): string {
  if (dagen === undefined) return ''
  if (dagen === 0) return ', dezelfde dag'
  return dagen === 1 ? ', na 1 dag' : `, na ${dagen} dagen`
}

/** From a technologie or a version to what changed. */
export function NaarWijzigingen({ page }: { page: Page }): ReactNode {
  if (page.wijzigingen === undefined) return null
  return (
    <p className="naar-wijzigingen">
      <a href={hrefOf(page.wijzigingen)}>
        {page.kind === 'technologie'
          ? 'Wat wijzigde er tussen de versies, en waarom?'
          : 'Wat wijzigde er in deze versie, en waarom?'}
      </a>
    </p>
  )
}
