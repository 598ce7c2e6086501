/** Where nothing was found: what one may have meant, where else to look, and whom to ask. */

import type { ReactNode } from 'react'
import { hrefOf } from '../reader/published'
import { searchOf } from './adres'
import { kies, type Stand } from './gevraagde'

export function Niets({ stand, bedoelde }: { stand: Stand; bedoelde: string | undefined }): ReactNode {
  const isGefilterd = Object.keys(stand.filters).length > 0
  return (
    <div className="niets">
      {bedoelde !== undefined && (
        <p>
          Bedoel je{' '}
          <a
            href={hrefOf(`/zoeken${searchOf({ vraag: bedoelde, filters: {} })}`)}
            onClick={(event) => {
              event.preventDefault()
              kies({ vraag: bedoelde, filters: {} })
            }}
          >
            <strong>{bedoelde}</strong>
          </a>
          ?
        </p>
      )}
      {isGefilterd && (
        <p>
          <button type="button" className="zoekknop" onClick={() => kies({ ...stand, filters: {} })}>
            Zoek zonder je keuze
          </button>
        </p>
      )}
      <ul>
        <li>Gebruik één of twee woorden, zoals “woning” of “bewaren”.</li>
        <li>
          Ken je het woord niet zeker? Kijk bij de <a href={hrefOf('/begrippen')}>begrippen</a>.
        </li>
        <li>
          Weten we het niet? Dan staat het misschien bij de{' '}
          <a href={hrefOf('/over/open-vragen')}>open vragen</a>.
        </li>
        <li>Moet je het nu weten? Vraag het aan je leidinggevende: elk korps beslist zelf.</li>
      </ul>
    </div>
  )
}
