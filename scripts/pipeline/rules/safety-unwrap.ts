import { decodedOf } from '../parse/decoded.ts'
import type { DocumentRule } from './rule.ts'

const MARKER = 'mdx-code-block'

export const safetyUnwrap: DocumentRule = {
  id: 'safety-unwrap',
  level: 'error',
  why: 'Docusaurus pakt dit merkteken uit vóór het de tekst leest, ook midden in een onschuldig codeblok, en maakt er dan code van.',
  help: 'Laat dit woord weg.',
  checkDocument(document, report) {
    const { path, text } = document
    if (path.includes(MARKER)) report({ path, message: `In deze naam staat "${MARKER}".` })
    let isWritten = false
    for (const [index, row] of text.split('\n').entries()) {
      const column = row.indexOf(MARKER)
      if (column < 0) continue
      isWritten = true
      report({ path, place: { line: index + 1, column: column + 1 }, message: `Hier staat "${MARKER}".` })
    }
    if (isWritten) return
    for (const { value, place } of decodedOf(document)) {
      if (value.includes(MARKER))
        report({ path, place, message: `Hier staat "${MARKER}", als code geschreven.` })
    }
  }
}
