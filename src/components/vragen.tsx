/** The questions officers come for, each the title of an article. */

import type { ReactNode } from 'react'
import { homeData } from '../data'

/** The law on cameras of the fire service: the questions below are answered by that of the police. */
export const BRANDWEERWET = '/recht/wet-21-februari-2024'

export function Vragen(): ReactNode {
  if (homeData.vragen.length === 0) return null
  return (
    <section aria-labelledby="vragen">
      <h2 id="vragen">Wat wil je weten?</h2>
      <p className="klein">
        Voor politie. Voor brandweer geldt <a href={BRANDWEERWET}>een andere wet</a>.
      </p>
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
