/** What the check says of one answer, beside it: how bad it is by a word and a sign, what is wrong, and what to do. */

import type { ReactNode } from 'react'
import type { Bevinding } from './bericht'

const NIVEAUS: Readonly<Record<Bevinding['niveau'], { woord: string; teken: string }>> = {
  error: { woord: 'Fout', teken: '✕' },
  warning: { woord: 'Opgelet', teken: '!' },
  info: { woord: 'Weetje', teken: 'i' }
}

type Props = {
  id?: string
  bevindingen: readonly Bevinding[]
  /** Leads to the place in the text. */
  toon?: ((plaats: NonNullable<Bevinding['plaats']>) => void) | undefined
}

/** Always there, so that what it is described by exists before the first finding. */
export function Bevindingen({ id, bevindingen, toon }: Props): ReactNode {
  return (
    <ul id={id} className="bevindingen" hidden={bevindingen.length === 0}>
      {bevindingen.map(({ niveau, melding, raad, plaats }, index) => (
        <li key={`${String(index)} ${melding}`} className={`bevinding bevinding--${niveau}`}>
          <p>
            <strong className="bevinding__niveau">
              <span className="bevinding__teken" aria-hidden="true">
                {NIVEAUS[niveau].teken}
              </span>{' '}
              {NIVEAUS[niveau].woord}
            </strong>{' '}
            {melding} {raad}
          </p>
          {toon && plaats && (
            <button type="button" className="knop-stil" onClick={() => toon(plaats)}>
              Ga naar regel {plaats.line}
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}

/** `2 fouten, 1 opmerking` */
export function telling(bevindingen: readonly Bevinding[]): string {
  const fouten = bevindingen.filter(({ niveau }) => niveau === 'error').length
  const rest = bevindingen.length - fouten
  const delen = [
    ...(fouten > 0 ? [fouten === 1 ? '1 fout' : `${String(fouten)} fouten`] : []),
    ...(rest > 0 ? [rest === 1 ? '1 opmerking' : `${String(rest)} opmerkingen`] : [])
  ]
  return delen.join(' en ')
}
