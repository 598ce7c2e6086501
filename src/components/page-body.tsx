/** One page from top to bottom, the same for pages that Docusaurus routes and for reports that are poured. */

import type { ReactNode } from 'react'
import type { Page } from '../data'
import { datumInWoorden, SOORTEN, STATUSSEN } from '../words'
import { Bronnen, Feiten, Invoering, Leerdoelen, Onderdelen, Verwijzingen } from './page-parts'
import { Citeer } from './citeer'
import { StatusStrip } from './strip'
import { type LinkComponent, Tree } from './tree'
import { Kader } from './versies'

export function PageBody({ page, link }: { page: Page; link: LinkComponent }): ReactNode {
  return (
    <div className={`pagina pagina--${page.kind}`}>
      <p className="print-kop">
        {printHead(page)} {page.address}
      </p>
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
      {page.kader && <Kader kader={page.kader} link={link} />}
      <Feiten page={page} link={link} />
      <Leerdoelen page={page} />
      <Invoering page={page} />
      <Tree nodes={page.body} link={link} bijNummer={citeerVan(page)} />
      <Onderdelen page={page} link={link} />
      <Bronnen page={page} link={link} />
      <Verwijzingen items={page.verwijzingen} link={link} />
    </div>
  )
}

/** Beside the number of each article of a version: the button that copies its citation. */
function citeerVan({ address, strip, artikels, data }: Page): ((id: string) => ReactNode) | undefined {
  const versie = strip.versies?.find((version) => version.versie === strip.versie)
  if (versie === undefined) return undefined
  return function CiteerBijNummer(id) {
    const artikel = artikels.find((found) => found.id === id)
    if (artikel === undefined) return null
    const bron = {
      technologie: strip.technologie ?? '',
      versie,
      artikel,
      address: `${address}#${id}`,
      fictief: data.fictief === true
    }
    return <Citeer bron={bron} />
  }
}

/** What a sheet of paper must say about itself: title, version, status, date and address. */
function printHead({ titel, strip, bijgewerkt }: Page): string {
  const status = strip.status === undefined ? undefined : STATUSSEN[strip.status]?.woord
  return [titel, strip.versie && `versie ${strip.versie}`, status, `bijgewerkt ${datumInWoorden(bijgewerkt)}`]
    .filter(Boolean)
    .join(' · ')
}

function soort(page: Page): string {
  return page.kind === 'hoofdstuk' ? `Hoofdstuk ${page.data.volgorde}` : SOORTEN[page.kind]
}
