/** What is asked on the page of the search, kept in its address. */

import { addressState } from '../reader/address-state'
import { type Gevraagde, gevraagdeIn, searchOf } from './adres'

/** `isGetypt`: somebody is still at it. */
export type Stand = Gevraagde & { isGetypt: boolean }

/** Milliseconds without a key; some browsers refuse a page that changes its address at every one. */
const RUST = 300

let wacht: ReturnType<typeof setTimeout> | undefined

const adres = addressState<Stand>({
  empty: { vraag: '', filters: {}, isGetypt: false },
  stateIn: (search) => ({ ...gevraagdeIn(search), isGetypt: false }),
  searchOf,
  isSame: (found, stand) => searchOf(found) === searchOf(stand) && !stand.isGetypt,
  settle: () => clearTimeout(wacht)
})

/** Nothing in the static page. */
export const useGevraagde = adres.use

export const lees = adres.read

/** Letters of one question are one step of the way back. */
export function typ(vraag: string): void {
  const isEerste = !adres.now().isGetypt
  adres.tell({ ...adres.now(), vraag, isGetypt: true })
  if (isEerste) adres.write('pushState')
  clearTimeout(wacht)
  wacht = setTimeout(() => adres.write('replaceState'), RUST)
}

/** The question stands as it was typed. */
export function zet(): void {
  if (!adres.now().isGetypt) return
  adres.write('replaceState')
  adres.tell({ ...adres.now(), isGetypt: false })
}

/** A step of its own. */
export function kies(gevraagd: Gevraagde): void {
  zet()
  adres.tell({ ...gevraagd, isGetypt: false })
  adres.write('pushState')
}
