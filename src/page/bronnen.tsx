/** What a page rests on: legal sources, and others with how sure they are. */

import type { ReactNode } from 'react'
import type { Page } from '../data'
import { datumInWoorden, ownId, woord } from '../pipeline'
import { hrefOf } from '../reader/published'

export function Bronnen({
  recht,
  bronnen = []
}: Pick<Page, 'recht'> & Pick<Page['data'], 'bronnen'>): ReactNode {
  if (recht.length + bronnen.length === 0) return null
  return (
    <section className="bronnen" aria-labelledby={ownId('bronnen')}>
      <h2 id={ownId('bronnen')}>Bronnen</h2>
      <ul>
        {recht.map((item) => (
          <li key={item.address}>
            <a href={hrefOf(item.address)}>{item.titel}</a>
          </li>
        ))}
        {bronnen.map((bron) => (
          <li key={`${bron.naam} ${bron.datum ?? ''}`}>
            {bron.url === undefined ? (
              bron.naam
            ) : (
              <a href={hrefOf(bron.url)} rel="noopener noreferrer">
                {bron.naam}
              </a>
            )}
            {bron.datum !== undefined && `, ${datumInWoorden(bron.datum)}`} ({woord(bron.zekerheid)})
          </li>
        ))}
      </ul>
      {recht.length > 0 && (
        <p className="klein">
          Deze pagina geeft informatie en is geen juridisch advies. De officiële wettekst gaat voor; leg
          twijfel voor aan de DPO, het parket of het Controleorgaan.
        </p>
      )}
    </section>
  )
}
