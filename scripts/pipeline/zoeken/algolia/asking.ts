/** What the service is asked for one question of a reader: nothing of the reader but the words, the choices and the day. */

import type { SearchParamsObject } from 'algoliasearch/lite'
import { FACETS, type Facet, type Filters } from '../facets.ts'
import { countingOn, notCountingOn } from './day-number.ts'
import { FACET_FIELDS } from './facet-fields.ts'
import { statusIn } from './toestand.ts'

export type Question = { indexName: string } & SearchParamsObject

export type Asking = {
  indexName: string
  vraag: string
  filters: Filters
  /** The day of the reader. */
  today: string
  /** As many of each tier. */
  most: number
  /** What the index has in the field of the status; only needed to choose by it. */
  toestanden: readonly string[]
}

/** Around a word that was found: letters that nobody writes. */
export const MARK = { before: '\uE000', after: '\uE001' } as const

/** Kept out of every statistic, and not tied to a person. */
const UNSEEN = {
  analytics: false,
  clickAnalytics: false,
  enablePersonalization: false,
  enableABTest: false
} as const

/** A value that no record has. */
const NONE = '(geen)'

/** Values of one facet. */
const VALUES = 1000

/**
 * In turn: what counts today, what does not, and the counts of the facets, those with a choice each by itself. What does
 * not count stands below all that does.
 */
export function questionsFor(asking: Asking): { questions: Question[]; counted: Facet[][] } {
  const { indexName, vraag, filters, today, most } = asking
  const base: Question = { indexName, query: vraag, ...UNSEEN }
  const chosen = FACETS.filter((facet) => (filters[facet] ?? []).length > 0)
  const free = FACETS.filter((facet) => !chosen.includes(facet))
  const counted = [...(free.length === 0 ? [] : [free]), ...chosen.map((facet) => [facet])]
  const tier = (numericFilters: (string | string[])[]): Question => ({
    ...base,
    numericFilters,
    facetFilters: filtersFor(asking, chosen),
    hitsPerPage: most,
    attributesToRetrieve: ['pagina', 'deel', 'toestand'],
    attributesToHighlight: [],
    attributesToSnippet: ['content:30'],
    highlightPreTag: MARK.before,
    highlightPostTag: MARK.after,
    snippetEllipsisText: '…'
  })
  const counts = counted.map((facets): Question => ({
    ...base,
    facetFilters: filtersFor(
      asking,
      chosen.filter((facet) => !facets.includes(facet))
    ),
    facets: facets.map((facet) => FACET_FIELDS[facet]),
    hitsPerPage: 0,
    // Pages are counted, not their sections.
    distinct: true,
    facetingAfterDistinct: true,
    maxValuesPerFacet: VALUES,
    attributesToRetrieve: []
  }))
  return { questions: [tier(countingOn(today)), tier(notCountingOn(today)), ...counts], counted }
}

/** What the index has in the field of the status. */
export function toestandenQuestion(indexName: string): Question {
  const facets = [FACET_FIELDS.status]
  return { indexName, query: '', ...UNSEEN, hitsPerPage: 0, facets, maxValuesPerFacet: VALUES }
}

/** Any of the values of a facet, and each facet. */
function filtersFor({ filters, today, toestanden }: Asking, facets: readonly Facet[]): string[][] {
  return facets.map((facet) => {
    const values = filters[facet] ?? []
    const wanted =
      facet === 'status' ? toestanden.filter((one) => values.includes(statusIn(one, today))) : values
    // A choice that nothing answers, not no choice.
    return (wanted.length === 0 ? [NONE] : wanted).map((value) => `${FACET_FIELDS[facet]}:${escaped(value)}`)
  })
}

/** A hyphen in front would turn a filter around. */
function escaped(value: string): string {
  return value.replace(/^-/u, '\\-')
}
