/** The one door to what the content script made: its types and its data files. */

import ervaringen from '@site/generated/data/ervaringen.json'
import home from '@site/generated/data/home.json'
import type { Kaarten } from '../scripts/pipeline/emit/inzetkader/kaart.ts'
import type { PageLink } from '../scripts/pipeline/emit/page.ts'
import type { Version } from '../scripts/pipeline/inzetkader/versions.ts'

export type { Page, PageArtikel, PageLink, PageOf, Strip, TocItem } from '../scripts/pipeline/emit/page.ts'
export type { Aanhang } from '../scripts/pipeline/emit/inzetkader/aanhang.ts'
export type { Afwijking, Zonekeuze } from '../scripts/pipeline/emit/zones/afwijkingen.ts'
export type { NazichtRij, NazichtView } from '../scripts/pipeline/emit/views/nazicht.ts'
export type { Kader, KaderVersie } from '../scripts/pipeline/emit/inzetkader/kader.ts'
export type { OpView } from '../scripts/pipeline/emit/views/op.ts'
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
export type { Compared, Sheet } from '../scripts/pipeline/inzetkader/sheet.ts'
export type { Blad, Qr } from '../scripts/pipeline/emit/inzetkader/blad.ts'
export type { Heads } from '../scripts/pipeline/emit/index.ts'
export type { AllesView } from '../scripts/pipeline/emit/views/alles.ts'
export type { BladView } from '../scripts/pipeline/emit/views/blad.ts'
export type { Kind } from '../scripts/pipeline/kinds.ts'
export type { Element, Node, Props, Tag } from '../scripts/pipeline/core/tree.ts'

type Home = {
  /** Lowest version first. */
  vragen: (Version & { vragen: { address: string; nummer: string; titel: string }[] })[]
  /** Address of what the fire service may do with a camera. */
  brandweer?: string
  kaarten: Kaarten[]
  bijgewerkt: string
  technologieen: PageLink[]
  nieuws: PageLink[]
  ervaringen: PageLink[]
  aantallen: Record<'hoofdstuk' | 'begrip' | 'rechtsbron' | 'zone' | 'module', number>
}

export const homeData = home as Home
export const alleErvaringen = ervaringen as PageLink[]
