/** Where a text can be handed in: the addresses that are set, what to do while none is, and the folder of each zone. */

import type { ReactNode } from 'react'
import type { Doorgeven as Data } from '../data'
import { ownId } from '../pipeline'
import { hrefOf } from '../reader/published'

export function Doorgeven({ opslagplaats, postbus, mappen }: Data): ReactNode {
  const id = ownId('doorgeven')
  return (
    <section className="doorgeven" aria-labelledby={id}>
      <h2 id={id}>Waar geef je je tekst door?</h2>
      <p>
        Een ervaring deel je het makkelijkst met <a href={hrefOf('/bijdragen/verslag')}>het formulier</a>. Dat
        zet alles klaar. Voor andere teksten:
      </p>
      <dl className="feiten">
        <div>
          <dt>Opslagplaats</dt>
          <dd>
            {opslagplaats === undefined ? (
              'Er is nog geen adres ingesteld. Geef je tekst aan de contactpersoon van je zone.'
            ) : (
              <a href={hrefOf(opslagplaats)}>{withoutScheme(opslagplaats)}</a>
            )}
          </dd>
        </div>
        <div>
          <dt>Postbus</dt>
          <dd>
            {postbus === undefined ? (
              'Er is nog geen postbus ingesteld. Spreek PLOT aan zoals je dat voor een opleiding doet.'
            ) : (
              <a href={hrefOf(`mailto:${postbus}`)}>{postbus}</a>
            )}
          </dd>
        </div>
      </dl>
      <details>
        <summary>De map van jouw zone</summary>
        <p>Zet je verslag in de map van je zone. Bestaat de map nog niet, dan komt ze er vanzelf bij.</p>
        <ul>
          {mappen.map(({ zone, map, nieuw }) => (
            <li key={map}>
              {zone}:{' '}
              {nieuw === undefined ? (
                <code>{map}</code>
              ) : (
                <a href={hrefOf(nieuw)}>
                  <code>{map}</code>
                </a>
              )}
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}

function withoutScheme(address: string): string {
  return address.replace(/^https?:\/\//u, '')
}
