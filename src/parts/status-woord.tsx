/** A status as it is shown: its sign for the eye, its word for everybody. */

import type { ReactNode } from 'react'
import type { Merk } from './status'

export function StatusWoord({ status: { woord, teken, toon } }: { status: Merk }): ReactNode {
  return (
    <span className={`status status--${toon}`}>
      <span aria-hidden="true">{teken}</span> {woord}
    </span>
  )
}
