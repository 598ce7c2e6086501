/** What the refresher keeps in this browser, and the questions it fetches. */

import { useEffect, useMemo, useState } from 'react'
import type { Opfrisdeck } from '../data'
import { geladenOp } from '../reader/geladen'
import { kept } from '../reader/kept'
import { keep } from '../reader/offline/keep'
import { hrefOf } from '../reader/published'
import { alsTekst, type Gelezen, leesStand } from './opfrisser-bewaard'
import type { Deck } from './opfrisser-keuze'
import { LEEG, type Stand } from './opfrisser-stand'

const KEPT = kept('plot-opfrisser-v1')

export type Opgeslagen = {
  gelezen: Gelezen
  /** As it stands there, readable or not; undefined while nothing does. */
  tekst: string | undefined
  /** False once the browser refused to keep something: it then lasts as long as the page. */
  isBewaard: boolean
  /** Of what is kept at that moment: another tab may have answered meanwhile. */
  wijzig: (verander: (stand: Stand) => Stand) => void
  vervang: (stand: Stand) => void
  wis: () => void
}

export function useOpgeslagen(): Opgeslagen {
  const kept = KEPT.useText()
  const [los, setLos] = useState<string>()
  const tekst = los ?? kept
  const gelezen = useMemo(() => gelezenUit(tekst), [tekst])
  const vervang = (stand: Stand): void => {
    const next = alsTekst(stand)
    KEPT.write(next)
    setLos(KEPT.read() === next ? undefined : next)
  }
  return {
    gelezen,
    tekst,
    isBewaard: los === undefined,
    vervang,
    wijzig: (verander) => {
      const now = gelezenUit(los ?? KEPT.read())
      // What cannot be read is never written over: its reader decides.
      if (now.soort === 'goed') vervang(verander(now.stand))
    },
    wis: () => {
      KEPT.write(undefined)
      setLos(undefined)
    }
  }
}

function gelezenUit(tekst: string | undefined): Gelezen {
  return tekst === undefined ? { soort: 'goed', stand: LEEG } : leesStand(tekst)
}

/** `fout` where there is no network and no kept copy; asked for again once there is a network. */
export function useDeck(address: string): Deck | 'fout' | undefined {
  const [deck, setDeck] = useState<Deck | 'fout'>()
  useEffect(() => {
    const controller = new AbortController()
    const ask = (): void => {
      void fetchDeck(address, controller.signal)
        .catch(() => 'fout' as const)
        .then((found) => {
          if (!controller.signal.aborted) setDeck((known) => (found === 'fout' ? (known ?? found) : found))
        })
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
  return deck
}

async function fetchDeck(address: string, signal: AbortSignal): Promise<Deck> {
  const response = await fetch(hrefOf(address), { signal })
  if (!response.ok) throw new Error(`No questions at ${address}`)
  return { ...((await response.json()) as Opfrisdeck), geladen: geladenOp(response) }
}
