/** The page of a market survey: any page, with on what one compares and how products compare; fetched by whoever opens one. */

import type { ReactNode } from 'react'
import type { PageOf } from '../data'
import { MARKT_CSS } from '../markt/stijl'
import { Vergelijking } from '../markt/vergelijking'
import { Waarop } from '../markt/waarop'
import { BladStyle } from '../print/bladen'
import Page from './page'

export default function Markt({ page }: { page: PageOf<'markt'> }): ReactNode {
  const naTekst = (
    <>
      <Waarop page={page} />
      <Vergelijking page={page} />
    </>
  )
  return (
    <>
      <BladStyle css={MARKT_CSS} />
      <Page page={page} delen={{ naTekst }} />
    </>
  )
}
