/** The one door to what the content script made: its types and its data files. */

import ervaringen from '@site/generated/data/ervaringen.json'
import home from '@site/generated/data/home.json'
import type { PageLink } from '../scripts/pipeline/emit/page.ts'

export type { Page, PageLink, PageOf, Strip, TocItem } from '../scripts/pipeline/emit/page.ts'
export type { Kader, KaderVersie } from '../scripts/pipeline/emit/kader.ts'
export type { OpView } from '../scripts/pipeline/emit/views/op.ts'
export type { View } from '../scripts/pipeline/emit/views/index.ts'
export type { VersionArtikel, VersionData } from '../scripts/pipeline/emit/version-data.ts'
export type { Situation, Standing, Version } from '../scripts/pipeline/versions.ts'
export { compareVersions, currentOn, inForceOn, isAdopted, isInForce } from './shared'
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
