/** The articles of versions, fetched once and kept for when there is no network. */

import { useEffect, useState } from 'react'
import type { VersionData } from '../data'
import { geladenOp } from '../reader/geladen'
import { keep } from '../reader/offline/keep'
import { hrefOf } from '../reader/published'

/** Versions by the address of their data; `fout` for one that could not be had. */
export type Versions = ReadonlyMap<string, Loaded | 'fout'>

/** The articles of a version, and the day on which they left the site: an earlier one for a kept copy. */
export type Loaded = VersionData & { geladen: string }

/** Each as it comes, so that none waits for another. What failed is asked for again once there is a network. */
export function useVersionData(addresses: readonly string[]): Versions {
  const [found, setFound] = useState<Versions>(new Map())
  const wanted = addresses.join(' ')
  useEffect(() => {
    const controller = new AbortController()
    const urls = wanted.split(' ').filter((url) => url !== '')
    const settle = (url: string, data: Loaded | 'fout'): void => {
      if (!controller.signal.aborted) setFound((known) => new Map(known).set(url, data))
    }
    const ask = (url: string): void => {
      void fetchVersion(url, controller.signal)
        .catch(() => 'fout' as const)
        .then((data) => settle(url, data))
    }
    const askAgain = (): void => urls.forEach(ask)
    urls.forEach(ask)
    window.addEventListener('online', askAgain)
    // A refused worker (private window) is no fault to show.
    keep(urls.map(hrefOf)).catch(() => undefined)
    return () => {
      window.removeEventListener('online', askAgain)
      controller.abort()
    }
  }, [wanted])
  return found
}

/** Throws when there is no network and no kept copy, or no such version. */
export async function fetchVersion(address: string, signal: AbortSignal): Promise<Loaded> {
  const response = await fetch(hrefOf(address), { signal })
  if (!response.ok) throw new Error(`No data at ${address}`)
  return { ...((await response.json()) as VersionData), geladen: geladenOp(response) }
}
