/** A heading of ours within a page: what leads to it puts the keyboard there. */

import type { ReactNode } from 'react'
import { ownId } from '../pipeline'

export function Kop({ id, children }: { id: string; children: ReactNode }): ReactNode {
  return (
    <h2 id={ownId(id)} className="kop" tabIndex={-1}>
      {children}
    </h2>
  )
}
