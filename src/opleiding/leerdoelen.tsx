/** What a module teaches, and what reports changed in it. */

import type { ReactNode } from 'react'
import type { Page } from '../data'
import { datumInWoorden, ownId } from '../pipeline'
import { hrefOf } from '../reader/published'

export function Leerdoelen({ page }: { page: Page }): ReactNode {
  if (page.kind !== 'module') return null
  return (
    <section aria-labelledby={ownId('leerdoelen')}>
      <h2 id={ownId('leerdoelen')}>Na deze module kun je</h2>
      <ul>
        {page.data.leerdoelen.map((doel) => (
          <li key={doel}>{doel}</li>
        ))}
      </ul>
    </section>
  )
}

/** Newest first. */
export function DoorVerslagen({ page: { doorVerslagen } }: { page: Page }): ReactNode {
  if (!doorVerslagen) return null
  return (
    <section aria-labelledby={ownId('door-verslagen')}>
      <h2 id={ownId('door-verslagen')}>Wat verslagen in deze module wijzigden</h2>
      <ul>
        {doorVerslagen.map(({ op, wat, verslag }) => (
          <li key={`${op} ${verslag.address}`}>
            {datumInWoorden(op)}: {wat} Door het verslag <a href={hrefOf(verslag.address)}>{verslag.titel}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
