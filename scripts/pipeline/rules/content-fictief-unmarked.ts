import { toString } from 'mdast-util-to-string'
import type { DocumentRule } from './rule.ts'

const SAYS_INVENTED = /^\P{L}*(?:dit is )?(?:een )?(?:fictie|fictief|fictieve|verzonnen)(?!\p{L})/iu

export const contentFictiefUnmarked: DocumentRule = {
  id: 'content-fictief-unmarked',
  level: 'error',
  why: 'De band boven de pagina en de cijfers kijken naar de kop van het bestand, niet naar de tekst. Zonder aanduiding telt een verzonnen verslag mee als echt.',
  help: 'Zet fictief: true in de kop, of schrap het woord als het verslag echt is.',
  checkDocument({ path, kind, matter, tree }, report) {
    if (kind !== 'ervaring' || matter === undefined) return
    // Where it says anything but true, or cannot be read, that is told of elsewhere.
    if (matter.values['fictief'] !== undefined || matter.isLost('fictief')) return
    const message = 'Dit verslag zegt dat het verzonnen is, maar is niet als fictief aangeduid.'
    for (const key of ['titel', 'omschrijving']) {
      const value = matter.values[key]
      if (typeof value !== 'string' || !SAYS_INVENTED.test(value)) continue
      report({ path, place: matter.placeOf([key]), message })
    }
    const [first, second] = tree.children.filter(({ type }) => type !== 'yaml' && type !== 'html')
    for (const node of first?.type === 'heading' ? [first, second] : [first]) {
      if (node !== undefined && SAYS_INVENTED.test(toString(node)))
        report({ path, place: node.position?.start, message })
    }
  }
}
