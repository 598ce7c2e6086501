/** What was found: each with what it is, how it stands today, its date and the place where the words stand. */

import type { ReactNode } from 'react'
import type { Piece, Zoekwoorden } from '../data'
import { StatusWoord } from '../parts/status-woord'
import { Fictief } from '../parts/lijst'
import { hrefOf } from '../reader/published'
import { datumVan, statusVan, titelVan, waardeVan } from './woorden'
import type { Treffer } from './zoeker'

export function Treffers({
  treffers,
  woorden
}: {
  treffers: readonly Treffer[]
  woorden: Zoekwoorden | undefined
}): ReactNode {
  return (
    <ol className="treffers">
      {treffers.map((treffer) => (
        <li key={treffer.adres} className={treffer.isCurrent ? undefined : 'treffer--oud'}>
          <Kop treffer={treffer} />
          <Kenmerken treffer={treffer} woorden={woorden} />
          <p className="treffer__fragment">
            <Fragmenten pieces={treffer.fragment} />
          </p>
        </li>
      ))}
    </ol>
  )
}

function Kop({ treffer }: { treffer: Treffer }): ReactNode {
  const { nummer, titel } = titelVan(treffer)
  return (
    <h2 className="treffer__kop">
      <a href={hrefOf(treffer.adres)} data-hit={treffer.adres}>
        {nummer !== undefined && <span className="artikelnummer">{nummer} </span>}
        {titel}
      </a>
    </h2>
  )
}

function Kenmerken({ treffer, woorden }: { treffer: Treffer; woorden: Zoekwoorden | undefined }): ReactNode {
  const { pagina } = treffer
  const status = statusVan(treffer)
  const { op } = titelVan(treffer)
  return (
    <p className="rijen__merken">
      <Fictief item={pagina} />
      {status && <StatusWoord status={status} />}
      <span className="merkje">{waardeVan('soort', pagina.soort, woorden)}</span>
      {pagina.technologie?.map((naam) => (
        <span key={naam}>{waardeVan('technologie', naam, woorden)}</span>
      ))}
      {pagina.versie !== undefined && <span>versie {pagina.versie}</span>}
      {op !== undefined && <span>{op}</span>}
      <span className="datum">{datumVan(treffer)}</span>
    </p>
  )
}

function Fragmenten({ pieces }: { pieces: readonly Piece[] }): ReactNode {
  return pieces.map(({ text, isMarked }, index) =>
    isMarked ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>
  )
}
