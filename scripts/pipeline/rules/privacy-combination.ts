import { type Combination, combinations } from '../privacy/combination.ts'
import type { Sort } from '../privacy/indicators.ts'
import { SAID } from '../privacy/lists/combination-said.ts'
import { blocksOf } from '../privacy/views.ts'
import type { DocumentRule } from './rule.ts'

/** Of a zone; `limburg` is the name that all may use. */
const REPORT = /^docs\/praktijk\/(?!limburg\/)[^/]+\/./u

export const privacyCombination: DocumentRule = {
  id: 'privacy-combination',
  level: 'warning',
  why: 'Feiten die elk apart niemand aanwijzen, doen dat samen soms wel: wie in de buurt woont of er werkt, weet dan over wie het gaat.',
  help: 'Schrijf het ruimer of laat een van de feiten weg. Wijst het niemand aan, dan hoef je niets te doen.',
  checkDocument(document, report) {
    const { text, placeAt } = blocksOf(document)
    for (const { index, ...found } of combinations(text, REPORT.test(document.path)))
      report({
        path: document.path,
        place: placeAt(index),
        message: `Hier staan samen: ${said(found)}. Zo is misschien te raden over wie het gaat.`,
        help: helpOf(found)
      })
  }
}

function said({ sorts }: Pick<Combination, 'sorts'>): string {
  return listed(Object.entries(SAID).flatMap(([sort, words]) => (sorts.has(sort as Sort) ? words : [])))
}

function helpOf({ coarser }: Pick<Combination, 'coarser'>): string | undefined {
  if (coarser.length === 0) return undefined
  const wider = listed(coarser.map((words) => `"${words}"`))
  return `Schrijf het ruimer, zoals ${wider}, of laat een van de feiten weg. Wijst het niemand aan, dan hoef je niets te doen.`
}

function listed(words: readonly string[]): string {
  const each = [...new Set(words)]
  return each.length < 2 ? each.join('') : `${each.slice(0, -1).join(', ')} en ${each.at(-1) ?? ''}`
}
