import { isImage } from '../core/address.ts'
import { hasAntwoorden } from '../core/antwoordbestand.ts'
import type { SourceRule } from './rule.ts'

const decoder = new TextDecoder()
/** Bytes: of a file of answers the mark stands at the beginning. */
const BEGIN = 256 * 1024

export const privacyAntwoorden: SourceRule = {
  id: 'privacy-antwoorden',
  level: 'error',
  why: 'Wat één mens op een bevraging antwoordt, blijft bij zijn zone. Eens in de opslagplaats blijft het in de geschiedenis staan, ook nadat je het verwijdert.',
  help: 'Verwijder dit uit je voorstel, ook uit de vorige stappen ervan. Tel de bestanden op bij de bevraging op de site, en lever enkel de aantallen.',
  checkSources(sources, report) {
    for (const source of sources) {
      if (source.isLink || isImage(source)) continue
      if (hasAntwoorden(decoder.decode(source.bytes.subarray(0, BEGIN))))
        report({ path: source.path, message: 'Hierin staan de antwoorden van één mens op een bevraging.' })
    }
  }
}
