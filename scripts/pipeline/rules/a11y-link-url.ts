import { linkTexts } from '../core/link-texts.ts'
import { isExternal } from '../core/safe-url.ts'
import type { DocumentRule } from './rule.ts'

export const a11yLinkUrl: DocumentRule = {
  id: 'a11y-link-url',
  level: 'warning',
  why: 'Een schermlezer leest een adres letter voor letter voor, en op een telefoon breekt het de regel.',
  help: 'Schrijf de naam van de pagina en zet het adres erachter: [Besafe over camera’s](https://besafe.be).',
  checkDocument({ path, tree }, report) {
    for (const { text, target, place } of linkTexts(tree)) {
      if (isExternal(target) && /^(?:https?:\/\/|www\.)\S+$/iu.test(text))
        report({ path, place, message: 'De tekst van deze link is een adres in plaats van een naam.' })
    }
  }
}
