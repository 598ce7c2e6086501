import { findCited } from '../site/cite.ts'
import { entriesOf } from '../site/entries.ts'
import type { Site } from '../site/site.ts'
import { type GepindeVraag, moduleOf, toetsvragenOf } from '../site/toetsvragen.ts'
import type { SiteRule } from './rule.ts'

export const toetsStale: SiteRule = {
  id: 'toets-stale',
  level: 'warning',
  why: 'Een vraag leert de woorden van een artikel aan. Wijzigen die, dan kan het juiste antwoord fout geworden zijn. De site stelt de vraag niet meer tot iemand ze nalas.',
  help: 'Lees de vraag naast het artikel en pas ze aan waar het nodig is. Neem dan de nieuwe vingerafdruk over, of laat npm run herlezen dat doen.',
  checkSite(site, report) {
    for (const entry of entriesOf(site, 'vragen')) {
      const again = `npm run herlezen -- ${moduleOf(entry)}`
      for (const vraag of toetsvragenOf(site, entry)) {
        const found = foundIn(site, vraag, again)
        if (found) report({ path: entry.path, place: entry.places?.[`vragen.${vraag.id}`], ...found })
      }
    }
  }
}

function foundIn(
  site: Site,
  { id, pin: { artikel }, stand, grond }: GepindeVraag,
  again: string
): { message: string; help: string } | undefined {
  // That an article is nowhere, is told where it is cited.
  if (grond.soort === 'geen' && typeof findCited(site, artikel) !== 'string')
    return {
      message: `${grond.zin} De site stelt de vraag "${id}" niet meer.`,
      help: 'Stel de vraag over een artikel dat geldt, of verwijder ze met haar gegevens bovenaan.'
    }
  if (grond.soort !== 'woorden' || stand === 'geldt') return undefined
  return {
    message:
      stand === 'ongelezen'
        ? `De vraag "${id}" is nog niet naast ${artikel} gelezen. De site stelt ze niet.`
        : `${artikel} is gewijzigd sinds de vraag "${id}" gelezen is. De site stelt ze niet meer.`,
    help: `Lees de vraag naast het artikel en pas ze aan waar het nodig is. Schrijf dan vingerafdruk: ${grond.gevonden.artikel.vingerafdruk}, of laat ${again} dat doen.`
  }
}
