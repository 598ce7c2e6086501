/** What the starts of pages share (kind.ts), and which of their words a writer replaces. */

import type { Start, StartValues } from './kind.ts'

const placeholders = new Set<string>()

/** Words of a template that stand for those of its writer: left as they are, they are an error. */
export function teVervangen(words: string): string {
  placeholders.add(words)
  return words
}

/** Whether words still are those of a template; white space around them counts for nothing. */
export function isTeVervangen(words: string): boolean {
  return placeholders.has(words.trim()) || /^Geef [^\n]{1,80} een titel$/u.test(words.trim())
}

export const VUL_AAN = teVervangen('Vul aan.')
export const TITEL = teVervangen('Schrijf hier de titel')
/** For a field of which only the writer knows the value: one that is filled in for him stays wrong when he is in a hurry. */
export const KIES = teVervangen('kies')
/** A day, where nobody knows yet which. */
export const DAG = teVervangen('jjjj-mm-dd')
const OMSCHRIJVING = teVervangen('Schrijf hier in één zin wat de lezer vindt.')

export const BRON = `\n  - naam: ${teVervangen('Voorbeeld van een bron')}\n    zekerheid: volgens-bron`

export function commonStart({ titel, datum }: Start): StartValues {
  return { titel, omschrijving: OMSCHRIJVING, bijgewerkt: datum }
}

/** Of a page that tells of its day, and so has no other date. */
export function datedStart({ titel, datum }: Start): StartValues {
  return { titel, omschrijving: OMSCHRIJVING, datum }
}
