/** From a role-play to what a trainer takes along. */

import type { ReactNode } from 'react'
import { hrefOf } from '../reader/published'

export function NaarKit({ address }: { address: string }): ReactNode {
  return (
    <p className="naar-veldkaart">
      <a href={hrefOf(`${address}/kit`)}>
        <span className="klein">Om af te drukken</span>{' '}
        <strong>Kaarten, observatieblad en nabespreking</strong>
      </a>
    </p>
  )
}
