/** What a survey asks, to read before one answers; without a script and on paper too. */

import { type ReactNode, useEffect } from 'react'
import type { Bevraging } from '../data'
import { kleed } from './stijl'

export function Vragenlijst({ vragen }: Pick<Bevraging, 'vragen'>): ReactNode {
  useEffect(kleed, [])
  return (
    <ol className="vragenlijst">
      {vragen.map(({ id, vraag, soort, uitleg, antwoorden }) => (
        <li key={id}>
          <p>
            <strong>{vraag}</strong>
          </p>
          {uitleg !== undefined && <p className="klein">{uitleg}</p>}
          <p>
            {soort === 'open'
              ? 'In eigen woorden. Wat je schrijft, blijft bij je zone.'
              : `${antwoorden.map(({ tekst }) => tekst).join(' · ')}${soort === 'meer' ? ' (meer antwoorden mogelijk)' : ''}`}
          </p>
        </li>
      ))}
    </ol>
  )
}
