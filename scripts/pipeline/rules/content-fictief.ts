import { nameOf } from '../core/address.ts'
import { definitionOf } from '../kinds.ts'
import { entriesOf } from '../site/entries.ts'
import type { SiteRule } from './rule.ts'

export const contentFictief: SiteRule = {
  id: 'content-fictief',
  level: 'error',
  why: 'Een verzonnen voorbeeld telt in geen enkel cijfer mee. Staat het bij een echte zone, of een echt verslag bij een verzonnen zone, dan kloppen de cijfers niet.',
  help: 'Zet fictief: true in de kop van elk verzonnen stuk, en zet het bij een voorbeeldzone.',
  checkSite(site, report) {
    const zones = new Map(
      entriesOf(site, 'zone').map(({ address, data }) => [nameOf(address), data.fictief === true])
    )
    for (const { path, kind, data, references } of site.entries) {
      const isInvented = data.fictief === true
      for (const { name, line, column } of references.filter((reference) => reference.kind === 'zone')) {
        const isInventedZone = zones.get(name)
        if (isInventedZone === undefined || isInventedZone === isInvented) continue
        const { lidwoord, woord } = definitionOf(kind)
        const what = `${lidwoord === 'De' ? 'Deze' : 'Dit'} ${woord.toLowerCase()}`
        const message = isInvented
          ? `${what} is fictief, maar de zone "${name}" is echt.`
          : `${what} is niet als fictief aangeduid, maar de zone "${name}" is fictief.`
        report({ path, place: { line, column }, message })
      }
    }
  }
}
