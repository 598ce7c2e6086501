/** The articles of versions, fetched once and kept for when there is no network. */

import { useEffect, useState } from 'react'
import type { VersionData } from '../data'
import { keep } from '../offline/keep'

type Found = ReadonlyMap<string, VersionData> | 'fout' | undefined

/** Data by its address, all at once; undefined while it is on its way. */
export function useVersionData(addresses: readonly string[]): Found {
  const [found, setFound] = useState<Found>()
  const wanted = addresses.join(' ')
  useEffect(() => {
    const controller = new AbortController()
    const urls = wanted.split(' ').filter((url) => url !== '')
    void fetchAll(urls, controller.signal).then((result) => {
      if (!controller.signal.aborted) setFound(result)
    })
    // A refused worker (private window) is no fault to show.
    keep(urls).catch(() => undefined)
    return () => controller.abort()
  }, [wanted])
  return found
}

async function fetchAll(urls: readonly string[], signal: AbortSignal): Promise<Found> {
  try {
    const all = await Promise.all(urls.map(async (url) => [url, await fetchOne(url, signal)] as const))
    return new Map(all)
  } catch {
    return 'fout'
  }
}

async function fetchOne(url: string, signal: AbortSignal): Promise<VersionData> {
  const response = await fetch(url, { signal })
  if (!response.ok) throw new Error(`No data at ${url}`)
  return (await response.json()) as VersionData
}
