import { bestandenOf } from '../inzetkader/register-lines.ts'
import type { SiteRule } from './rule.ts'

export const registerDigest: SiteRule = {
  id: 'register-digest',
  level: 'error',
  why: 'Het register bewaart van elk bestand van een vastgestelde versie de volledige controlesom. Zonder die som kan er iets wijzigen zonder dat iemand het ziet.',
  help: 'Voer uit: npm run overzetten. Schrijf nooit zelf in het register.',
  checkSite(site, report) {
    for (const register of site.registers.values()) {
      for (const { soort, versie, line } of register.lines) {
        if (soort !== 'vaststelling' || bestandenOf(register, versie)) continue
        report({
          path: register.path,
          place: { line, column: 1 },
          message: `Versie ${versie} staat in het register zonder de controlesommen van haar bestanden.`
        })
      }
    }
  }
}
