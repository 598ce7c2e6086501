/** A list of pages; free of theme and router, like tree.tsx. */

import type { ReactNode } from 'react'
import type { PageLink } from '../data'
import { datumInWoorden } from '../pipeline'
import { hrefOf } from '../reader/published'

export function Lijst({ items }: { items: readonly PageLink[] }): ReactNode {
  return (
    <ul className="lijst">
      {items.map((item) => (
        <li key={item.address}>
          <a href={hrefOf(item.address)} className="lijst__titel">
            {item.titel}
          </a>
          <p>
            <Fictief item={item} />
            {item.datum !== undefined && <span className="datum">{datumInWoorden(item.datum)}. </span>}
            {item.omschrijving}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** An invented example never looks like a real one, in no list. */
export function Fictief({ item }: { item: Pick<PageLink, 'fictief'> }): ReactNode {
  return item.fictief && <span className="merk">Fictief</span>
}
