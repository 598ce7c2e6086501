import { visit } from 'unist-util-visit'
import { bedoelt } from '../privacy/suggest.ts'
import type { DocumentRule } from './rule.ts'

const LANGUAGES = [
  'bash',
  'css',
  'csv',
  'html',
  'json',
  'markdown',
  'md',
  'python',
  'text',
  'tekst',
  'typescript',
  'xml',
  'yaml'
]

export const safetyCodeLanguage: DocumentRule = {
  id: 'safety-code-language',
  level: 'error',
  why: 'Sommige namen achter een codeblok (zoals live of mermaid) voeren de inhoud uit. Daarom geldt een vaste lijst.',
  help: `Laat de taal weg of kies uit: ${LANGUAGES.join(', ')}. Achter de taal mag niets staan.`,
  checkDocument({ path, tree }, report) {
    visit(tree, 'code', ({ lang, meta, position }) => {
      const place = position?.start
      if (lang && !LANGUAGES.includes(lang)) {
        report({
          path,
          place,
          message: `De taal ${JSON.stringify(lang)} van dit codeblok kennen we niet.${bedoelt(lang, LANGUAGES)}`
        })
      }
      if (meta) report({ path, place, message: 'Achter de taal van dit codeblok staat nog iets.' })
    })
  }
}
