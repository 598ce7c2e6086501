/**
 * How an article is laid out: its number and its rule first, then what a page adds to it, and at its foot the two folds of
 * who has more time: the layer of the korps, and why.
 */

import { createElement, type ReactNode } from 'react'
import type { Node } from '../data'
import { Icoon } from './icoon'
import { type Lagen, lagenOf } from './lagen'

/** What a page adds to an article by its id: beside its number, under its heading, right under the rule's first sentence, and at its foot. */
export type ArtikelParts = (id: string) => {
  bijNummer?: ReactNode
  onderKop?: ReactNode
  onderRegel?: ReactNode
  voet?: ReactNode
  /** Whether its reader is the korps, so that the layer for the korps stands open. */
  isVoorKorps?: boolean
}

type Draw = (nodes: readonly Node[]) => ReactNode

type Props = {
  id: string
  nummer: string | undefined
  nodes: readonly Node[]
  draw: Draw
} & ReturnType<ArtikelParts>

export function Artikel({ id, nummer, nodes, draw, ...parts }: Props): ReactNode {
  const { bijNummer, onderKop, onderRegel, voet, isVoorKorps = false } = parts
  const { terrein, korps, waarom } = lagenOf(nodes)
  /* The heading, and the sentence that is the rule when the article opens with one. */
  const start = terrein[1]?.[0] === 'p' ? 2 : 1
  return (
    <section className="artikel" aria-labelledby={id}>
      <a className="artikel__nummer" href={`#${id}`}>
        {nummer}
      </a>
      {bijNummer}
      {draw(terrein.slice(0, 1))}
      {onderKop}
      {draw(terrein.slice(1, start))}
      {onderRegel}
      {draw(terrein.slice(start))}
      <div className="artikel__lagen">
        {korps && <Korps {...korps} isOpen={isVoorKorps} draw={draw} />}
        {waarom !== undefined && draw([waarom])}
        {voet}
      </div>
    </section>
  )
}

function Korps({
  kop: [tag, { id }, ...words],
  inhoud,
  isOpen,
  draw
}: NonNullable<Lagen['korps']> & { isOpen: boolean; draw: Draw }): ReactNode {
  return (
    <details className="korps" open={isOpen}>
      <summary>
        <Icoon naam="korps" /> {createElement(tag, { id, className: 'korps__kop' }, draw(words))}
      </summary>
      <div>{draw(inhoud)}</div>
    </details>
  )
}
