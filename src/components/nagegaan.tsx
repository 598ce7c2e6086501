/** What a reader must know of a tab whose page may be older than the rule. Always in sight, wherever the page was left. */

import type { ReactNode } from 'react'
import { loadedOn, useTwijfel } from '../confirmed'
import { datumInWoorden } from '../words'

export function Nagegaan(): ReactNode {
  const twijfel = useTwijfel()
  return (
    <div className="nagegaan" role="status">
      {twijfel !== undefined && (
        <p>
          Geladen op {datumInWoorden(loadedOn())};{' '}
          {twijfel === 'onzeker'
            ? 'kon niet nagaan of dit nog geldt.'
            : 'intussen is gewijzigd welke versie geldt.'}{' '}
          <a href="">Laad de pagina opnieuw</a>
        </p>
      )}
    </div>
  )
}
