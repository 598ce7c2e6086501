/** What stands in the place of what is fetched while it is not there: that it comes, or that it could not be had. */

import type { ReactNode } from 'react'

type Props = {
  /** What is fetched, in the plural: "De vragen". */
  wat: string
  isFout: boolean
  /** What a reader can do meanwhile. */
  children?: ReactNode
}

export function Onderweg({ wat, isFout, children }: Props): ReactNode {
  if (!isFout) return <p role="status">{wat} worden geladen…</p>
  return (
    <p role="alert">
      {wat} laden lukte niet: er is geen verbinding, en ze staan nog niet op dit toestel. Zodra er verbinding
      is, proberen we het opnieuw.{children && <> {children}</>}
    </p>
  )
}
