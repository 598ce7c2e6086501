/** Where a zone's deviation stands: the articles whose words it was decided on. */

import { parseNummer } from '../inzetkader/artikels.ts'
import { findArtikel, sameWords } from './cite.ts'
import { nameOf } from '../core/address.ts'
import type { Data } from '../kinds.ts'
import type { FoundArtikel, Site } from './site.ts'

/** A deviation as a zone writes it. */
export type WrittenAfwijking = NonNullable<Data<'zone'>['afwijkingen']>[number]

/**
 * The articles that a deviation speaks of, the one that counts first. "BC 6.1" is the article of the version in force, and
 * of every other version in which it has the words that the zone decided on; "BC 6.1@1.0" is that one alone.
 */
export function artikelsOfAfwijking(
  site: Site,
  { artikel, vingerafdruk }: Pick<WrittenAfwijking, 'artikel' | 'vingerafdruk'>
): FoundArtikel[] {
  const found = findArtikel(site, artikel)
  const counts = typeof found === 'string' ? [] : [found]
  const { id, prefix, versie } = parseNummer(artikel)
  const technologie = site.prefixes.get(prefix)
  if (!technologie || versie !== undefined) return counts
  const same = sameWords(site, { technologie: nameOf(technologie.address), id, vingerafdruk })
  return [...counts, ...same.filter((other) => other !== found)]
}
