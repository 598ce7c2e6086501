/** One page from top to bottom, the same for pages that Docusaurus routes and for reports that are poured. */

import type { ReactNode } from 'react'
import type { Page, PageArtikel } from '../data'
import { DrukArtikel, Bladen } from '../print/bladen'
import { Pdfs } from '../print/pdfs'
import { useToday } from '../reader/today'
import { VoorWie } from '../inzetkader/voor-wie'
import { useChosenZone, zoneThatIs } from '../zones/choice'
import { Aanhang } from './aanhang'
import { AfwijkingenVanZone, InJouwZone, ZoneMelding } from '../zones/afwijkingen'
import { ArtikelMelding, ArtikelStand } from '../inzetkader/artikel-stand'
import { BijArtikel, Gevolgen, NaarWijzigingen } from '../inzetkader/changes'
import { Kaart, NaarVeldkaart } from '../inzetkader/kaart'
import { SindsBezoek } from '../inzetkader/sinds-bezoek'
import { Bronnen } from './bronnen'
import { Doorgeven } from './doorgeven'
import { Feiten } from './feiten'
import { JsonLd } from './json-ld'
import { DoorVerslagen, Leerdoelen } from '../opleiding/leerdoelen'
import { Lespakket } from '../opleiding/lespakket'
import { LeerpadVanModule } from '../opleiding/leerpad'
import { LesVoet } from '../opleiding/les-voet'
import { NaarKit } from '../opleiding/naar-kit'
import { Toets } from '../opleiding/toets'
import { isLijst, isListFirst, NaarUitleg, Onderdelen, UITLEG } from './onderdelen'
import { Verwijzingen } from './verwijzingen'
import { type ArtikelBron, Citeer, PvZin, PvZinOverWeg } from '../inzetkader/citeer'
import { StatusStrip } from './strip'
import type { ArtikelParts } from '../parts/artikel'
import { LesgeverSchakel } from '../parts/lesgever'
import { type BoomParts, Tree } from '../parts/tree'
import { KaderVersies } from '../inzetkader/versie-lijst'
import { ZoneKeuze } from '../zones/zone-keuze'
import { hrefOf } from '../reader/published'

/** What a subject puts in its pages, each in its place. */
export type Delen = {
  /** Under the title, before the strip. */
  inKop?: ReactNode
  /** In the place of the lists of what stands under the page. */
  lijst?: ReactNode
  /** Between the box of facts and the text. */
  naFeiten?: ReactNode
  naTekst?: ReactNode
}

export function PageBody({ page, delen = {} }: { page: Page; delen?: Delen }): ReactNode {
  const zone = zoneThatIs(useChosenZone(), page.zones, useToday())
  const strip = (
    <StatusStrip
      strip={page.strip}
      bijgewerkt={page.bijgewerkt}
      fictief={page.data.fictief === true}
      isShort={page.kind === 'kaart'}
    >
      <ZoneMelding page={page} zone={zone} />
    </StatusStrip>
  )
  return (
    <div className={`pagina pagina--${page.kind}`}>
      <header className="pagina__kop">
        {page.soort !== undefined && <p className="pagina__soort">{page.soort}</p>}
        <h1>{page.titel}</h1>
        {page.kind !== 'kaart' && <p className="pagina__inleiding">{page.omschrijving}</p>}
        {page.kind === 'hoofdstuk' && <VoorWie page={page} />}
        {delen.inKop}
        {!isLijst(page) && strip}
        {page.kind !== 'kaart' && <ZoneKeuze page={page} zone={zone} />}
      </header>
      {page.kind === 'kaart' && <SindsBezoek versies={page.strip.versies ?? []} alleen={page.strip.versie} />}
      {page.kader && <SindsBezoek versies={page.kader.versies} />}
      <NaarVeldkaart items={page.onderdelen} />
      {page.kind === 'rollenspel' && <NaarKit address={page.address} />}
      <NaarUitleg page={page} />
      {isListFirst(page) && (delen.lijst ?? <Onderdelen page={page} />)}
      {isLijst(page) && (
        <>
          <h2 id={UITLEG} className="kop" tabIndex={-1}>
            Uitleg
          </h2>
          {strip}
        </>
      )}
      {page.kader && <KaderVersies kader={page.kader} />}
      <Feiten page={page} />
      {delen.naFeiten}
      <Leerdoelen page={page} />
      <LeerpadVanModule page={page} />
      <LesgeverSchakel nodes={page.body} />
      <Bladen page={page}>
        {page.kind === 'kaart' && (
          <>
            <Kaart page={page} />
            <Pdfs paginas={[page.address]} />
            <InJouwZone afwijkingen={page.afwijkingen} zone={zone} isOnCard />
            <ZoneKeuze page={page} zone={zone} />
          </>
        )}
        <Tree nodes={page.body} page={page.address} artikel={partsOf(page, zone)} boom={boomOf(page)} />
      </Bladen>
      {delen.naTekst}
      <LesVoet page={page} />
      <Toets page={page} />
      <AfwijkingenVanZone page={page} />
      <Gevolgen page={page} />
      <NaarWijzigingen page={page} />
      {!isListFirst(page) && <Onderdelen page={page} />}
      <Lespakket page={page} />
      <DoorVerslagen page={page} />
      {page.doorgeven && <Doorgeven {...page.doorgeven} />}
      <VolledigeTekst page={page} />
      <Bronnen recht={page.recht} bronnen={page.data.bronnen} />
      <Verwijzingen page={page} />
      {page.jsonLd && <JsonLd data={page.jsonLd} />}
    </div>
  )
}

