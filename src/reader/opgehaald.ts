/** A file of data that a page asks for, fetched and kept for when there is no network. */

import { useEffect, useState } from 'react'
import { keep } from './offline/keep'
import { hrefOf } from './published'

type Gehaald = { address: string; data: unknown }

/**
 * Undefined until it is there, and 'fout' where it could not be fetched: that is asked for again once there is a network. What
 * else stands in it, whoever asks knows.
 */
export function useOpgehaald(address: string | undefined): unknown {
  const [found, setFound] = useState<Gehaald>()
  useEffect(() => {
    if (address === undefined) return
    const controller = new AbortController()
    const ask = (): void => {
      void haal(address, controller.signal)
        .catch(() => 'fout')
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

async function haal(address: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(hrefOf(address), { signal })
  if (!response.ok) throw new Error(`No data at ${address}`)
  return response.json()
}
