/** On the page of a product: what is known of it, requirement by requirement, and what it costs. */

import type { ReactNode } from 'react'
import type { PageOf } from '../data'
import { ownId } from '../pipeline'
import { useToday } from '../reader/today'
import { BewijsVoor, Prijzen } from './bewijs'

export function OverProduct({ page: { data, markt } }: { page: PageOf<'product'> }): ReactNode {
  const dag = useToday() ?? markt.dag
  return (
    <section aria-labelledby={ownId('bewijs')} className="markt">
      <h2 id={ownId('bewijs')} className="kop" tabIndex={-1}>
        Wat er bekend is
      </h2>
      {markt.criteria.map(({ id, naam }) => (
        <div key={id}>
          <h3>{naam}</h3>
          <ul className="markt__eisen">
            {markt.eisen
              .filter(({ criterium }) => criterium === id)
              .map((eis) => (
                <li key={eis.id}>
                  {eis.eis}
                  <BewijsVoor bewijzen={data.bewijzen ?? []} eis={eis.id} dag={dag} />
                </li>
              ))}
          </ul>
        </div>
      ))}
      <h3>Prijs</h3>
      <Prijzen prijzen={data.prijzen ?? []} dag={dag} />
    </section>
  )
}
