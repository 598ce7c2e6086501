import type { DocumentRule } from './rule.ts'

export const safetyEncoding: DocumentRule = {
  id: 'safety-encoding',
  level: 'error',
  why: 'Enkel tekst in UTF-8 wordt overal juist getoond.',
  help: 'Bewaar het bestand opnieuw en kies als codering "UTF-8".',
  checkDocument({ path, isUtf8 }, report) {
    if (!isUtf8) report({ path, message: 'Dit bestand is geen UTF-8-tekst.' })
  }
}