/** What a hoofdstuk adds to each article: its citation, what holds in the chosen zone, and what hangs on it. */
function partsOf(page: Page, zone: string | undefined): ArtikelParts | undefined {
  if (page.kind !== 'hoofdstuk') return undefined
  const isVoorKorps = page.data.voor === 'korps'
  return (id) => {
    const artikel = page.artikels.find((known) => known.id === id)
    if (!artikel) return { isVoorKorps }
    const afwijkingen = page.afwijkingen.filter(({ href }) => href === `${page.address}#${id}`)
    const bron = bronOf(page, artikel)
    return {
      isVoorKorps,
      bijNummer: (
        <>
          <ArtikelStand strip={page.strip} />
          {bron && <Citeer bron={bron} />}
        </>
      ),
      onderKop: <ArtikelMelding strip={page.strip} artikel={artikel} />,
      onderRegel: <InJouwZone afwijkingen={afwijkingen} zone={zone} />,
      voet: (
        <>
          {artikel.wijziging && <BijArtikel wijziging={artikel.wijziging} />}
          {bron && (
            <div className="artikel__zin">
              <PvZin bron={bron} />
            </div>
          )}
          <Aanhang artikel={artikel} afwijkingen={afwijkingen} />
          <DrukArtikel id={id} />
        </>
      )
    }
  }
}

/** Below the outcome of a tree in an article: the sentence over the way that led to it. */
function boomOf(page: Page): BoomParts {
  return (id) => {
    const artikel = page.artikels.find((known) => known.id === id)
    const bron = artikel && bronOf(page, artikel)
    return bron && ((weg) => <PvZinOverWeg bron={bron} weg={weg} />)
  }
}

/** What is cited of an article of a version. */
function bronOf({ address, strip, data }: Page, artikel: PageArtikel): ArtikelBron | undefined {
  const versie = strip.versies?.find((version) => version.versie === strip.versie)
  if (versie === undefined) return undefined
  return {
    technologie: strip.technologie ?? '',
    versie,
    artikel,
    address: `${address}#${artikel.id}`,
    fictief: data.fictief === true
  }
}

/** The way to all chapters of a version on one page, and to paper. */
function VolledigeTekst({ page: { kind, address } }: { page: Page }): ReactNode {
  if (kind === 'hoofdstuk') return <Pdfs paginas={[address]} />
  if (kind !== 'inzetkader') return null
  return (
    <>
      <p>
        <a href={hrefOf(`${address}/alles`)}>Lees of druk alle hoofdstukken op één pagina</a>
      </p>
      <Pdfs paginas={[`${address}/alles`, `${address}/kaart`]} />
    </>
  )
}
