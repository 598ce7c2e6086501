/** The questions officers come for, each the title of an article. */

import type { ReactNode } from 'react'
import { useVersies } from '../confirmed'
import { homeData } from '../data'
import { currentOn, ownId } from '../pipeline'
import { useToday } from '../today'

export function Vragen(): ReactNode {
  const today = useToday() ?? homeData.bijgewerkt
  const vragen = currentOn(useVersies(homeData.vragen), today)?.vragen ?? []
  if (vragen.length === 0) return null
  return (
    <section aria-labelledby={ownId('vragen')}>
      <h2 id={ownId('vragen')}>Wat wil je weten?</h2>
      <p className="klein">
        Voor politie. Voor brandweer geldt{' '}
        {homeData.brandweer ? <a href={homeData.brandweer}>een andere wet</a> : 'een andere wet'}.
      </p>
      <ul className="vragen">
        {vragen.map(({ address, nummer, titel }) => (
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
