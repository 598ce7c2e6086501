/** Who refers to a page. */

import type { ReactNode } from 'react'
import type { Page } from '../data'
import { Fictief } from '../parts/lijst'
import { hrefOf } from '../reader/published'

export function Verwijzingen({ page }: { page: Page }): ReactNode {
  const { kind, verwijzingen: items, verwijzingenMeer: more = 0 } = page
  if (page.isOngebruikt) return <p className="klein">Nog niemand verwijst naar deze pagina.</p>
  if (items.length === 0) return null
  return (
    <details className="verwijzingen">
      <summary>
        {kind === 'hoofdstuk' ? 'Wie verwijst naar het hele hoofdstuk' : 'Wie verwijst hiernaar'} (
        {items.length + more})
      </summary>
      <ul>
        {items.map((item) => (
          <li key={item.address}>
            {item.soort}: <a href={hrefOf(item.address)}>{item.titel}</a>
            {item.artikels && ` (${item.artikels.join(', ')})`} <Fictief item={item} />
          </li>
        ))}
        {more > 0 && <li>en nog {more}</li>}
      </ul>
    </details>
  )
}
