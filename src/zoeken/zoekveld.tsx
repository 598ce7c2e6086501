/** The search field in a page: the very one of the bar. */

import type { ReactNode } from 'react'
import { hrefOf } from '../reader/published'
import { elders } from './elders'
import { zoekveldHtml } from './veld'

export function Zoekveld({ className }: { className: string }): ReactNode {
  return (
    <search
      className={className}
      dangerouslySetInnerHTML={{ __html: zoekveldHtml(hrefOf('/zoeken'), elders?.naam) }}
    />
  )
}
