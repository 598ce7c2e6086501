/** What a module teaches. */

import type { ReactNode } from 'react'
import type { Page } from '../data'
import { ownId } from '../pipeline'

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
