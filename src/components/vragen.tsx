/** The questions officers come for, each the title of an article. */

import type { ReactNode } from 'react'
import { homeData } from '../data'

export function Vragen(): ReactNode {
  if (homeData.vragen.length === 0) return null
  return (
    <section aria-labelledby="vragen">
      <h2 id="vragen">Wat wil je weten?</h2>
      <ul className="vragen">
        {homeData.vragen.map(({ address, nummer, titel }) => (
          <li key={nummer}>
            <a href={address}>
              <span className="vragen__titel">{titel}</span>
              <span className="vragen__nummer">{nummer}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
