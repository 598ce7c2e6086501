import { bedoelt } from '../privacy/suggest.ts'
import type { DocumentRule } from './rule.ts'

export const contentZoekwoorden: DocumentRule = {
  id: 'content-zoekwoorden',
  level: 'error',
  why: 'Zoekwoorden brengen een lezer bij één deel van de pagina. Bestaat dat deel niet, dan vindt niemand het met die woorden.',
  help: 'Schrijf achter "bij" de naam van een kop van deze pagina, zonder #. Gelden de woorden voor de hele pagina, laat "bij" dan weg.',
  checkDocument({ path, matter, body, excess }, report) {
    const given: unknown = matter?.values['zoekwoorden']
    if (!Array.isArray(given) || excess) return
    const ids = body.headings.map(({ id }) => id)
    given.forEach((one: unknown, index) => {
      const bij = (one as { bij?: unknown } | null)?.bij
      if (typeof bij !== 'string' || ids.includes(bij)) return
      const place = matter?.placeOf(['zoekwoorden', index, 'bij'])
      report({ path, place, message: `Deze pagina heeft geen kop "${bij}".${bedoelt(bij, ids)}` })
    })
  }
}
