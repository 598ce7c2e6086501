/** The one door to what the content script made: its types and its data files. */

import home from '@site/generated/data/home.json'
import type { Home } from '../scripts/pipeline/emit/home.ts'
import type { Zoekwoorden } from '../scripts/pipeline/emit/zoekwoorden.ts'

export type { Vragenlijst } from '../scripts/pipeline/emit/home.ts'
export type { Page, PageArtikel, PageFact, PageOf, Strip, TocItem } from '../scripts/pipeline/emit/page.ts'
export type { Kruimel } from '../scripts/pipeline/emit/kruimels.ts'
export type { PageLink } from '../scripts/pipeline/emit/page-link.ts'
export type { Rij } from '../scripts/pipeline/emit/rijen.ts'
export type { FeedLink } from '../scripts/pipeline/emit/feeds.ts'
export type { Facetdata } from '../scripts/pipeline/core/facetten.ts'
export type { Modulekenmerk } from '../scripts/pipeline/opleiding/filter.ts'
export type { Aanbod, Les, Modulekaart } from '../scripts/pipeline/emit/opleiding/aanbod.ts'
export type { Leerpad } from '../scripts/pipeline/emit/opleiding/leerpad.ts'
export type { Kenmerk, Lijstdata } from '../scripts/pipeline/praktijk/filter.ts'
export type { Aanhang } from '../scripts/pipeline/emit/inzetkader/aanhang.ts'
export type { Afwijking, Zonekeuze } from '../scripts/pipeline/emit/zones/afwijkingen.ts'
export type { Cijfers } from '../scripts/pipeline/praktijk/cijfers.ts'
export type { CijfersVan, LessenView } from '../scripts/pipeline/emit/views/lessen.ts'
export type { VerloopStap } from '../scripts/pipeline/emit/praktijk/verloop.ts'
export type { Dekker, DekkingRij, DekkingVan, DekkingView } from '../scripts/pipeline/emit/views/dekking.ts'
export type { GatenView } from '../scripts/pipeline/emit/views/gaten.ts'
export type { Gat, Gatengroep } from '../scripts/pipeline/opvolging/gaten.ts'
export type { Kolom, OpenDataset, OpenDataView } from '../scripts/pipeline/emit/views/open-data.ts'
export type { InvoeringView } from '../scripts/pipeline/emit/views/invoering.ts'
export type { Genoemd, InvoeringZone } from '../scripts/pipeline/emit/zones/invoering.ts'
export type { MarktExtra, MarktProduct, ProductExtra } from '../scripts/pipeline/emit/markt/markt.ts'
export type { Bewijs, Criterium, Eis, Prijs } from '../scripts/pipeline/markt/velden.ts'
export type { Feit, Toestemming } from '../scripts/pipeline/zones/velden.ts'
export type { Naleesrij, NazichtRij, NazichtView } from '../scripts/pipeline/emit/views/nazicht.ts'
export type { Naleesartikel } from '../scripts/pipeline/emit/opvolging/naleesartikel.ts'
export type { Naleesdata } from '../scripts/pipeline/emit/opvolging/nalezen.ts'
export type { Naleeswet } from '../scripts/pipeline/emit/opvolging/naleeswet.ts'
export type {
  ThemaLinks,
  VersionOverview,
  VersionContents
} from '../scripts/pipeline/emit/inzetkader/kader.ts'
export type { Meldpunten } from '../scripts/pipeline/emit/meldpunten.ts'
export type { Toets, VraagOpPagina } from '../scripts/pipeline/emit/opleiding/toets.ts'
export type { Opfrisdeck, OpfrisModule, Opfrisvraag } from '../scripts/pipeline/emit/opleiding/opfrisser.ts'
export type { OpfrissenView } from '../scripts/pipeline/emit/views/opfrissen.ts'
export type { Doorgeven } from '../scripts/pipeline/emit/doorgeven.ts'
export type { OpView } from '../scripts/pipeline/emit/views/op.ts'
export type { KorpsView } from '../scripts/pipeline/emit/views/korps.ts'
export type { KorpsArtikel, KorpsData, KorpsHoofdstuk } from '../scripts/pipeline/emit/inzetkader/korps.ts'
export type { Blok } from '../scripts/pipeline/core/blokken.ts'
export type { View } from '../scripts/pipeline/emit/context.ts'
export type {
  ArtikelWijziging,
  Gevolg,
  LogLine,
  Oorzaak,
  VersionChange
} from '../scripts/pipeline/emit/inzetkader/changes.ts'
export type { Wijzigingen } from '../scripts/pipeline/emit/views/wijzigingen.ts'
export type { ArtikelDiff, Block, Run } from '../scripts/pipeline/inzetkader/diff.ts'
export type { VersionArtikel, VersionData } from '../scripts/pipeline/emit/inzetkader/version-data.ts'
export type { Situation, Standing, Version } from '../scripts/pipeline/inzetkader/versions.ts'
export type { Compared, Blad } from '../scripts/pipeline/inzetkader/blad.ts'
export type { Lespakket, Lespakketbestand } from '../scripts/pipeline/core/lespakket.ts'
export type { Pdf } from '../scripts/pipeline/core/pdf.ts'
export type { BladCodes, Qr } from '../scripts/pipeline/emit/inzetkader/blad-codes.ts'
export type { Bevraging, Uitkomst } from '../scripts/pipeline/emit/behoeften/bevraging.ts'
export type { UitkomstVraag } from '../scripts/pipeline/emit/behoeften/uitkomst.ts'
export type { Lijn } from '../scripts/pipeline/emit/behoeften/lijn.ts'
export type { InvullenView, OptellenView } from '../scripts/pipeline/emit/views/behoeften.ts'
export type { Heads } from '../scripts/pipeline/emit/index.ts'
export type { KitView } from '../scripts/pipeline/emit/views/kit.ts'
export type { A6Kaart } from '../scripts/pipeline/emit/opleiding/rollenspel/op-a6.ts'
export type { KitOpDag, KitRij } from '../scripts/pipeline/emit/opleiding/rollenspel/op-dag.ts'
export type { AllesView } from '../scripts/pipeline/emit/views/alles.ts'
export type { BladView } from '../scripts/pipeline/emit/views/blad.ts'
export type { Zoekwoorden } from '../scripts/pipeline/emit/zoekwoorden.ts'
export type { CheckIndex } from '../scripts/pipeline/site/check-index.ts'
export type { ModuleView } from '../scripts/pipeline/emit/views/module.ts'
export type { Keuze, VerslagView } from '../scripts/pipeline/emit/views/verslag.ts'
export type { ZoekenView } from '../scripts/pipeline/emit/views/zoeken.ts'
export type { Zoekbestanden } from '../scripts/pipeline/emit/zoeken.ts'
export type { Facet, Facets, Filters } from '../scripts/pipeline/zoeken/facets.ts'
export type { Piece } from '../scripts/pipeline/zoeken/marks.ts'
export type { Shard, Zoekdeel, Zoekpagina } from '../scripts/pipeline/zoeken/record.ts'
export type { Algolia } from '../scripts/pipeline/core/algolia.ts'
export type { AlgoliaRecord } from '../scripts/pipeline/zoeken/algolia/record.ts'
export type { Kind } from '../scripts/pipeline/kinds.ts'
export type { Element, Node, Props, Tag } from '../scripts/pipeline/core/tree.ts'

export const homeData = home as Home

/** What results are grouped and told apart by, in words: fetched by whoever searches. */
export const loadZoekwoorden = (): Promise<Zoekwoorden> =>
  import('@site/generated/data/zoekwoorden.json').then((loaded) => loaded.default as Zoekwoorden)
