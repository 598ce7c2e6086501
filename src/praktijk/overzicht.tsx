/** The page of all reports: any page of a section, but for its list, in which one chooses. */

import type { ReactNode } from 'react'
import type { PageOf } from '../data'
import Page from '../page/page'
import { Verslagenlijst } from './lijst'

export default function Overzicht({ page }: { page: PageOf<'pagina'> }): ReactNode {
  return <Page page={page} delen={{ lijst: <Verslagenlijst page={page} /> }} />
}
