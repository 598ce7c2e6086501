/**
 * What stands around every page, the same for all: the way back, the page, the way to improve it, and beside it what it
 * is and what stands on it. Free of theme and router: reports are poured in it as well.
 */

import type { ReactNode } from 'react'
import type { Kruimel, Page, TocItem } from '../data'
import { ownId } from '../pipeline'
import { hrefOf } from '../reader/published'
import { Inhoud, InhoudDicht } from './inhoud'
import { Kruimelpad } from './kruimelpad'
import { isLijst, lijstenOf, UITLEG } from './onderdelen'
import { OverPagina } from './over-pagina'

/** A page, or a view of the program. */
type Framed = Page | { address: string; titel: string; kruimels: Kruimel[]; toc: TocItem[] }

export default function Raam({ page, children }: { page: Framed; children: ReactNode }): ReactNode {
  const items = inhoudOf(page)
  const own = 'kind' in page ? page : undefined
  return (
    <div className={`raam${own || items.length > 0 ? ' raam--breed' : ''}`}>
      <Kruimelpad {...page} />
      <div className="raam__tekst">
        {items.length > 1 && <InhoudDicht items={items} />}
        {children}
        {own && (
          <p className="raam__voet">
            <a href={hrefOf(own.editUrl ?? `/bijdragen#${ownId('doorgeven')}`)}>Verbeter deze tekst</a>
          </p>
        )}
      </div>
      <div className="raam__naast">
        {own && <OverPagina page={own} />}
        {items.length > 0 && <Inhoud items={items} />}
      </div>
    </div>
  )
}

/** The headings of the text, and those that the program adds. */
function inhoudOf(page: Framed): TocItem[] {
  if (!('kind' in page)) return page.toc
  const lists = isLijst(page) ? lijstenOf(page).map(({ id, kop }) => ({ id, value: kop, level: 2 })) : []
  const uitleg = lists.length > 0 ? [{ id: UITLEG, value: 'Uitleg', level: 2 }] : []
  const verloop =
    page.kind === 'ervaring' ? [{ id: ownId('verloop'), value: 'Wat ermee gebeurde', level: 2 }] : []
  const gevolgen = page.gevolgen
    ? [{ id: ownId('gevolgen'), value: 'Dit verslag wijzigde het inzetkader', level: 2 }]
    : []
  const gelijkend =
    page.kind === 'ervaring' && page.gelijkend.length > 0
      ? [{ id: ownId('gelijkend'), value: 'Verslagen die hierop lijken', level: 2 }]
      : []
  return [...lists, ...uitleg, ...page.toc, ...verloop, ...gelijkend, ...gevolgen]
}
