/** A table in a page's body. Each cell knows what stands above it: on a phone the cells of a row stand below each other. */

import { createElement, Fragment, type ReactNode } from 'react'
import type { Element, Node } from '../data'
import { childrenOf, textOf } from '../pipeline'

export function Tabel({ children }: { children: ReactNode }): ReactNode {
  return (
    <div className="tabel tabel--tekst" role="group" aria-label="Tabel" tabIndex={0}>
      <table>{children}</table>
    </div>
  )
}

/** What stands above the columns. */
export function koppenOf(table: Element): string[] {
  const cellsIn = (node: Node): Node[] =>
    typeof node === 'string' ? [] : node[0] === 'th' ? [node] : childrenOf(node).flatMap(cellsIn)
  return cellsIn(table).map(textOf)
}

type RijProps = {
  nodes: readonly Node[]
  koppen: readonly string[] | undefined
  draw: (cell: Element, kop: string | undefined) => ReactNode
}

export function Rij({ nodes, koppen, draw }: RijProps): ReactNode {
  const cells = nodes.filter((node) => typeof node !== 'string')
  return (
    <tr>
      {nodes.map((node, index) =>
        typeof node === 'string' ? (
          node
        ) : (
          <Fragment key={index}>{draw(node, koppen?.[cells.indexOf(node)] || undefined)}</Fragment>
        )
      )}
    </tr>
  )
}

type CelProps = {
  tag: 'th' | 'td'
  align: Element[1]['align']
  kop: string | undefined
  isEmpty: boolean
  children: ReactNode
}

export function Cel({ tag, align, kop, isEmpty, children }: CelProps): ReactNode {
  /* The empty corner of a table heads nothing. */
  const isHeader = tag === 'th' && !isEmpty
  return createElement(
    isHeader ? 'th' : 'td',
    { ...(isHeader ? { scope: 'col' } : { 'data-kop': kop }), 'data-uitlijning': align },
    children
  )
}
