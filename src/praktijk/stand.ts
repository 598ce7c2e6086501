/** What is chosen in the list of reports, kept in its address. */

import { addressState } from '../reader/address-state'
import { ALLES, searchOf, type Stand, standIn } from './adres'

const adres = addressState<Stand>({ empty: ALLES, stateIn: standIn, searchOf })

/** All of them, in the static page. */
export const useStand = adres.use

export const lees = adres.read

/** A step of the way back. */
export function kies(stand: Stand): void {
  adres.tell(stand)
  adres.write('pushState')
}
