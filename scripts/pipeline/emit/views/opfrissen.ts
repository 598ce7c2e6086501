/** The page on which one refreshes a few questions a day. What it asks is a deck that the browser fetches. */

import { dataAddress } from '../../core/data-address.ts'
import { contentDate } from '../../site/entries.ts'
import { OPFRISSER_ADDRESS } from '../../site/views.ts'
import type { View, ViewMaker } from '../context.ts'
import { type OpfrisModule, opfrisModules } from '../opleiding/opfrisser.ts'

export type OpfrissenView = View & {
  modules: OpfrisModule[]
  /** Address of the deck. */
  deck: string
}

export const opfrissen: ViewMaker = ({ site }) => {
  const data: OpfrissenView = {
    address: OPFRISSER_ADDRESS,
    titel: 'Opfrisser',
    omschrijving:
      'Drie vragen per dienst. Wat je mist, komt sneller terug. Alles blijft op je eigen toestel.',
    bijgewerkt: contentDate(site.entries),
    toc: [],
    modules: opfrisModules(site),
    deck: dataAddress(OPFRISSER_ADDRESS)
  }
  return [{ view: 'opfrissen', data }]
}
