/** By the code host or by mail, each as good as the other; where one is not set, what to do instead. */

import type { ReactNode } from 'react'
import type { Meldpunten } from '../data'
import { ownId } from '../pipeline'
import { hrefOf } from '../reader/published'
import { type Gastheer, gastheerVan, type Verslagbestand } from './overdracht'

type Props = {
  meldpunten: Meldpunten
  bestand: Verslagbestand
  /** What to do as long as there is no code host, or no mailbox. */
  zonder: { opslagplaats: string; postbus: string }
  voorstel: (gastheer: Gastheer) => ReactNode
  mail: (postbus: string) => ReactNode
}

export function Wegen({
  meldpunten: { opslagplaats, postbus },
  bestand,
  zonder,
  voorstel,
  mail
}: Props): ReactNode {
  const gastheer = opslagplaats === undefined ? undefined : gastheerVan(opslagplaats, bestand)
  return (
    <div className="wegen">
      <section className="weg" aria-labelledby={ownId('weg-voorstel')}>
        <h3 id={ownId('weg-voorstel')}>Met een account op {gastheer?.naam ?? 'GitHub'}</h3>
        {gastheer ? voorstel(gastheer) : <p>{zonder.opslagplaats}</p>}
      </section>
      <section className="weg" aria-labelledby={ownId('weg-mail')}>
        <h3 id={ownId('weg-mail')}>Met een mail naar de redactie</h3>
        {postbus === undefined ? <p>{zonder.postbus}</p> : mail(postbus)}
      </section>
    </div>
  )
}

export function Mailknop({ postbus, adres }: { postbus: string; adres: string }): ReactNode {
  return (
    <p>
      <a className="formulier__knop" href={hrefOf(adres)}>
        Mail naar {postbus}
      </a>
    </p>
  )
}
