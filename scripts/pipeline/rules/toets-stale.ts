import { entriesOf } from '../site/entries.ts'
import { toetsvragenOf } from '../site/toetsvragen.ts'
import type { SiteRule } from './rule.ts'

export const toetsStale: SiteRule = {
  id: 'toets-stale',
  level: 'warning',
  why: 'Een vraag leert de woorden van een artikel aan. Wijzigen die, dan kan het juiste antwoord fout geworden zijn. De site stelt de vraag niet meer tot iemand ze nalas.',
  help: 'Lees de vraag naast het artikel en pas ze aan waar het nodig is. Neem dan de nieuwe vingerafdruk over, of laat npm run herlezen dat doen.',
  checkSite(site, report) {
    for (const entry of entriesOf(site, 'vragen')) {
      for (const { id, pin, stand, nu } of toetsvragenOf(site, entry)) {
        // That an article is not there is told where it is cited.
        if (nu === undefined || stand === 'geldt') continue
        const message =
          stand === 'ongelezen'
            ? `De vraag "${id}" is nog niet naast ${pin.artikel} gelezen. De site stelt ze niet.`
            : `${pin.artikel} is gewijzigd sinds de vraag "${id}" gelezen is. De site stelt ze niet meer.`
        report({
          path: entry.path,
          place: entry.places?.[`vragen.${id}`],
          message,
          help: `Lees de vraag naast het artikel en pas ze aan waar het nodig is. Schrijf dan vingerafdruk: ${nu}, of laat npm run herlezen dat doen.`
        })
      }
    }
  }
}
