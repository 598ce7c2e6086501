/** The sheet of the observer: each article in play as a line to tick, and the questions of the role-play with room to write. */

import type { ReactNode } from 'react'
import type { KitOpDag, KitRij, KitView } from '../data'
import { Tree } from '../parts/tree'
import { isAdopted, ownId } from '../pipeline'
import type { BladHead } from '../print/blad-css'
import { PrintHead } from '../print/bladen'
import { hrefOf } from '../reader/published'

type Props = { kit: KitView['kit']; op: KitOpDag; head: BladHead }

const VAKKEN = ['Gezien', 'Niet gezien', 'N.v.t.'] as const
const MOMENT = 'Moment en woorden'

export function Observatieblad({ kit, op, head }: Props): ReactNode {
  const id = ownId('observatieblad')
  const isConcept = op.steunt.some(({ versie }) => versie !== undefined && !isAdopted(versie))
  return (
    <section className="kit__blad kit__observatie" aria-labelledby={id}>
      <PrintHead head={head} />
      <h2 id={id} className="kop" tabIndex={-1}>
        Observatieblad
      </h2>
      <p className="kit__invul">
        <span>Datum:</span> <span>Ronde:</span>
      </p>
      <p>
        Kruis aan wat je zag. Noteer het moment en de woorden die je hoorde. Schrijf geen namen op.
        {isConcept && ' Wat hier staat, komt uit een concept en kan nog veranderen.'}
      </p>
      <table className="kit__rijen">
        <thead>
          <tr>
            <th scope="col">Artikel en regel</th>
            {[...VAKKEN, MOMENT].map((kop) => (
              <th key={kop} scope="col">
                {kop}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {op.rijen.map((rij) => (
            <Rij key={rij.nummer} rij={rij} isConcept={isConcept} />
          ))}
        </tbody>
      </table>
      {kit.observator.length > 0 && (
        <div className="kit__vragen">
          <h3>Vragen van dit rollenspel</h3>
          <Tree nodes={kit.observator} />
        </div>
      )}
    </section>
  )
}

function Rij({
  rij: { nummer, gevonden, ontbreekt },
  isConcept
}: {
  rij: KitRij
  isConcept: boolean
}): ReactNode {
  return (
    <tr>
      <th scope="row">
        {gevonden ? (
          <>
            <a href={hrefOf(gevonden.address)} className="artikelnummer">
              {nummer}
            </a>{' '}
            {gevonden.titel}
          </>
        ) : (
          nummer
        )}
        <div className="kit__regel">
          {ontbreekt !== undefined && <p>{ontbreekt}</p>}
          {gevonden?.kaart.map((doe) => (
            <p key={doe}>
              <strong>{doe}</strong>
            </p>
          ))}
          {gevonden && <Tree nodes={gevonden.regel} />}
          {gevonden && isConcept && gevonden.vaststaat.length === 0 && (
            <p className="kit__open">
              Hier staat niets vast. Elk korps beslist zelf: noteer, beoordeel niet.
            </p>
          )}
        </div>
      </th>
      {VAKKEN.map((kop) => (
        <td key={kop} data-kop={kop}>
          <span className="kit__vak" />
        </td>
      ))}
      <td data-kop={MOMENT} className="kit__moment" />
    </tr>
  )
}
