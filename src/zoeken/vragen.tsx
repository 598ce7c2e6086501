/** The questions that found nothing here: to look at, to take along for the editors, and to wipe out. */

import type { ReactNode } from 'react'
import { datumInWoorden } from '../pipeline'
import { alsTekst, useOnbeantwoord, wisOnbeantwoord } from './onbeantwoord'

export function VragenZonderAntwoord(): ReactNode {
  const vragen = useOnbeantwoord()
  if (vragen.length === 0) return null
  // The file is the link itself: made here, and under no address.
  const bewaar = {
    href: `data:text/plain;charset=utf-8,${encodeURIComponent(alsTekst(vragen))}`,
    download: 'vragen-zonder-antwoord.txt'
  }
  return (
    <details className="onbeantwoord">
      <summary>Je vragen zonder antwoord ({vragen.length})</summary>
      <p>
        Deze lijst staat alleen op je toestel. Er wordt niets verstuurd. Bezorg ze aan wie deze site bijhoudt,
        dan weten we wat ontbreekt. Kijk eerst na of er geen namen in staan.
      </p>
      <ul>
        {vragen.map(({ vraag, dag }) => (
          <li key={vraag}>
            {vraag} <span className="klein datum">{datumInWoorden(dag)}</span>
          </li>
        ))}
      </ul>
      <p>
        <a className="zoekknop zoekknop--link" {...bewaar}>
          Bewaar als tekst
        </a>{' '}
        <button type="button" className="zoekknop" onClick={wisOnbeantwoord}>
          Wis de lijst
        </button>
      </p>
    </details>
  )
}
