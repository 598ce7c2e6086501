/** All views of a site, as outputs: a shell and its data, like any other page. */

import type { ViewName } from '../../views.ts'
import type { PageContext } from '../page.ts'
import type { Shell } from '../shell.ts'
import { nazichtView } from './nazicht.ts'
import { wijzigingen } from './wijzigingen.ts'
import { alles } from './alles.ts'
import { blad } from './blad.ts'
import { op } from './op.ts'

/** What every view hands to its component; `toc` is the table of contents that Docusaurus shows beside it. */
export type View = Shell & {
  titel: string
  omschrijving: string
  bijgewerkt: string
  toc: { value: string; id: string; level: number }[]
}

/** Makes the views of one sort; `data` is what its component in src/views draws. */
export type ViewMaker = (context: PageContext) => { view: ViewName; data: View }[]

const MAKERS: readonly ViewMaker[] = [op, wijzigingen, alles, nazichtView, blad]

export function viewsOf(context: PageContext): { view: ViewName; data: View }[] {
  return MAKERS.flatMap((make) => make(context))
}
