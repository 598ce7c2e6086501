/** One page from top to bottom, the same for pages that Docusaurus routes and for reports that are poured. */

import type { ReactNode } from 'react'
import type { Page } from '../data'
import { Sheets } from '../print/sheets'
import { SOORTEN } from '../words'
import { Bronnen, Feiten, Invoering, Leerdoelen, Onderdelen, Verwijzingen } from './page-parts'
import { StatusStrip } from './strip'
import { type LinkComponent, Tree } from './tree'

export function PageBody({ page, link }: { page: Page; link: LinkComponent }): ReactNode {
  return (
    <div className={`pagina pagina--${page.kind}`}>
      <header className="pagina__kop">
        {page.kind !== 'pagina' && <p className="pagina__soort">{soort(page)}</p>}
        <h1>{page.titel}</h1>
        <p className="pagina__inleiding">{page.omschrijving}</p>
        <StatusStrip
          strip={page.strip}
          bijgewerkt={page.bijgewerkt}
          fictief={page.data.fictief === true}
          link={link}
        />
      </header>
      <Feiten page={page} link={link} />
      <Leerdoelen page={page} />
      <Invoering page={page} />
      <Sheets page={page}>
        <Tree nodes={page.body} link={link} />
      </Sheets>
      <Onderdelen page={page} link={link} />
      <VolledigeTekst page={page} link={link} />
      <Bronnen page={page} link={link} />
      <Verwijzingen items={page.verwijzingen} link={link} />
    </div>
  )
}

/** The way to all chapters of a version on one page. */
function VolledigeTekst({ page, link: Link }: { page: Page; link: LinkComponent }): ReactNode {
  if (page.kind !== 'inzetkader') return null
  return (
    <p>
      <Link href={`${page.address}/alles`}>Lees of druk alle hoofdstukken op één pagina</Link>
    </p>
  )
}

function soort(page: Page): string {
  return page.kind === 'hoofdstuk' ? `Hoofdstuk ${page.data.volgorde}` : SOORTEN[page.kind]
}
