/** The head of a page that an inzetkader has beside its versions. */

import type { ReactNode } from 'react'
import type { KorpsView, OpView } from '../data'
import { FictiefBanner } from '../parts/fictief'
import { hrefOf } from '../reader/published'

export function KaderKop({ page }: { page: OpView | KorpsView }): ReactNode {
  const { technologie, titel, omschrijving, fictief } = page
  return (
    <header className="pagina__kop">
      <p className="pagina__soort">
        Inzetkader <a href={hrefOf(technologie.address)}>{technologie.titel}</a>
      </p>
      <h1>{titel}</h1>
      <p className="pagina__inleiding">{omschrijving}</p>
      {fictief && <FictiefBanner />}
    </header>
  )
}
