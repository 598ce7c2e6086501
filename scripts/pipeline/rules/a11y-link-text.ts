import { linkTexts } from '../core/link-texts.ts'
import type { DocumentRule } from './rule.ts'

const SAYS_NOTHING: ReadonlySet<string> = new Set([
  'bekijk',
  'bron',
  'deze link',
  'deze pagina',
  'deze site',
  'deze website',
  'download',
  'hier',
  'klik',
  'klik hier',
  'lees hier',
  'lees hier meer',
  'lees hier verder',
  'lees meer',
  'lees verder',
  'link',
  'meer',
  'meer info',
  'meer informatie',
  'meer lezen',
  'pagina',
  'via deze link',
  'website',
  'zie hier',
  'click here',
  'here',
  'more',
  'read more',
  'this link',
  'this page'
])

export const a11yLinkText: DocumentRule = {
  id: 'a11y-link-text',
  level: 'error',
  why: 'Een schermlezer kan alle links van een pagina na elkaar voorlezen. Tien keer "hier" zegt dan niets.',
  help: 'Maak van de woorden die zeggen waar de lezer uitkomt de link: lees [hoe je een verslag indient](/bijdragen).',
  checkDocument({ path, tree }, report) {
    for (const { text, place } of linkTexts(tree)) {
      const words = text
        .toLowerCase()
        .replace(/[^\p{L}\p{N} ]+/gu, '')
        .trim()
      if (words === '' && !/\p{L}|\p{N}/u.test(text))
        report({ path, place, message: 'Deze link heeft geen tekst.' })
      else if (SAYS_NOTHING.has(words))
        report({ path, place, message: `De tekst van deze link, "${words}", zegt niet waar hij heen gaat.` })
    }
  }
}
