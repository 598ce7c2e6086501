/** The page of a zone: any page, with where the zone stands; fetched by whoever opens one. */

import type { ReactNode } from 'react'
import type { PageOf } from '../data'
import { Invoering } from '../zones/invoering'
import Page from './page'

export default function Zone({ page }: { page: PageOf<'zone'> }): ReactNode {
  return <Page page={page} delen={{ naFeiten: <Invoering page={page} /> }} />
}
