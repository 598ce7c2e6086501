/** The answer to what is asked; the one before it stays until there is a new one, so that nothing flickers. */

import { useEffect, useState } from 'react'
import type { Stand } from './gevraagde'
import { onthoud } from './onbeantwoord'
import { zoek } from './zoek'
import type { Antwoord } from './zoeker'

type Beantwoord = { gevraagd: string; antwoord: Antwoord | 'fout' }

/** Undefined until there is one. `today` is undefined while the page is not awake. */
export function useAntwoord(
  { vraag, filters, isGetypt }: Stand,
  today: string | undefined
): Antwoord | 'fout' | undefined {
  const [laatste, setLaatste] = useState<Beantwoord>()
  const gevraagd = JSON.stringify([vraag.trim(), filters, today])
  useEffect(() => {
    if (today === undefined || vraag.trim() === '') return
    let isVoorbij = false
    const toon = (antwoord: Antwoord | 'fout'): void => {
      if (isVoorbij) return
      setLaatste({ gevraagd, antwoord })
      if (antwoord === 'fout') return
      // The rest does not come: this is all that is known.
      const { later, ...zonder } = antwoord
      later?.then(toon, () => toon(zonder))
    }
    zoek(vraag.trim(), filters, today).then(toon, () => toon('fout'))
    return () => {
      isVoorbij = true
    }
    // The text stands for all that is asked.
  }, [gevraagd])
  const antwoord = laatste?.antwoord
  const isLeeg =
    !isGetypt &&
    laatste?.gevraagd === gevraagd &&
    antwoord !== 'fout' &&
    antwoord?.aantal === 0 &&
    antwoord.later === undefined &&
    Object.keys(filters).length === 0
  useEffect(() => {
    if (isLeeg && today !== undefined) onthoud(vraag, today)
  }, [isLeeg, vraag, today])
  return antwoord
}
