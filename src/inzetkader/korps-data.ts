/** The questions of a version, fetched and kept for when there is no network. */

import { useEffect, useState } from 'react'
import type { KorpsData } from '../data'
import { keep } from '../reader/offline/keep'
import { hrefOf } from '../reader/published'

type Gehaald = { address: string; data: KorpsData | 'fout' }

/** What failed is asked for again once there is a network. */
export function useKorpsData(address: string | undefined): KorpsData | 'fout' | undefined {
  const [found, setFound] = useState<Gehaald>()
  useEffect(() => {
    if (address === undefined) return
    const controller = new AbortController()
    const ask = (): void => {
      void haal(address, controller.signal)
        .catch(() => 'fout' as const)
        .then((data) => controller.signal.aborted || setFound({ address, data }))
    }
    ask()
    window.addEventListener('online', ask)
    // A refused worker (private window) is no fault to show.
    keep([hrefOf(address)]).catch(() => undefined)
    return () => {
      window.removeEventListener('online', ask)
      controller.abort()
    }
  }, [address])
  return found?.address === address ? found?.data : undefined
}

async function haal(address: string, signal: AbortSignal): Promise<KorpsData> {
  const response = await fetch(hrefOf(address), { signal })
  if (!response.ok) throw new Error(`No data at ${address}`)
  return (await response.json()) as KorpsData
}
