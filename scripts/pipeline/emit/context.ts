/** What the makers of pages and views are given, and what a view gives. */

import type { ViewName } from '../site/views.ts'
import type { Relations } from '../site/relations.ts'
import type { Site } from '../site/site.ts'
import type { Terms } from '../site/terms.ts'
import type { Output } from '../core/types.ts'
import type { Changes } from './inzetkader/changes.ts'
import type { Shell } from './shell.ts'
import type { Afwijkingen } from './zones/afwijkingen.ts'

export type PageContext = {
  site: Site
  relations: Relations
  terms: Terms
  changes: Changes
  afwijkingen: Afwijkingen
  repository: string
  siteUrl: string
  postbus?: string | undefined
  /** The views of the site, made when the first page asks for them. */
  views?: () => readonly { address: string; titel: string }[]
  /** What the content script makes of the kit of every module, made when the first page asks for it. */
  kits?: () => readonly Output[]
}

/** What every view hands to its component; `toc` is the contents that stand beside it. */
export type View = Shell & {
  titel: string
  omschrijving: string
  bijgewerkt: string
  toc: { value: string; id: string; level: number }[]
}

/** Makes the views of one sort; `data` is what its component in src/views draws. */
export type ViewMaker = (context: PageContext) => { view: ViewName; data: View }[]
