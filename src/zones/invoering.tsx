/** Dated adoption facts of a zone: each with its source, none of them "today". */

import type { ReactNode } from 'react'
import type { Page } from '../data'
import { Tabel } from '../parts/tabel'
import { datumInWoorden, ownId, woord } from '../pipeline'

export function Invoering({ page }: { page: Page }): ReactNode {
  if (page.kind !== 'zone' || page.data.feiten === undefined) return null
  return (
    <section aria-labelledby={ownId('invoering')}>
      <h2 id={ownId('invoering')}>Wat een gedateerde bron zegt</h2>
      <Tabel titel="Feiten over de invoering" koppen={['Op', 'Technologie', 'Stand toen', 'Bron']}>
        {page.data.feiten.map((feit) => (
          <tr key={feit.op + feit.technologie + feit.stand}>
            <td className="datum" data-kop="Op">
              {datumInWoorden(feit.op)}
            </td>
            <td data-kop="Technologie">{woord(feit.technologie)}</td>
            <td data-kop="Stand toen">
              {woord(feit.stand)}
              {feit.aantal !== undefined && ` (${feit.aantal})`}
              {feit.toelichting !== undefined && <p className="klein">{feit.toelichting}</p>}
            </td>
            <td data-kop="Bron">
              {feit.bron} ({woord(feit.zekerheid)})
            </td>
          </tr>
        ))}
      </Tabel>
    </section>
  )
}
