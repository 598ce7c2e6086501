/** What a reader must know of a tab whose page may be older than the rule. Always in sight, wherever the page was left. */

import { type ReactNode, useEffect } from 'react'
import { loadedOn, useTwijfel } from '../confirmed'
import { useHydrated } from '../hydrated'
import { datumInWoorden } from '../words'

export function Nagegaan(): ReactNode {
  const twijfel = useTwijfel()
  const isAwake = useHydrated()
  // Told to who looks from outside, as Docusaurus tells `data-has-hydrated`: from here on the page knows which day it is.
  useEffect(() => {
    if (isAwake) document.documentElement.dataset['wakker'] = 'true'
  }, [isAwake])
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
