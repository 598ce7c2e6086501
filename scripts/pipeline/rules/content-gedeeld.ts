import { nameOf } from '../core/address.ts'
import { entriesOf } from '../site/entries.ts'
import { isGedeeld } from '../zones/gedeeld.ts'
import type { SiteRule } from './rule.ts'

/** What only a zone has. */
const VAN_EEN_ZONE = [
  'gemeenten',
  'geldig_van',
  'geldig_tot',
  'opgegaan_in',
  'feiten',
  'toestemmingen',
  'tegel',
  'afwijkingen'
] as const

export const contentGedeeld: SiteRule = {
  id: 'content-gedeeld',
  level: 'error',
  why: 'Een gedeelde plaats is geen zone: niemand werkt er en ze telt in geen enkel cijfer per zone. Wat er over een zone staat, zou dan van niemand zijn, of net verraden wie niet gekend mag zijn.',
  help: 'Zet wat over een zone gaat op de pagina van die zone.',
  checkSite(site, report) {
    const zones = entriesOf(site, 'zone')
    const shared = new Set(zones.filter(({ data }) => isGedeeld(data)).map(({ address }) => nameOf(address)))
    for (const { path, data, places } of zones) {
      if (isGedeeld(data))
        for (const veld of VAN_EEN_ZONE.filter((field) => data[field] !== undefined))
          report({
            path,
            place: places?.[veld],
            message: `Een zone met soort: gedeeld heeft geen "${veld}".`,
            help: `Verwijder "${veld}", of zet het op de pagina van de zone zelf.`
          })
      for (const naam of (data.opgegaan_in ?? []).filter((name) => shared.has(name)))
        report({
          path,
          place: places?.['opgegaan_in'],
          message: `Een zone kan niet opgaan in "${naam}": dat is een gedeelde plaats en geen zone.`,
          help: 'Zet bij opgegaan_in: de zone waarin ze opging, of verwijder de regel opgegaan_in:'
        })
    }
  }
}
