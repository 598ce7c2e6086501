import { type Form, formsOf } from '../begrippen/forms.ts'
import { STOP_WORDS } from '../begrippen/stop-words.ts'
import { entriesOf } from '../site/entries.ts'
import type { SiteRule } from './rule.ts'

/** Abbreviations that are a word in small letters; in a text they only match in capitals. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(['OM'])

export const begripWord: SiteRule = {
  id: 'begrip-word',
  level: 'error',
  why: 'Waar een begrip in een tekst staat, verschijnt zijn uitleg. Een woord als "de" of "is" staat in elke zin en legt niets uit.',
  help: 'Kies een woord dat iets benoemt, of laat deze vorm weg.',
  checkSite(site, report) {
    for (const { path, data, places } of entriesOf(site, 'begrip')) {
      for (const form of formsOf(data).filter(saysNothing))
        report({
          path,
          place: places?.[form.key],
          message: `"${form.written}" is geen woord om uit te leggen.`
        })
    }
  }
}

/** Function words, single letters and numbers; a form without words matches nothing, so it does no harm. */
function saysNothing({ words, isAbbreviation }: Form): boolean {
  if (isAbbreviation && words.every((word) => ABBREVIATIONS.has(word))) return false
  return words.length > 0 && words.every((word) => isSmall(word.toLowerCase()))
}

function isSmall(word: string): boolean {
  return STOP_WORDS.has(word) || /^(?:\p{L}|\p{N}+)$/u.test(word)
}
