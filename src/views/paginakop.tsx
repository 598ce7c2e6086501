/** The top of a view that is a page of its own: on paper what it is and of which day, on a screen its title and what is told. */

import type { ReactNode } from 'react'
import { datumInWoorden } from '../pipeline'

type Props = {
  page: { titel: string; omschrijving: string; address: string; bijgewerkt: string }
  /** To what it belongs. */
  soort: ReactNode
  children?: ReactNode
}

export function Paginakop({ page, soort, children }: Props): ReactNode {
  return (
    <>
      <p className="print-kop">
        {page.titel} · bijgewerkt {datumInWoorden(page.bijgewerkt)} {page.address}
      </p>
      <header className="pagina__kop">
        <p className="pagina__soort">{soort}</p>
        <h1>{page.titel}</h1>
        <p className="pagina__inleiding">{page.omschrijving}</p>
        {children}
      </header>
    </>
  )
}
