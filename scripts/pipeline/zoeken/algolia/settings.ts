/** How the index compares and ranks, and the words of the glossary that mean the same. */

import type { IndexSettings, SynonymHit } from 'algoliasearch'
import { formsOf } from '../../begrippen/forms.ts'
import { nameOf } from '../../core/address.ts'
import { entriesOf } from '../../site/entries.ts'
import type { Site } from '../../site/site.ts'
import { OUR_WORDS } from '../everyday.ts'
import { FACET_FIELDS } from './facet-fields.ts'

/** What the service takes in one group, and on the smallest plan in all. */
const GROUP = 20
const GROUPS = 1000

const WORDS = ['hierarchy.lvl1', 'hierarchy.lvl2', 'hierarchy.lvl3', 'content']

export function settingsOf(site: Site): IndexSettings {
  return {
    searchableAttributes: ['termen', ...WORDS].map((name) =>
      name === 'content' ? name : `unordered(${name})`
    ),
    attributesForFaceting: [
      ...Object.values(FACET_FIELDS).map((name) => `afterDistinct(${name})`),
      // What DocSearch filters by.
      ...['language', 'docusaurus_tag', 'version', 'type', 'lang'].map((name) => `filterOnly(${name})`)
    ],
    numericAttributesForFiltering: ['van', 'tot'],
    attributeForDistinct: 'url_without_anchor',
    distinct: false,
    ranking: ['words', 'filters', 'typo', 'attribute', 'proximity', 'exact', 'custom'],
    customRanking: ['desc(weight.pageRank)', 'desc(weight.level)', 'asc(weight.position)'],
    indexLanguages: ['nl'],
    queryLanguages: ['nl'],
    ignorePlurals: ['nl'],
    removeStopWords: ['nl'],
    decompoundQuery: true,
    decompoundedAttributes: { nl: ['termen', ...WORDS] },
    typoTolerance: true,
    minWordSizefor1Typo: 4,
    minWordSizefor2Typos: 8,
    allowTyposOnNumericTokens: false,
    disableTypoToleranceOnWords: abbreviationsOf(site),
    advancedSyntax: true,
    removeWordsIfNoResults: 'allOptional',
    alternativesAsExact: ['ignorePlurals', 'singleWordSynonym', 'multiWordsSynonym'],
    attributesToRetrieve: ['hierarchy', 'content', 'anchor', 'url', 'url_without_anchor', 'type'],
    attributesToHighlight: ['hierarchy', 'content'],
    attributesToSnippet: ['content:25']
  }
}

function abbreviationsOf(site: Site): string[] {
  const forms = entriesOf(site, 'begrip').flatMap(({ data }) => formsOf(data))
  return [
    ...new Set(forms.filter(({ isAbbreviation }) => isAbbreviation).map(({ words }) => words.join(' ')))
  ]
    .map((word) => word.toLowerCase())
    .sort()
}

/** A group for each term that has more than one form, and what readers say for a word of ours. */
export function synonymsFor(site: Site): SynonymHit[] {
  const terms = entriesOf(site, 'begrip')
    .map(({ address, data }): SynonymHit => {
      const written = formsOf(data).map(({ written: form }) => form.toLowerCase())
      return { objectID: nameOf(address), type: 'synonym', synonyms: [...new Set(written)].slice(0, GROUP) }
    })
    .filter(({ synonyms = [] }) => synonyms.length > 1)
  const everyday = [...OUR_WORDS].map(([input, synonyms]): SynonymHit => ({
    objectID: `_${input}`,
    type: 'oneWaySynonym',
    input,
    synonyms: synonyms.slice(0, GROUP)
  }))
  return [...terms, ...everyday].slice(0, GROUPS)
}
