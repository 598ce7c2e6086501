/** One page from top to bottom, the same for pages that Docusaurus routes and for reports that are poured. */

import type { ReactNode } from 'react'
import type { Page, PageArtikel } from '../data'
import { DrukArtikel, Sheets } from '../print/sheets'
import { useToday } from '../today'
import { useChosenZone, zoneThatIs } from '../zone/choice'
import { SOORTEN } from '../words'
import { Aanhang } from './aanhang'
import { AfwijkingenVanZone, InJouwZone, ZoneMelding } from './afwijkingen'
import { BijArtikel, Gevolgen, NaarWijzigingen } from './changes'
import { Kaart, NaarVeldkaart } from './kaart'
import { Bronnen, Feiten, Invoering, Leerdoelen, Onderdelen, Verwijzingen } from './page-parts'
import { Citeer } from './citeer'
import { StatusStrip } from './strip'
import { type ArtikelParts, Tree } from './tree'
import { Kader } from './versies'
import { ZoneKeuze } from './zone-keuze'

export function PageBody({ page }: { page: Page }): ReactNode {
  const zone = zoneThatIs(useChosenZone(), page.zones, useToday())
  return (
    <div className={`pagina pagina--${page.kind}`}>
      <header className="pagina__kop">
        {page.kind !== 'pagina' && <p className="pagina__soort">{soort(page)}</p>}
        <h1>{page.titel}</h1>
        {page.kind !== 'kaart' && <p className="pagina__inleiding">{page.omschrijving}</p>}
        <StatusStrip
          strip={page.strip}
          bijgewerkt={page.bijgewerkt}
          fictief={page.data.fictief === true}
          isShort={page.kind === 'kaart'}
        >
          <ZoneMelding page={page} zone={zone} />
        </StatusStrip>
        {page.kind !== 'kaart' && <ZoneKeuze page={page} zone={zone} />}
      </header>
      <NaarVeldkaart items={page.onderdelen} />
      {page.kader && <Kader kader={page.kader} />}
      <Feiten page={page} />
      <Leerdoelen page={page} />
      <Invoering page={page} />
      <Sheets page={page}>
        {page.kind === 'kaart' && (
          <>
            <Kaart page={page} />
            <InJouwZone afwijkingen={page.afwijkingen} zone={zone} isOnCard />
            <ZoneKeuze page={page} zone={zone} />
          </>
        )}
        <Tree nodes={page.body} page={page.address} artikel={partsOf(page, zone)} />
      </Sheets>
      <AfwijkingenVanZone page={page} />
      <Gevolgen page={page} />
      <NaarWijzigingen page={page} />
      <Onderdelen page={page} />
      <VolledigeTekst page={page} />
      <Bronnen recht={page.recht} bronnen={page.data.bronnen} />
      <Verwijzingen page={page} />
    </div>
  )
}

/** What a hoofdstuk adds to each article: its citation, what holds in the chosen zone, and what hangs on it. */
function partsOf(page: Page, zone: string | undefined): ArtikelParts | undefined {
  if (page.kind !== 'hoofdstuk') return undefined
  return (id) => {
    const artikel = page.artikels.find((known) => known.id === id)
    if (!artikel) return {}
    const afwijkingen = page.afwijkingen.filter(({ href }) => href === `${page.address}#${id}`)
    return {
      bijNummer: citeerVan(page, artikel),
      onderRegel: <InJouwZone afwijkingen={afwijkingen} zone={zone} />,
      voet: (
        <>
          {artikel.wijziging && <BijArtikel wijziging={artikel.wijziging} />}
          <Aanhang artikel={artikel} afwijkingen={afwijkingen} />
          <DrukArtikel id={id} />
        </>
      )
    }
  }
}

/** The button that copies the citation of an article of a version. */
function citeerVan({ address, strip, data }: Page, artikel: PageArtikel): ReactNode {
  const versie = strip.versies?.find((version) => version.versie === strip.versie)
  if (versie === undefined) return null
  const bron = {
    technologie: strip.technologie ?? '',
    versie,
    artikel,
    address: `${address}#${artikel.id}`,
    fictief: data.fictief === true
  }
  return <Citeer bron={bron} />
}

/** The way to all chapters of a version on one page. */
function VolledigeTekst({ page }: { page: Page }): ReactNode {
  if (page.kind !== 'inzetkader') return null
  return (
    <p>
      <a href={`${page.address}/alles`}>Lees of druk alle hoofdstukken op één pagina</a>
    </p>
  )
}

function soort(page: Page): string {
  return page.kind === 'hoofdstuk' ? `Hoofdstuk ${page.data.volgorde}` : SOORTEN[page.kind]
}
