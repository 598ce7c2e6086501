/** The page of the search. What it finds, the browser works out; without JavaScript it is a way in: sections and terms. */

import { SECTIONS } from '../../core/sections.ts'
import { contentDate } from '../../site/entries.ts'
import { ZOEKEN_ADDRESS } from '../../site/views.ts'
import { listedAt } from '../onderdelen.ts'
import { type Rij, rijOf } from '../rijen.ts'
import type { View, ViewMaker } from '../context.ts'

export type ZoekenView = View & {
  delen: { address: string; woord: string }[]
  begrippen: Rij[]
}

export const zoeken: ViewMaker = ({ site }) => {
  const data: ZoekenView = {
    address: ZOEKEN_ADDRESS,
    titel: 'Zoeken',
    omschrijving: 'Zoek een artikel, een begrip, een wet of een verslag.',
    bijgewerkt: contentDate(site.entries),
    toc: [],
    // What stands in no menu is there only where somebody wrote it.
    delen: SECTIONS.filter(({ naam, isOffMenu }) => !isOffMenu || site.byAddress.has(`/${naam}`)).map(
      ({ naam, woord }) => ({ address: `/${naam}`, woord })
    ),
    begrippen: listedAt(site, '/begrippen').map((entry) => rijOf(site, entry))
  }
  return [{ view: 'zoeken', data }]
}
