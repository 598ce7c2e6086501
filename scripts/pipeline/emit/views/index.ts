/** All views of a site, as outputs: a shell and its data, like any other page. */

import type { ViewName } from '../../site/views.ts'
import type { PageContext, View, ViewMaker } from '../context.ts'
import { nazichtView } from './nazicht.ts'
import { wijzigingen } from './wijzigingen.ts'
import { alles } from './alles.ts'
import { blad } from './blad.ts'
import { op } from './op.ts'

const MAKERS: readonly ViewMaker[] = [op, wijzigingen, alles, nazichtView, blad]

export function viewsOf(context: PageContext): { view: ViewName; data: View }[] {
  return MAKERS.flatMap((make) => make(context))
}
