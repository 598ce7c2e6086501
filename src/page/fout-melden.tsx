/** At the foot of every page: the way to tell that something on it is wrong, as far as somebody set one. */

import type { ReactNode } from 'react'
import type { Meldpunten } from '../data'
import { adresOf, hrefOf } from '../reader/published'

export function FoutMelden({ address, opslagplaats, postbus }: Meldpunten & { address: string }): ReactNode {
  if (opslagplaats === undefined && postbus === undefined) return null
  const about = `Fout op ${address}`
  const text = `Pagina: ${adresOf(address)}\n\nWat klopt er niet?\n`
  return (
    <section className="fout-melden" aria-label="Fout melden">
      <p>
        Klopt er iets niet op deze pagina?{' '}
        {opslagplaats !== undefined && (
          <a href={hrefOf(`${opslagplaats}/issues/new?title=${inQuery(about)}&body=${inQuery(text)}`)}>
            Fout melden
          </a>
        )}
        {opslagplaats !== undefined && postbus !== undefined && ', of zonder account: '}
        {postbus !== undefined && (
          <a href={hrefOf(`mailto:${postbus}?subject=${inQuery(about)}&body=${inQuery(text)}`)}>
            mail naar {postbus}
          </a>
        )}
        . Schrijf geen namen of gegevens van personen.
      </p>
    </section>
  )
}

/** What an address is made of stays as it is: that of a report is poured into it later (src/praktijk). */
function inQuery(text: string): string {
  return text.replace(/[^\w/:.-]/gu, encodeURIComponent)
}
