/** Zones by technologies. A cell says in words where the zone stands; what that leans on unfolds below. */

import type { ReactNode } from 'react'
import type { Genoemd, InvoeringZone } from '../data'
import { invoeringOp, ownId, woord } from '../pipeline'
import { hrefOf } from '../reader/published'
import { Bronnen, KeuzeVan, StandVan } from '../zones/stand-van'
import { feitenOver } from './invoering-telling'

/** The heading above its rows says it already. */
const SOORT = /^(?:Politiezone|Hulpverleningszone) /u

type Props = { zones: readonly InvoeringZone[]; technologieen: readonly Genoemd[]; dag: string }

export function Matrix({ zones, technologieen, dag }: Props): ReactNode {
  const soorten = [...new Set(zones.map(({ soort }) => soort))]
  return (
    <div className="vast-tabel invoering__matrix">
      <table aria-label="Stand per zone en technologie">
        <thead>
          <tr>
            <th scope="col">Zone</th>
            {technologieen.map(({ naam, titel }) => (
              <th key={naam} scope="col">
                {titel}
              </th>
            ))}
          </tr>
        </thead>
        {soorten.map((soort) => (
          <tbody key={soort}>
            <tr>
              <th scope="rowgroup" colSpan={technologieen.length + 1}>
                {woord(soort)}
              </th>
            </tr>
            {zones
              .filter((zone) => zone.soort === soort)
              .map((zone) => (
                <tr key={zone.naam}>
                  <th scope="row">
                    <a href={hrefOf(`${zone.address}#${ownId('invoering')}`)}>
                      {zone.titel.replace(SOORT, '')}
                    </a>
                  </th>
                  {technologieen.map(({ naam }) => (
                    <td key={naam}>
                      <Cel zone={zone} technologie={naam} dag={dag} />
                    </td>
                  ))}
                </tr>
              ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

function Cel({
  zone,
  technologie,
  dag
}: {
  zone: InvoeringZone
  technologie: string
  dag: string
}): ReactNode {
  const feiten = feitenOver(zone, technologie)
  const stand = <StandVan feiten={feiten} dag={dag} />
  if (feiten.length === 0) return stand
  return (
    <details>
      <summary>{stand}</summary>
      {invoeringOp(feiten, dag).keuze && (
        <p>
          Gezamenlijke keuze: <KeuzeVan feiten={feiten} dag={dag} />.
        </p>
      )}
      <Bronnen feiten={feiten} />
    </details>
  )
}
