/** What the refresher keeps in this browser. */

import { useMemo, useState } from 'react'
import { kept } from '../reader/kept'
import { alsTekst, type Gelezen, leesStand } from './opfrisser-bewaard'
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
