/** A file of data that a page asks for, fetched and kept for when there is no network. */

import { useEffect, useState } from 'react'
import { keep } from './offline/keep'
import { hrefOf } from './published'

type Gehaald<Data> = { address: string; data: Data | 'fout' }

/** What failed is asked for again once there is a network. */
export function useOpgehaald<Data>(address: string | undefined): Data | 'fout' | undefined {
  const [found, setFound] = useState<Gehaald<Data>>()
  useEffect(() => {
    if (address === undefined) return
    const controller = new AbortController()
    const ask = (): void => {
      void haal<Data>(address, controller.signal)
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

async function haal<Data>(address: string, signal: AbortSignal): Promise<Data> {
  const response = await fetch(hrefOf(address), { signal })
  if (!response.ok) throw new Error(`No data at ${address}`)
  return (await response.json()) as Data
}
