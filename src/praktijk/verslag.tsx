/** A report in its frame; the same in the poured page and in the browser. */

import type { ReactNode } from 'react'
import { PageBody } from '../page/page-body'
import Raam from '../page/raam'
import type { PageOf } from '../data'
import { Gelijkend, OverArtikels, Werkt } from './bij-verslag'
import { Verloop } from './verloop'

export function Verslag({ report }: { report: PageOf<'ervaring'> }): ReactNode {
  return (
    <article>
      <Raam page={report}>
        <PageBody
          page={report}
          delen={{
            inKop: <Werkt report={report} />,
            naFeiten: <OverArtikels report={report} />,
            naTekst: (
              <>
                <Verloop report={report} />
                <Gelijkend report={report} />
              </>
            )
          }}
        />
      </Raam>
    </article>
  )
}
