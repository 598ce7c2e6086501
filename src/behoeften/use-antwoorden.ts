/** The draft of a survey, in this browser and nowhere else. */

import { useState } from 'react'
import type { Bevraging } from '../data'
import { kept } from '../reader/kept'
import { type Ingevuld, inKoffer, leeg, uitKoffer } from './antwoorden'

const KEPT = kept('plot-bevraging-v1')

export type Antwoordstand = {
  ingevuld: Ingevuld
  /** False once the browser refused to keep something: it then lasts as long as the page. */
  isBewaard: boolean
  wijzig: (verander: (nu: Ingevuld) => Ingevuld) => void
  wis: () => void
}

/** Only on a page that is awake: a new draft begins by chance. */
export function useAntwoorden(bevraging: Bevraging): Antwoordstand {
  const text = KEPT.useText()
  const [los, setLos] = useState<Ingevuld>()
  const [nieuw, setNieuw] = useState(() => leeg(bevraging, nieuwKenmerk()))
  const nu = (tekst: string | undefined): Ingevuld => los ?? uitKoffer(bevraging, tekst) ?? nieuw
  return {
    ingevuld: nu(text),
    isBewaard: los === undefined,
    wijzig: (verander) => {
      const next = verander(nu(KEPT.read()))
      const written = inKoffer(bevraging.naam, KEPT.read(), next)
      KEPT.write(written)
      setLos(KEPT.read() === written ? undefined : next)
    },
    wis: () => {
      KEPT.write(inKoffer(bevraging.naam, KEPT.read(), undefined))
      setLos(undefined)
      setNieuw(leeg(bevraging, nieuwKenmerk()))
    }
  }
}

function nieuwKenmerk(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
}
