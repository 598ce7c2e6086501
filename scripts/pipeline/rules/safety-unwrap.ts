import type { DocumentRule } from './rule.ts'

const MARKER = 'mdx-code-block'

export const safetyUnwrap: DocumentRule = {
  id: 'safety-unwrap',
  level: 'error',
  why: 'Docusaurus pakt dit merkteken uit vóór het de tekst leest, ook midden in een onschuldig codeblok, en maakt er dan code van.',
  help: 'Laat dit woord weg.',
  checkDocument({ path, text }, report) {
    text.split('\n').forEach((row, index) => {
      const column = row.indexOf(MARKER)
      if (column >= 0)
        report({ path, place: { line: index + 1, column: column + 1 }, message: `Hier staat "${MARKER}".` })
    })
  }
}
