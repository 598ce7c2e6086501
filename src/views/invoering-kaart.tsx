/**
 * Limburg as tiles: each zone about where it lies, no more. The tiles are a list of links in reading order, so that a
 * keyboard and a screen reader meet the zones as an eye does: from the north, row by row.
 */

import type { ReactNode } from 'react'
import type { InvoeringZone } from '../data'
import { invoeringOp, ownId } from '../pipeline'
import { hrefOf } from '../reader/published'
import { STAND } from '../zones/standen'
import { feitenOver } from './invoering-telling'

type Props = { titel: string; zones: readonly InvoeringZone[]; technologie: string; dag: string }

export function Kaart({ titel, zones, technologie, dag }: Props): ReactNode {
  const tiles = zones
    .flatMap(({ tegel, ...zone }) => (tegel === undefined ? [] : [{ ...zone, tegel }]))
    .toSorted((a, b) => a.tegel.rij - b.tegel.rij || a.tegel.kolom - b.tegel.kolom)
  if (tiles.length === 0) return null
  return (
    <figure className="tegelkaart">
      <figcaption>{titel}</figcaption>
      <ul>
        {tiles.map((zone) => (
          <li key={zone.naam} data-rij={zone.tegel.rij} data-kolom={zone.tegel.kolom}>
            <Tegel zone={zone} technologie={technologie} dag={dag} />
          </li>
        ))}
      </ul>
    </figure>
  )
}

type TegelProps = {
  zone: InvoeringZone & Required<Pick<InvoeringZone, 'tegel'>>
  technologie: string
  dag: string
}

function Tegel({ zone, technologie, dag }: TegelProps): ReactNode {
  const { stand } = invoeringOp(feitenOver(zone, technologie), dag)
  const known = stand && STAND[stand.feit.stand]
  const { toon, teken, woord } = known === undefined || stand?.isVerlopen ? STAND.onbekend : known
  return (
    <a href={hrefOf(`${zone.address}#${ownId('invoering')}`)} className={`tegel status--${toon}`}>
      <strong>{zone.tegel.kort}</strong>{' '}
      <span>
        <span aria-hidden="true">{teken}</span> {woord}
      </span>{' '}
      {stand?.isVerlopen && (
        <small>
          {stand.feit.op.slice(0, 4)}: {known?.woord.toLowerCase()}
        </small>
      )}
    </a>
  )
}
