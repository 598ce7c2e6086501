import { visit } from 'unist-util-visit'
import { bedoelt } from '../privacy/suggest.ts'
import { DIRECTIVES } from '../core/directives.ts'
import type { DocumentRule } from './rule.ts'

const NAMES = Object.keys(DIRECTIVES)

export const safetyDirective: DocumentRule = {
  id: 'safety-directive',
  level: 'error',
  why: 'Blokken met ::: krijgen elk een eigen vorm op de pagina. Voor een onbekend blok bestaat er geen.',
  help: `Kies uit: ${NAMES.join(', ')}. Een titel schrijf je als :::tip[Titel].`,
  checkDocument({ path, tree }, report) {
    visit(tree, 'containerDirective', ({ name, attributes, position }) => {
      const place = position?.start
      if (!Object.hasOwn(DIRECTIVES, name)) {
        report({ path, place, message: `Het blok ":::${name}" kennen we niet.${bedoelt(name, NAMES)}` })
      }
      if (attributes && Object.keys(attributes).length > 0) {
        report({ path, place, message: `Achter ":::${name}" staan kenmerken tussen accolades.` })
      }
    })
  }
}
