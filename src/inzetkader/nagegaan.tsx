/** What a reader must know of a tab whose page may be older than the rule. Always in sight, wherever the page was left. */

import { type ReactNode, useEffect } from 'react'
import { loadedOn, type Twijfel, useTwijfel } from './confirmed'
import { useHydrated } from '../reader/hydrated'
import { datumInWoorden } from '../pipeline'

const WOORDEN: Readonly<Record<Twijfel, string>> = {
  gewijzigd: 'intussen is gewijzigd welke versie geldt.',
  herschreven: 'intussen is de tekst van deze versie herschreven.',
  onzeker: 'kon niet nagaan of dit nog geldt.'
}

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
          Geladen op {datumInWoorden(loadedOn())}; {WOORDEN[twijfel]} <a href="">Laad de pagina opnieuw</a>
        </p>
      )}
    </div>
  )
}
