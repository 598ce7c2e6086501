/** What the sheets of a module are made from. */

import type { EntryOf } from '../../../entry.ts'
import type { Kind } from '../../../kinds.ts'
import type { Site } from '../../../site/site.ts'
import { listedAt } from '../../onderdelen.ts'
import { resolveBody } from '../../resolve.ts'
import { type Kitfeiten, kitfeiten } from '../feiten.ts'
import { toetsOf, type VraagOpPagina } from '../toets.ts'

export type Stof = {
  site: Site
  siteUrl: string
  module: EntryOf<'module'>
  lessen: EntryOf<'les'>[]
  rollenspelen: EntryOf<'rollenspel'>[]
  /** Those that may be asked, and no other. */
  vragen: VraagOpPagina[]
  kit: Kitfeiten
}

export function stofVan(site: Site, module: EntryOf<'module'>, siteUrl: string): Stof {
  const parts = listedAt(site, module.address)
  const of = <K extends Kind>(kind: K): EntryOf<K>[] =>
    parts.filter((part) => part.kind === kind) as readonly unknown[] as EntryOf<K>[]
  return {
    site,
    siteUrl,
    module,
    lessen: of('les'),
    rollenspelen: of('rollenspel'),
    vragen: of('vragen').flatMap((entry) => toetsOf(site, entry, resolveBody(site, entry)).vragen),
    kit: kitfeiten(site, module, siteUrl)
  }
}
