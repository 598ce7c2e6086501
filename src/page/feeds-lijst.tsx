/** The feeds of a page, to follow in an app: its own, and those of its parts folded. */

import type { ReactNode } from 'react'
import type { FeedLink } from '../data'
import { hrefOf } from '../reader/published'

export function Feeds({ feeds: [own, ...parts] }: { feeds: readonly FeedLink[] }): ReactNode {
  if (!own) return null
  return (
    <>
      <p className="klein">
        Met de <a href={hrefOf(`${own.adres}/atom.xml`)}>feed van deze pagina</a> zie je in een leesapp wat
        hier bijkomt. Hij bestaat ook als <a href={hrefOf(`${own.adres}/feed.json`)}>JSON Feed</a>.
      </p>
      {parts.length > 0 && (
        <details className="feeds">
          <summary>Volg één technologie of één zone</summary>
          <ul>
            {parts.map(({ woord, adres }) => (
              <li key={adres}>
                {woord}: <a href={hrefOf(`${adres}/atom.xml`)}>Atom</a>{' '}
                <a href={hrefOf(`${adres}/feed.json`)}>JSON Feed</a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
