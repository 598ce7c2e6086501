/** A part of a page that only a browser draws. Its program comes after the page, and only where there is such a part. */

import { type ReactNode, useEffect, useState } from 'react'
import { useHydrated } from '../reader/hydrated'

type Props<Van> = {
  /** Fetches what draws. Of a module and not of a drawing: another one is fetched again. */
  laad: () => Promise<(van: Van) => ReactNode>
  van: Van
}

export function Programma<Van>({ laad, van }: Props<Van>): ReactNode {
  const isHydrated = useHydrated()
  const [teken, setTeken] = useState<(van: Van) => ReactNode>()
  const [isMislukt, setMislukt] = useState(false)
  useEffect(() => {
    if (!isHydrated) return
    let isHere = true
    laad().then(
      (geladen) => isHere && setTeken(() => geladen),
      () => isHere && setMislukt(true)
    )
    return () => {
      isHere = false
    }
  }, [isHydrated, laad])
  if (isMislukt)
    return <p role="alert">Deze pagina laden lukte niet. Laad ze opnieuw als je verbinding hebt.</p>
  return teken?.(van)
}
