import { wordsIn } from '../kinds.ts'
import type { DocumentRule } from './rule.ts'

export const matterDate: DocumentRule = {
  id: 'matter-date',
  level: 'error',
  why: 'Het adres van een verslag of nieuwsbericht begint met zijn datum; twee verschillende datums brengen de lezer in de war.',
  help: 'Maak de datum in de kop en in de bestandsnaam gelijk.',
  checkDocument({ path, matter }, report) {
    const expected = wordsIn(path)['datum']
    if (expected === undefined) return
    const written = matter?.values['datum']
    if (typeof written === 'string' && written !== expected) {
      report({
        path,
        place: matter?.placeOf(['datum']),
        message: `De datum ${written} is niet die van de bestandsnaam (${expected}).`,
        help: `Schrijf datum: ${expected}. Klopt die niet, begin dan de bestandsnaam met ${written}-.`
      })
    }
  }
}
