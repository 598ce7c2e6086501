/** At the foot of every page: the way to tell that something on it is wrong; while none is set, where that is explained. */

import type { ReactNode } from 'react'
import type { Meldpunten } from '../data'
import { ownId } from '../pipeline'
import { adresOf, hrefOf } from '../reader/published'

export function FoutMelden({ address, melding, postbus }: Meldpunten & { address: string }): ReactNode {
  const about = inQuery(`Fout op ${address}`)
  const page = inQuery(adresOf(address))
  return (
    <section className="fout-melden" aria-label="Fout melden">
      <p>
        Klopt er iets niet op deze pagina?{' '}
        {melding && <a href={hrefOf(melding.titel + about + melding.pagina + page)}>Fout melden</a>}
        {melding && postbus !== undefined && ', of zonder account: '}
        {postbus !== undefined && (
          <a href={hrefOf(`mailto:${postbus}?subject=${about}&body=Pagina:%20${page}${QUESTION}`)}>
            mail naar {postbus}
          </a>
        )}
        {!melding && postbus === undefined && (
          <a href={hrefOf(`/bijdragen#${ownId('doorgeven')}`)}>Zo geef je het door</a>
        )}
        . Schrijf geen namen of gegevens van personen.
      </p>
    </section>
  )
}

const QUESTION = inQuery('\n\nWat klopt er niet?\n')

/** What an address is made of stays as it is: that of a report is poured into it later (src/praktijk). */
function inQuery(text: string): string {
  return text.replace(/[^\w/:.-]/gu, encodeURIComponent)
}
