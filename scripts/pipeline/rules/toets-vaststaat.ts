import { contentDate, entriesOf } from '../site/entries.ts'
import { grondVanVraag } from '../site/toetsvragen.ts'
import { staatVast } from '../site/vaststaat.ts'
import type { SiteRule } from './rule.ts'

export const toetsVaststaat: SiteRule = {
  id: 'toets-vaststaat',
  level: 'error',
  why: 'Veel in een inzetkader beslist elk korps zelf. Een vraag daarover heeft geen juist antwoord dat voor iedereen geldt.',
  help: 'Vraag naar wat onder "Wat vaststaat" staat, of naar een artikel van een wet, zoals WPA 25/3.',
  checkSite(site, report) {
    const today = contentDate(site.entries)
    const known = new Map<string, boolean>()
    for (const { path, data, places } of entriesOf(site, 'vragen')) {
      for (const [id, { artikel }] of Object.entries(data.vragen)) {
        const isSettled = known.get(artikel) ?? staatVast(grondVanVraag(site, artikel, today))
        known.set(artikel, isSettled)
        if (isSettled) continue
        report({
          path,
          place: places?.[`vragen.${id}`],
          message: `In ${artikel} staat niets onder "Wat vaststaat": de vraag "${id}" heeft geen antwoord dat voor elk korps geldt.`
        })
      }
    }
  }
}
