/** Data of the site in a page: fetched, kept for when there is no network, and asked for again once there is one. */

import { useEffect, useState } from 'react'
import { dayInBrussels } from '../pipeline'
import { keep } from './offline/keep'
import { FETCHED } from './offline/rules'
import { hrefOf } from './published'

/** With the day on which it left the site: today, or an earlier one for a kept copy. ISO date, in Brussels. */
export type Geladen<Data> = Data & { geladen: string }

/**
 * By address, each as it comes, so that none waits for another; `fout` where there is no network and no kept copy. Whoever
 * comes back on the network gets what is new, and what could not be had; whoever loses it keeps what is shown: a later
 * failure takes nothing away.
 */
export function useGeladen<Data>(addresses: readonly string[]): ReadonlyMap<string, Geladen<Data> | 'fout'> {
  const [found, setFound] = useState<ReadonlyMap<string, Geladen<Data> | 'fout'>>(new Map())
  const wanted = addresses.join(' ')
  useEffect(() => {
    const controller = new AbortController()
    const urls = wanted.split(' ').filter((url) => url !== '')
    const settle = (url: string, data: Geladen<Data> | 'fout'): void => {
      if (controller.signal.aborted) return
      setFound((known) => (data === 'fout' && known.has(url) ? known : new Map(known).set(url, data)))
    }
    const ask = (url: string): void => {
      void haal<Data>(url, controller.signal)
        .catch(() => 'fout' as const)
        .then((data) => settle(url, data))
    }
    const askAll = (): void => urls.forEach(ask)
    askAll()
    window.addEventListener('online', askAll)
    // A refused worker (private window) is no fault to show.
    keep(urls.map(hrefOf)).catch(() => undefined)
    return () => {
      window.removeEventListener('online', askAll)
      controller.abort()
    }
  }, [wanted])
  return found
}

/** Throws when there is no network and no kept copy, or nothing at that address. */
export async function haal<Data>(address: string, signal: AbortSignal): Promise<Geladen<Data>> {
  const response = await fetch(hrefOf(address), { signal })
  if (!response.ok) throw new Error(`No data at ${address}`)
  return { ...((await response.json()) as Data), geladen: dayOf(response) }
}

function dayOf({ headers }: Response): string {
  const kept = headers.get(FETCHED)
  return dayInBrussels(kept === null ? new Date() : new Date(kept))
}
