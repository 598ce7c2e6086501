/** The draft on the screen and in the browser: every change is kept a moment later, and at once by who leaves. */

import { useEffect, useRef, useState } from 'react'
import { haalBeelden, wisBeelden } from './beeldkast'
import { bewaarConcept, type Concept, LEEG, leesConcept, wisConcept } from './concept'

const RUST = 400

export type Wijzig = (wijziging: (concept: Concept) => Concept) => void

type Houder = { concept: Concept; wijzig: Wijzig; isBewaard: boolean | undefined; wis: () => void }

export function useConcept(): Houder {
  const [concept, setConcept] = useState(leesConcept)
  const [isBewaard, setBewaard] = useState<boolean>()
  const teBewaren = useRef<Concept | undefined>(undefined)
  useEffect(() => {
    // An image whose file is gone would be a hole in the text.
    void haalBeelden(concept.beelden.map(({ naam }) => naam)).then((namen) =>
      setConcept((nu) => ({ ...nu, beelden: nu.beelden.filter(({ naam }) => namen.includes(naam)) }))
    )
    const bewaarNu = (): void => {
      if (teBewaren.current) bewaarConcept(teBewaren.current)
    }
    window.addEventListener('pagehide', bewaarNu)
    return () => {
      window.removeEventListener('pagehide', bewaarNu)
      bewaarNu()
    }
  }, [])
  useEffect(() => {
    if (teBewaren.current === undefined) return undefined
    const klok = setTimeout(() => {
      if (teBewaren.current) setBewaard(bewaarConcept(teBewaren.current))
    }, RUST)
    return () => clearTimeout(klok)
  }, [concept])
  const wijzig: Wijzig = (wijziging) =>
    setConcept((nu) => {
      teBewaren.current = wijziging(nu)
      return teBewaren.current
    })
  const wis = (): void => {
    teBewaren.current = undefined
    wisConcept()
    void wisBeelden()
    setBewaard(undefined)
    setConcept(LEEG)
  }
  return { concept, wijzig, isBewaard, wis }
}
