/** A report in its frame; the same in the poured page and in the browser. */

import type { ReactNode } from 'react'
import { PageBody } from '../page/page-body'
import Raam from '../page/raam'
import type { PageOf } from '../data'
import { Verloop } from './verloop'

export function Verslag({ report }: { report: PageOf<'ervaring'> }): ReactNode {
  return (
    <article>
      <Raam page={report}>
        <PageBody page={report}>
          <Verloop report={report} />
        </PageBody>
      </Raam>
    </article>
  )
}
