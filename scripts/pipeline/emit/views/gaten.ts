/** What hangs on nothing, by sort. Which gaps there are today, the browser says. */

import { contentDate } from '../../site/entries.ts'
import { type Gatengroep, ingekort } from '../../opvolging/gaten.ts'
import type { View, ViewMaker } from '../context.ts'
import { gatenIn } from '../opvolging/gaten.ts'

export type GatenView = View & { groepen: Gatengroep[] }

/** Of one sort, on the page. */
const GENOEMD = 100

export const gaten: ViewMaker = ({ site, relations }) => {
  const data: GatenView = {
    address: '/opvolging/gaten',
    titel: 'Gaten',
    omschrijving: 'Wat nog nergens aan vasthangt: wat het is, wie er iets aan kan doen, en wat.',
    bijgewerkt: contentDate(site.entries),
    toc: [],
    groepen: gatenIn(site, relations).map((groep) => ingekort(groep, GENOEMD))
  }
  return [{ view: 'gaten', data }]
}
