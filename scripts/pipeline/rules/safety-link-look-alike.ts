import { isLookAlike } from '../core/link-host.ts'
import { webLinks } from '../parse/web-links.ts'
import type { DocumentRule } from './rule.ts'

export const safetyLinkLookAlike: DocumentRule = {
  id: 'safety-link-look-alike',
  level: 'warning',
  why: 'Met letters uit een ander schrift, of met een accent, lijkt een adres precies op dat van een bekende site en is het een andere.',
  help: 'Kijk na of dit de site is die je bedoelt. Heeft ze ook een adres met enkel de letters a tot z, gebruik dan dat.',
  checkDocument(document, report) {
    for (const { target, place } of webLinks(document)) {
      if (isLookAlike(target))
        report({
          path: document.path,
          place,
          message: 'De naam van deze site heeft andere letters dan a tot z (xn--).'
        })
    }
  }
}
