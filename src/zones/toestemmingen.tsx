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

/** Newest first; with the zone where rows are of more than one. */
export function Toestemmingen({ rijen, technologieen, dag }: Props): ReactNode {
  const hasZones = rijen.some(({ zone }) => zone !== undefined)
  const koppen = ['Op', ...(hasZones ? ['Zone'] : []), 'Technologie', 'Raad', 'Toestemming', 'Bron']
  return (
    <Tabel titel="Toestemmingen van raden" koppen={koppen}>
      {rijen
        .toSorted((a, b) => (a.op < b.op ? 1 : -1))
        .map((rij) => (
          <tr key={`${rij.op} ${rij.technologie} ${rij.gemeente ?? ''} ${rij.zone?.address ?? ''}`}>
            <td className="datum" data-kop="Op">
              {datumInWoorden(rij.op)}
            </td>
            {rij.zone && (
              <td data-kop="Zone">
                <a href={hrefOf(rij.zone.address)}>{rij.zone.titel}</a>
              </td>
            )}
            <td data-kop="Technologie">{titelVan(technologieen, rij.technologie)}</td>
            <td data-kop="Raad">
              {rij.zoneraad ? 'zoneraad' : `gemeenteraad van ${rij.gemeente ?? 'onbekend'}`}
            </td>
            <td data-kop="Toestemming">
              <StandVanToestemming van={rij} dag={dag} />
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
