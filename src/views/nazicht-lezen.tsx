/** From the list of reviews to one article beside its law. */

import type { ReactNode } from 'react'
import { naamVan, naar } from '../bijdragen/nalezen-adres'
import type { Naleesrij } from '../data'
import { hrefOf } from '../reader/published'

export function LeesNa({ rij }: { rij: Naleesrij | undefined }): ReactNode {
  if (rij === undefined) return null
  return (
    <div className="nazicht__kies" role="group" aria-label={`Lees na in ${rij.titel}`}>
      <span>Lees na:</span>
      {rij.artikels.map(({ id, nummer }) => (
        <a key={id} {...naar(naamVan(rij, id))} className="artikelnummer">
          {nummer}
        </a>
      ))}
    </div>
  )
}

/** What nobody adopted yet is read too, by who has to decide on it. */
export function Concepten({ lezen }: { lezen: readonly Naleesrij[] }): ReactNode {
  const rows = lezen.filter(({ isConcept }) => isConcept)
  if (rows.length === 0) return null
  return (
    <details className="nazicht__concepten">
      <summary>Lees een concept naast zijn wet</summary>
      <p>Een concept krijgt nog geen nazicht. Zo lees je het na voor het vastgesteld wordt.</p>
      <ul className="lijst">
        {rows.map((rij) => (
          <li key={rij.address}>
            <a href={hrefOf(rij.address)} className="lijst__titel">
              {rij.titel}
            </a>
            <p>
              {rij.technologie}, concept {rij.versie}.
            </p>
            <LeesNa rij={rij} />
          </li>
        ))}
      </ul>
    </details>
  )
}
