/** On the page of a zone: where it stands today by technologie, and the dated facts and consents that say so. */

import type { ReactNode } from 'react'
import type { Feit, Genoemd, PageOf } from '../data'
import { Tabel } from '../parts/tabel'
import { datumInWoorden, ownId } from '../pipeline'
import { hrefOf } from '../reader/published'
import { useToday } from '../reader/today'
import { Herkomst, KeuzeVan, StandVan } from './stand-van'
import { KEUZE, REDEN, STAND } from './standen'
import { titelVan, Toestemmingen } from './toestemmingen'

export function Invoering({ page }: { page: PageOf<'zone'> }): ReactNode {
  const today = useToday()
  if (page.invoering === undefined) return null
  const { technologieen, dag } = page.invoering
  const { feiten = [], toestemmingen = [] } = page.data
  const props = { feiten, technologieen, dag: today ?? dag }
  return (
    <section aria-labelledby={ownId('invoering')}>
      <h2 id={ownId('invoering')} className="kop" tabIndex={-1}>
        Invoering
      </h2>
      <Nu {...props} />
      {feiten.length > 0 && (
        <>
          <h3>Wat een gedateerde bron zegt</h3>
          <Feiten {...props} />
        </>
      )}
      {toestemmingen.length > 0 && (
        <>
          <h3>Toestemmingen</h3>
          <Toestemmingen {...props} rijen={toestemmingen} />
        </>
      )}
      <p>
        <a href={hrefOf('/opvolging/invoering')}>Vergelijk met de andere zones</a>, en lees er hoelang een
        gegeven geldt.
      </p>
    </section>
  )
}

type Props = { feiten: readonly Feit[]; technologieen: readonly Genoemd[]; dag: string }

function Nu({ feiten, technologieen, dag }: Props): ReactNode {
  return (
    <Tabel titel="Stand per technologie" koppen={['Technologie', 'Stand', 'Gezamenlijke keuze']}>
      {technologieen.map(({ naam, titel }) => {
        const own = feiten.filter(({ technologie }) => technologie === naam)
        return (
          <tr key={naam}>
            <td data-kop="Technologie">{titel}</td>
            <td data-kop="Stand">
              <StandVan feiten={own} dag={dag} />
            </td>
            <td data-kop="Gezamenlijke keuze">
              <KeuzeVan feiten={own} dag={dag} />
            </td>
          </tr>
        )
      })}
    </Tabel>
  )
}

function Feiten({ feiten, technologieen }: Props): ReactNode {
  return (
    <Tabel titel="Feiten over de invoering" koppen={['Op', 'Technologie', 'Stand toen', 'Bron']}>
      {feiten.map((feit) => (
        <tr key={`${feit.op} ${feit.technologie} ${feit.stand} ${feit.bron}`}>
          <td className="datum" data-kop="Op">
            {datumInWoorden(feit.op)}
          </td>
          <td data-kop="Technologie">{titelVan(technologieen, feit.technologie)}</td>
          <td data-kop="Stand toen">
            {STAND[feit.stand].woord}
            {feit.aantal !== undefined && ` (${String(feit.aantal)})`}
            {feit.keuze !== undefined && <p className="klein">Gezamenlijke keuze: {KEUZE[feit.keuze]}.</p>}
            {feit.reden !== undefined && <p className="klein">Reden: {REDEN[feit.reden]}.</p>}
            {feit.toelichting !== undefined && <p className="klein">{feit.toelichting}</p>}
          </td>
          <td data-kop="Bron">
            <Herkomst van={feit} />
          </td>
        </tr>
      ))}
    </Tabel>
  )
}
