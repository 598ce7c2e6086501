/** The page of a product in a market survey: any page, with what is known of it; fetched by whoever opens one. */

import type { ReactNode } from 'react'
import type { PageOf } from '../data'
import { OverProduct } from '../markt/product'
import { MARKT_CSS } from '../markt/stijl'
import { BladStyle } from '../print/bladen'
import Page from './page'

export default function Product({ page }: { page: PageOf<'product'> }): ReactNode {
  return (
    <>
      <BladStyle css={MARKT_CSS} />
      <Page page={page} delen={{ naTekst: <OverProduct page={page} /> }} />
    </>
  )
}
