/** Where the one search field of the home page stands. Empty until there is a search: then it takes no room. */

import type { ReactNode } from 'react'

export function Zoekplaats({ children }: { children?: ReactNode }): ReactNode {
  return children === undefined ? null : <search className="home__zoeken">{children}</search>
}
