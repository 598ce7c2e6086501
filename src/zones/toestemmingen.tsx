/** Consents, each of one council on one day. */

import type { ReactNode } from 'react'
import type { Genoemd, Toestemming } from '../data'
import { Tabel } from '../parts/tabel'
import { datumInWoorden } from '../pipeline'
import { hrefOf } from '../reader/published'
import { Herkomst, StandVanToestemming } from './stand-van'
import { PLAATS } from './standen'

export type ToestemmingRij = Toestemming & { zone?: { titel: string; address: string } }

type Props = { rijen: readonly ToestemmingRij[]; technologieen: readonly Genoemd[]; dag: string }

/** Newest first; a row names its zone where it is of one among others. */
export function Toestemmingen({ rijen, technologieen, dag }: Props): ReactNode {
  return (
    <Tabel titel="Toestemmingen van raden" koppen={['Op', 'Raad', 'Toestemming', 'Bron']}>
      {rijen
        .toSorted((a, b) => b.op.localeCompare(a.op))
        .map((rij) => (
          <tr key={`${rij.op} ${rij.technologie} ${rij.gemeente ?? ''} ${rij.zone?.address ?? ''}`}>
            <td className="datum" data-kop="Op">
              {datumInWoorden(rij.op)}
            </td>
            <td data-kop="Raad">
              {rij.zoneraad ? 'zoneraad' : `gemeenteraad van ${rij.gemeente ?? 'onbekend'}`}
              {rij.zone && (
                <p className="klein">
                  <a href={hrefOf(rij.zone.address)}>{rij.zone.titel}</a>
                </p>
              )}
            </td>
            <td data-kop="Toestemming">
              <StandVanToestemming van={rij} dag={dag} /> {titelVan(technologieen, rij.technologie)}
              {rij.plaats !== undefined && <p className="klein">Voor {PLAATS[rij.plaats]}.</p>}
              {rij.toelichting !== undefined && <p className="klein">{rij.toelichting}</p>}
            </td>
            <td data-kop="Bron">
              <Herkomst van={rij} />
            </td>
          </tr>
        ))}
    </Tabel>
  )
}

export function titelVan(technologieen: readonly Genoemd[], naam: string): string {
  return technologieen.find((technologie) => technologie.naam === naam)?.titel ?? naam
}
