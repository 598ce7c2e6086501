/** All views of a site, as outputs: a shell and its data, like any other page. */

import type { ViewName } from '../../site/views.ts'
import type { PageContext, View, ViewMaker } from '../context.ts'
import { type Kruimel, kruimelsOf } from '../kruimels.ts'
import { nazichtView } from './nazicht.ts'
import { wijzigingen } from './wijzigingen.ts'
import { alles } from './alles.ts'
import { behoeften } from './behoeften.ts'
import { blad } from './blad.ts'
import { dekking } from './dekking.ts'
import { gaten } from './gaten.ts'
import { foto } from './foto.ts'
import { invoering } from './invoering.ts'
import { kit } from './kit.ts'
import { korps } from './korps.ts'
import { lessen } from './lessen.ts'
import { moduleMaken } from './module.ts'
import { op } from './op.ts'
import { openData } from './open-data.ts'
import { opfrissen } from './opfrissen.ts'
import { verslag } from './verslag.ts'
import { zoeken } from './zoeken.ts'

const MAKERS: readonly ViewMaker[] = [
  op,
  wijzigingen,
  korps,
  alles,
  invoering,
  nazichtView,
  dekking,
  lessen,
  gaten,
  openData,
  kit,
  blad,
  foto,
  opfrissen,
  verslag,
  moduleMaken,
  behoeften,
  zoeken
]

export function viewsOf(context: PageContext): { view: ViewName; data: View & { kruimels: Kruimel[] } }[] {
  return MAKERS.flatMap((make) => make(context)).map(({ view, data }) => ({
    view,
    data: { ...data, kruimels: kruimelsOf(context.site, data.address) }
  }))
}
