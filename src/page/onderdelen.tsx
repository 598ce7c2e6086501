/** The lists of what stands under a page, and the feeds to follow one by. */

import { Fragment, type ReactNode } from 'react'
import type { Kind, Page, Rij } from '../data'
import { inThemas } from '../inzetkader/themas'
import { ownId } from '../pipeline'
import { Alfabet } from './alfabet'
import { Feeds } from './feeds-lijst'
import { Rijen } from './rijen'

type Lijst = { kind: Kind; kop: string; id: string; items: Rij[] }

/** One for each kind that has a heading on this page, also where there is nothing in it yet. */
export function lijstenOf({ koppen, onderdelen }: Page): Lijst[] {
  return (Object.keys(koppen) as Kind[]).map((kind, index) => ({
    kind,
    kop: koppen[kind] ?? '',
    id: ownId(index === 0 ? 'onderdelen' : `onderdelen-${kind}`),
    items: onderdelen.filter((item) => item.kind === kind)
  }))
}

/** The page of a section whose list readers come for: what explains the list stands below it. */
export function isLijst({ kind, koppen }: Page): boolean {
  return kind === 'pagina' && Object.keys(koppen).length > 0
}

/** Readers of a version choose a chapter first, too. */
export function isListFirst(page: Page): boolean {
  return isLijst(page) || page.kind === 'inzetkader'
}

/** Id of the heading above what explains a list. */
export const UITLEG = ownId('uitleg')

export function Onderdelen({ page }: { page: Page }): ReactNode {
  return lijstenOf(page).map(({ kind, kop, id, items }) => (
    <section key={id} className="onderdelen" aria-labelledby={id}>
      <h2 id={id} className="kop" tabIndex={-1}>
        {kop}{' '}
        <span className="onderdelen__aantal">({items.filter(({ isOngeteld }) => !isOngeteld).length})</span>
      </h2>
      <Rows page={page} kind={kind} items={items} />
      {page.feeds && <Feeds feeds={page.feeds} />}
    </section>
  ))
}

function Rows({ page, kind, items }: Pick<Lijst, 'kind' | 'items'> & { page: Page }): ReactNode {
  if (kind === 'begrip') return <Alfabet items={items} />
  return inThemas(items, page.themas).map(({ titel, items: own }) => (
    <Fragment key={titel ?? ''}>
      {titel !== undefined && <h3 className="thema">{titel}</h3>}
      <Rijen items={own} />
    </Fragment>
  ))
}

/** What explains a list can be what a reader came for: the way to it does not wait below the list. */
export function NaarUitleg({ page }: { page: Page }): ReactNode {
  const first = page.toc.find(({ level }) => level === 2)
  if (!isLijst(page) || first === undefined) return null
  return (
    <p className="naar-uitleg">
      Onder de lijst: <a href={`#${first.id}`}>{first.value}</a>
    </p>
  )
}
