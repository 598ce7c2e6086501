/** From what people need to what there is for it, each with the way to it. */

import type { ReactNode } from 'react'
import type { Lijn } from '../data'
import { hrefOf } from '../reader/published'

export function Lijnen({ lijnen }: { lijnen: readonly Lijn[] }): ReactNode {
  return (
    <ul className="lijnen">
      {lijnen.map(({ nood, markt, eisen, producten, opleiding }) => (
        <li key={nood}>
          <h3>{nood}</h3>
          <dl>
            <dt>Eis</dt>
            <dd>{eisen.length === 0 ? 'Nog geen eis.' : eisen.join(' ')}</dd>
            <dt>Product</dt>
            <dd>
              {producten.length === 0 ? 'Nog geen product met bewijs.' : producten.join(' · ')}{' '}
              {markt !== undefined && <a href={hrefOf(markt)}>Marktverkenning</a>}
            </dd>
            <dt>Opleiding</dt>
            <dd>
              {opleiding.length === 0
                ? 'Nog geen module.'
                : opleiding.map(({ address, titel }, index) => (
                    <span key={address}>
                      {index > 0 && ' · '}
                      <a href={hrefOf(address)}>{titel}</a>
                    </span>
                  ))}
            </dd>
          </dl>
        </li>
      ))}
    </ul>
  )
}
