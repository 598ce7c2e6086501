/** How far a reader has walked through a decision tree. */

import { type RefObject, useEffect, useRef, useState } from 'react'
import { type Stap, type Vraag, walk } from '../pipeline'
import { useHydrated } from '../reader/hydrated'

/** A question that was reached: which answer was given, and how many came before it. */
export type Bereikt = { keuze: number | undefined; index: number }

export type Wandeling = {
  /** One question at a time; else the whole list, as on paper. */
  isStepwise: boolean
  /** Whether the reader asked for the whole list. */
  isWhole: boolean
  hasAnswers: boolean
  /** The questions that were reached, the last one last. */
  weg: readonly Stap[]
  /** Undefined for a question that was not reached. */
  stapAt: (plaats: string) => Bereikt | undefined
  /** Answers a question, or takes the answer back where it was given already. */
  answer: (plaats: string, keuze: number) => void
  goBack: () => void
  restart: () => void
  toggleWhole: () => void
}

/** `frame` is the element around the tree, in which the next question is looked for. */
export function useBeslisboom(vragen: readonly Vraag[], frame: RefObject<HTMLElement | null>): Wandeling {
  const [keuzes, setKeuzes] = useState<readonly number[]>([])
  const [isWhole, setWhole] = useState(false)
  const isStepwise = useHydrated() && !isWhole
  const hasMoved = useRef(false)

  // The reader who answered or went back stands at the question that is next; at an outcome, at the answer given.
  useEffect(() => {
    if (hasMoved.current) frame.current?.querySelector<HTMLElement>('[data-nu] > .beslisboom__vraag')?.focus()
    hasMoved.current = false
  }, [keuzes, frame])

  const go = (next: readonly number[]): void => {
    hasMoved.current = true
    setKeuzes(next)
  }
  const weg = walk(vragen, keuzes)
  const reached = new Map(weg.map(({ plaats, keuze }, index) => [plaats, { keuze, index }] as const))
  return {
    isStepwise,
    isWhole,
    hasAnswers: keuzes.length > 0,
    weg,
    stapAt: (plaats) => reached.get(plaats),
    answer(plaats, keuze) {
      const stap = reached.get(plaats)
      go([...keuzes.slice(0, stap?.index), ...(stap?.keuze === keuze ? [] : [keuze])])
    },
    goBack: () => go(keuzes.slice(0, -1)),
    restart: () => go([]),
    toggleWhole: () => setWhole(!isWhole)
  }
}
