/** A facet under the name that a record has it by. */

import { type Facet, FACETS } from '../facets.ts'

export const FACET_FIELDS = Object.fromEntries(
  FACETS.map((facet) => [facet, facet === 'status' ? 'toestand' : `pagina.${facet}`])
) as Readonly<Record<Facet, string>>
