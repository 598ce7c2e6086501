/** Since which day one asks for changes, as it stands in the address of a kit: `?sinds=2026-01-01`. */

import { addressState } from '../reader/address-state'

export const kitAdres = addressState<string>({
  empty: '',
  stateIn: (search) => new URLSearchParams(search).get('sinds')?.trim() ?? '',
  searchOf: (sinds) => (sinds === '' ? '' : `?sinds=${encodeURIComponent(sinds)}`)
})

export function kiesSinds(sinds: string): void {
  kitAdres.tell(sinds)
  kitAdres.write('pushState')
}
