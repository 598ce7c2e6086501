/** What changed in the article of a question since its reader last answered it: who goes on to it begins here. */

import type { ReactNode } from 'react'
import type { Opfrisvraag } from '../data'
import { datumInWoorden } from '../pipeline'
import { RegelVerschil } from '../parts/regel-verschil'
import { hrefOf } from '../reader/published'
import type { Wijziging } from './opfrisser-keuze'

type Props = { vraag: Opfrisvraag; wijziging: Wijziging; sinds: string }

export function Gewijzigd({ vraag: { artikel }, wijziging, sinds }: Props): ReactNode {
  const naam = <a href={hrefOf(artikel.address)}>{`${artikel.nummer} ${artikel.titel}`}</a>
  if (wijziging.soort === 'artikel')
    return (
      <p className="opfrisser__gewijzigd" data-begin tabIndex={-1}>
        <strong>Deze vraag steunt nu op een ander artikel.</strong> Lees eerst {naam}.
      </p>
    )
  return (
    <div className="opfrisser__gewijzigd">
      <p data-begin tabIndex={-1}>
        <strong>Dit artikel wijzigde sinds je laatste antwoord</strong> op {datumInWoorden(sinds)}. Lees{' '}
        {naam}.
      </p>
      {wijziging.oud === undefined ? (
        <p>Welke woorden dat zijn, weet dit toestel niet meer.</p>
      ) : (
        <RegelVerschil oud={wijziging.oud} nieuw={wijziging.nieuw} />
      )}
    </div>
  )
}
