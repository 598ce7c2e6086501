import { refusedCharacters } from '../core/characters.ts'
import { decodedOf } from '../parse/decoded.ts'
import type { DocumentRule } from './rule.ts'

export const safetyCharacters: DocumentRule = {
  id: 'safety-characters',
  level: 'error',
  why: 'Onzichtbare tekens en tekens die de leesrichting omkeren, kunnen tekst anders laten lijken dan ze is.',
  help: 'Verwijder het teken. Typ de zin opnieuw als je het niet ziet staan.',
  checkDocument(document, report) {
    const { path, text } = document
    let isWritten = false
    for (const [index, row] of text.split('\n').entries()) {
      for (const { index: column, character } of refusedCharacters(row)) {
        isWritten = true
        report({
          path,
          place: { line: index + 1, column: column + 1 },
          message: `Hier staat een onzichtbaar teken (${codeOf(character)}).`
        })
      }
    }
    if (isWritten) return
    for (const { value, place } of decodedOf(document)) {
      const [first] = refusedCharacters(value)
      if (first)
        report({
          path,
          place,
          message: `Hier staat een onzichtbaar teken, als code geschreven (${codeOf(first.character)}).`
        })
    }
  }
}

function codeOf(character: string): string {
  return `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`
}
