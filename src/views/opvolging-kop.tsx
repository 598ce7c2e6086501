/** The top of a view below Opvolging, with the way to the others. */

import type { ComponentProps, ReactNode } from 'react'
import { sectionAt } from '../pipeline'
import { hrefOf } from '../reader/published'
import { Paginakop } from './paginakop'

type Props = Pick<ComponentProps<typeof Paginakop>, 'page' | 'children'>

export function OpvolgingKop({ page, children }: Props): ReactNode {
  return (
    <Paginakop page={page} soort="Opvolging">
      {children}
      <Andere address={page.address} />
    </Paginakop>
  )
}

/** The other views of the section. */
function Andere({ address }: { address: string }): ReactNode {
  const views = sectionAt('/opvolging')?.views ?? []
  return (
    <nav className="naar-uitleg" aria-label="Ook bij opvolging">
      Ook bij <a href={hrefOf('/opvolging')}>opvolging</a>:{' '}
      {views
        .map(({ naam, woord }) => ({ woord, at: `/opvolging/${naam}` }))
        .filter(({ at }) => at !== address)
        .map(({ woord, at }, index) => (
          <span key={at}>
            {index > 0 && ', '}
            <a href={hrefOf(at)}>{woord}</a>
          </span>
        ))}
    </nav>
  )
}
