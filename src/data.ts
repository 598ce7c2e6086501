/** The one door to what the content script made: its types and its data files. */

import ervaringen from '@site/generated/data/ervaringen.json'
import home from '@site/generated/data/home.json'
import type { PageLink } from '../scripts/pipeline/emit/page.ts'

export type { Page, PageLink, PageOf, Strip, TocItem } from '../scripts/pipeline/emit/page.ts'
export type { View } from '../scripts/pipeline/emit/views/index.ts'
export type { VersionArtikel, VersionData } from '../scripts/pipeline/emit/version-data.ts'
export type { Version } from '../scripts/pipeline/versions.ts'
export { compareVersions, currentOn, inForceOn, isAdopted, isInForce } from '../scripts/pipeline/versions.ts'
export { type Compared, compareSheet, decodeSheet, type Sheet } from '../scripts/pipeline/sheet.ts'
export type { Blad, Qr } from '../scripts/pipeline/emit/blad.ts'
export type { AllesView } from '../scripts/pipeline/emit/views/alles.ts'
export type { BladView } from '../scripts/pipeline/emit/views/blad.ts'
export type { Kind } from '../scripts/pipeline/kinds.ts'
export type { Element, Node, Props, Tag } from '../scripts/pipeline/tree.ts'

type Home = {
  vragen: { address: string; nummer: string; titel: string }[]
  bijgewerkt: string
  technologieen: PageLink[]
  nieuws: PageLink[]
  ervaringen: PageLink[]
  aantallen: Record<'hoofdstuk' | 'begrip' | 'rechtsbron' | 'zone' | 'module', number>
}

export const homeData = home as Home
export const alleErvaringen = ervaringen as PageLink[]
