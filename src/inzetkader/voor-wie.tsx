/** Who a chapter is for, before its first rule. */

import type { ReactNode } from 'react'
import type { PageOf } from '../data'
import { Icoon } from '../parts/icoon'

const LEZERS = {
  terrein: 'wie op het terrein staat',
  korps: 'wie in het korps de afspraken maakt'
} as const

export function VoorWie({ page: { data } }: { page: PageOf<'hoofdstuk'> }): ReactNode {
  const { voor, diensten } = data
  const dienst = diensten?.join(' en ')
  const iconen = diensten?.map((naam) => <Icoon key={naam} naam={naam} />)
  if (voor === undefined)
    return (
      dienst !== undefined && (
        <p className="voor-wie">
          {iconen} Voor {dienst}
        </p>
      )
    )
  return (
    <p className="voor-wie">
      {iconen} Voor {LEZERS[voor]}
      {dienst !== undefined && `: ${dienst}`}
    </p>
  )
}
