/** Keeps the result of a whole test with the progress of this reader, if the reader asks so. Only how many were right. */

import { type ReactNode, useState } from 'react'
import { NIET_BEWAARD } from '../reader/meeneem'
import { todayInBrussels } from '../reader/today'
import { zetResultaat } from './voortgang'

type Props = { address: string; juist: number; van: number }

export function BewaarResultaat({ address, juist, van }: Props): ReactNode {
  const [stand, setStand] = useState('')
  const bewaar = (): void =>
    setStand(
      zetResultaat(address, { op: todayInBrussels(), juist, van })
        ? 'Bewaard in je voortgang, enkel in deze browser.'
        : NIET_BEWAARD
    )
  return (
    <p>
      <button type="button" className="knop-stil" onClick={bewaar}>
        Bewaar dit resultaat in je voortgang
      </button>{' '}
      <span role="status">{stand}</span>
    </p>
  )
}
