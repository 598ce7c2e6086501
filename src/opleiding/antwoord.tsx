/** What is right and why: the list without scripts and the test itself show it alike. */

import type { ReactNode } from 'react'
import type { VraagOpPagina } from '../data'
import { Tree } from '../parts/tree'
import { hrefOf } from '../reader/published'

export type ZelftestProps = {
  vragen: readonly VraagOpPagina[]
  /** Of their page: a result is kept by it, where its reader asks so. */
  address: string
}

export function JuistAntwoord({ vraag }: { vraag: VraagOpPagina }): ReactNode {
  const { soort, keuzes, modelantwoord } = vraag
  if (soort === 'open') return <Tree nodes={modelantwoord} />
  const shown = soort === 'volgorde' ? keuzes : keuzes.filter(({ isJuist }) => isJuist)
  const List = soort === 'volgorde' ? 'ol' : 'ul'
  return (
    <List className="toets__juist">
      {shown.map(({ nodes }, index) => (
        <li key={index}>
          <Tree nodes={nodes} />
        </li>
      ))}
    </List>
  )
}

export function Waarom({ vraag: { uitleg, artikel } }: { vraag: VraagOpPagina }): ReactNode {
  return (
    <>
      <Tree nodes={uitleg} />
      <p className="toets__artikel">
        Lees na: <a href={hrefOf(artikel.address)}>{`${artikel.nummer} ${artikel.titel}`}</a>
      </p>
    </>
  )
}
