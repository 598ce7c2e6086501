/** The top of a view below Opvolging: on paper what it is and of which day, on a screen its title and what is told. */

import type { ReactNode } from 'react'
import { datumInWoorden } from '../pipeline'

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
      </header>
    </>
  )
}
