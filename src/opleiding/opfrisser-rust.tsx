/** What is said when nothing is asked: the shift is over, nothing comes back yet, or there is nothing to ask. */

import type { ReactNode } from 'react'
import { addDays, datumInWoorden, ownId } from '../pipeline'
import { aantalIn, type Deck, eerstvolgendeDag, geldigeKeuze, isGekozen, wachtrijOp } from './opfrisser-keuze'
import { dienstOp, type Stand } from './opfrisser-stand'

type Props = { deck: Deck; stand: Stand; dag: string; onMeer: () => void }

export function Rust({ deck, stand, dag, onMeer }: Props): ReactNode {
  const keuze = geldigeKeuze(stand.keuze, deck)
  const hasVragen = deck.vragen.some((vraag) => isGekozen(vraag, keuze))
  const over = aantalIn(wachtrijOp(deck, stand, dag))
  const { gedaan } = dienstOp(stand, dag)
  return (
    <section className="opfrisser__rust" aria-labelledby={ownId('opfris-rust')}>
      <h2 id={ownId('opfris-rust')} data-begin tabIndex={-1}>
        {hasVragen ? (gedaan > 0 ? 'Klaar voor deze dienst' : 'Vandaag hoeft er niets') : geenVragen(deck)}
      </h2>
      {hasVragen ? (
        <p>
          {gedaan > 0 && `Je beantwoordde vandaag ${gedaan === 1 ? '1 vraag' : `${gedaan} vragen`}. `}
          {wanneer(over > 0 ? addDays(dag, 1) : eerstvolgendeDag(deck, stand, dag))}
        </p>
      ) : (
        <p>
          {deck.vragen.length === 0
            ? 'Zodra een toets weer vragen heeft, staan ze hier.'
            : 'Kies hieronder iets anders, of wis je keuze.'}
        </p>
      )}
      {over > 0 && (
        <p>
          Heb je nog tijd? Het hoeft niet.{' '}
          <button type="button" className="knop-stil" onClick={onMeer}>
            {over < 3 ? (over === 1 ? 'Nog één' : 'Nog twee') : 'Nog drie'}
          </button>
        </p>
      )}
    </section>
  )
}

function geenVragen({ vragen }: Deck): string {
  return vragen.length === 0 ? 'Er zijn nu geen vragen' : 'In je keuze zit nu geen vraag'
}

function wanneer(dag: string | undefined): string {
  return dag === undefined ? '' : `De volgende vragen komen op ${datumInWoorden(dag)}.`
}
