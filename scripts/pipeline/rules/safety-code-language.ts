import { visit } from 'unist-util-visit'
import { CODE_LANGUAGES } from '../core/code-languages.ts'
import { bedoelt } from '../privacy/suggest.ts'
import type { DocumentRule } from './rule.ts'

export const safetyCodeLanguage: DocumentRule = {
  id: 'safety-code-language',
  level: 'error',
  why: 'Sommige namen achter een codeblok (zoals live of mermaid) voeren de inhoud uit. Daarom geldt een vaste lijst.',
  help: `Schrijf enkel \`\`\`, of daarachter één van deze: ${CODE_LANGUAGES.join(', ')}.`,
  checkDocument({ path, tree }, report) {
    visit(tree, 'code', ({ lang, meta, position }) => {
      const place = position?.start
      if (lang && !CODE_LANGUAGES.includes(lang)) {
        report({
          path,
          place,
          message: `De taal ${JSON.stringify(lang)} van dit codeblok kennen we niet.${bedoelt(lang, CODE_LANGUAGES)}`
        })
      }
      if (meta) report({ path, place, message: 'Achter de taal van dit codeblok staat nog iets.' })
    })
  }
}
