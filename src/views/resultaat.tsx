/** The page of one result of a survey: any page, with its counts. */

import type { ReactNode } from 'react'
import { Balken, HoeJeDitLeest } from '../behoeften/balken'
import type { PageOf } from '../data'
import Page from '../page/page'

export default function ResultaatPagina({ page }: { page: PageOf<'resultaat'> }): ReactNode {
  const { uitkomst } = page
  return (
    <Page
      page={page}
      delen={
        uitkomst
          ? {
              naTekst: (
                <>
                  <h2 className="kop">De aantallen</h2>
                  <Balken uitkomst={uitkomst} />
                  <HoeJeDitLeest />
                </>
              )
            }
          : {}
      }
    />
  )
}
