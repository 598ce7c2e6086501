/** The top of a view below Opvolging: on paper what it is and of which day, on a screen its title and what is told. */

import type { ReactNode } from 'react'
import { datumInWoorden, sectionAt } from '../pipeline'
import { hrefOf } from '../reader/published'

type Props = {
  page: { titel: string; omschrijving: string; address: string; bijgewerkt: string }
  children?: ReactNode
}

export function OpvolgingKop({ page, children }: Props): ReactNode {
  return (
    <>
      <p className="print-kop">
        {page.titel} · bijgewerkt {datumInWoorden(page.bijgewerkt)} {page.address}
      </p>
      <header className="pagina__kop">
        <p className="pagina__soort">Opvolging</p>
        <h1>{page.titel}</h1>
        <p className="pagina__inleiding">{page.omschrijving}</p>
        {children}
        <Andere address={page.address} />
      </header>
    </>
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
