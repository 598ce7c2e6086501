/** The files of the list of reports: what tells them apart, and the rows that are shown of them. Fetched when asked. */

import { useEffect, useState } from 'react'
import type { Lijstdata, Rij } from '../data'
import { dataAddress } from '../pipeline'
import { hrefOf } from '../reader/published'

/** `fout`: there is no connection, and nothing was kept. */
type Gehaald<Data> = Data | 'fout' | undefined

export function useLijstdata(isNodig: boolean): Gehaald<Lijstdata> {
  const [data, setData] = useState<Gehaald<Lijstdata>>()
  useEffect(() => {
    if (!isNodig || typeof data === 'object') return undefined
    return until(haal<Lijstdata>(dataAddress('/praktijk')), setData)
    // A failure is tried again when something else is asked, not in a circle.
  }, [isNodig])
  return data
}

/** The rows at these places; those before them stay until they are there, so that nothing flickers. */
export function useRijen(data: Lijstdata | undefined, places: readonly number[]): Gehaald<Rij[]> {
  const [rijen, setRijen] = useState<Gehaald<Rij[]>>()
  useEffect(() => {
    if (!data) return undefined
    return until(rijenAt(data, places), setRijen)
    // The text stands for the places.
  }, [data, places.join()])
  return rijen
}

async function rijenAt({ rijen: { per, bestanden } }: Lijstdata, places: readonly number[]): Promise<Rij[]> {
  const numbers = [...new Set(places.map((place) => Math.floor(place / per)))]
  const files = new Map(
    await Promise.all(
      numbers.map(async (number) => [number, await haal<Rij[]>(bestanden[number] ?? '')] as const)
    )
  )
  return places.flatMap((place) => files.get(Math.floor(place / per))?.[place % per] ?? [])
}

const gehaald = new Map<string, Promise<unknown>>()

/** Once a visit; what failed is asked again. */
function haal<Data>(address: string): Promise<Data> {
  const known = gehaald.get(address) as Promise<Data> | undefined
  const asked = known ?? fetchJson<Data>(address)
  gehaald.set(address, asked)
  asked.catch(() => gehaald.delete(address))
  return asked
}

async function fetchJson<Data>(address: string): Promise<Data> {
  const response = await fetch(hrefOf(address))
  if (!response.ok) throw new Error(`${String(response.status)} ${address}`)
  return (await response.json()) as Data
}

/** Tells what came, unless the reader has gone on. */
function until<Data>(asked: Promise<Data>, tell: (data: Data | 'fout') => void): () => void {
  let isVoorbij = false
  const toon = (data: Data | 'fout'): void => {
    if (!isVoorbij) tell(data)
  }
  asked.then(toon, () => toon('fout'))
  return () => {
    isVoorbij = true
  }
}
