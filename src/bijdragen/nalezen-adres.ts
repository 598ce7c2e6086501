/** The article that is read again, as it stands in the address: `?artikel=bodycam/2.0/bewaring/bc-18-1`. */

import type { MouseEvent } from 'react'
import type { Naleesrij } from '../data'
import { addressState } from '../reader/address-state'
import { hrefOf } from '../reader/published'

const searchOf = (artikel: string): string =>
  artikel === '' ? '' : `?artikel=${encodeURIComponent(artikel).replaceAll('%2F', '/')}`

const adres = addressState<string>({
  empty: '',
  stateIn: (search) => new URLSearchParams(search).get('artikel')?.trim() ?? '',
  searchOf
})

/** None in the static page. */
export const useArtikel = adres.use

/** How an article is called in the address. */
export function naamVan({ address }: Pick<Naleesrij, 'address'>, id: string): string {
  return `${address.split('/').slice(2).join('/')}/${id}`
}

/** A link on the page of the reviews; '' leads back to the list. A step of the way back. */
export function naar(artikel: string): { href: string; onClick: (event: MouseEvent) => void } {
  return {
    href: hrefOf(`/opvolging/nazicht${searchOf(artikel)}`),
    onClick: (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      event.preventDefault()
      adres.tell(artikel)
      adres.write('pushState')
    }
  }
}
