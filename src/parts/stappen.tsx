/** Steps with arrows between them. It is a list: without our styles, on paper and to who listens. */

import type { ReactNode } from 'react'
import type { Node } from '../data'
import { childrenOf } from '../pipeline'

type Props = {
  nodes: readonly Node[]
  titel: string | undefined
  draw: (nodes: readonly Node[]) => ReactNode
}

export function Stappen({ nodes, titel, draw }: Props): ReactNode {
  const [list] = nodes
  return (
    <div className="stappen" role="group" aria-label={titel ?? 'Stappen'}>
      {titel !== undefined && <p className="stappen__titel">{titel}</p>}
      {list?.[0] === 'ol' && typeof list !== 'string' ? (
        // A list without markers is no list to Safari, unless it is told.
        <ol role="list">{draw(childrenOf(list))}</ol>
      ) : (
        draw(nodes)
      )}
    </div>
  )
}
