/** The sheets of a module that a browser prints: what learners get, what the trainer has, and the answers. */

import type { EntryOf } from '../../../entry.ts'
import type { Site } from '../../../site/site.ts'
import { antwoordsleutel } from './antwoordsleutel.ts'
import { handOut } from './hand-out.ts'
import { lesgeversgids } from './lesgeversgids.ts'
import type { Papier } from './papier.ts'
import { stofVan } from './stof.ts'

export type { Papier }

export function papierenVan(site: Site, module: EntryOf<'module'>, siteUrl: string): Papier[] {
  const stof = stofVan(site, module, siteUrl)
  return [handOut(stof), lesgeversgids(stof), ...antwoordsleutel(stof)]
}
