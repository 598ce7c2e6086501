import type { DocumentRule } from './rule.ts'

const DATE_IN_NAME = /\/(\d{4}-\d{2}-\d{2})-[^/]*$/u

export const matterDate: DocumentRule = {
  id: 'matter-date',
  level: 'error',
  why: 'Het adres van een verslag of nieuwsbericht begint met zijn datum; twee verschillende datums brengen de lezer in de war.',
  help: 'Maak de datum in de kop en in de bestandsnaam gelijk.',
  checkDocument({ path, kind, matter }, report) {
    if (kind !== 'ervaring' && kind !== 'nieuws') return
    const expected = DATE_IN_NAME.exec(path)?.[1]
    const written = matter?.values['datum']
    if (typeof written === 'string' && written !== expected) {
      report({
        path,
        place: matter?.placeOf(['datum']),
        message: `De datum ${written} is niet die van de bestandsnaam (${expected}).`
      })
    }
  }
}
