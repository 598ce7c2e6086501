import { foutenIn as foutenInTelling } from '../behoeften/geheim.ts'
import type { EntryOf } from '../entry.ts'
import { entriesOf } from '../site/entries.ts'
import { bevragingVan, isMisschienDezelfde, resultatenVan, vragenlijstOf } from '../site/bevragingen.ts'
import type { Site } from '../site/site.ts'
import type { SiteRule } from './rule.ts'

type Resultaat = EntryOf<'resultaat'>

/** Where it stands, what is wrong, and what to do. */
type Fout = readonly [key: string, message: string, help: string]

export const contentTelling: SiteRule = {
  id: 'content-telling',
  level: 'error',
  why: 'Wie een klein aantal leest, kan raden wie wat antwoordde. Dat geldt ook voor een aantal dat uit andere volgt. En een telling geldt enkel voor de vragen zoals ze gesteld zijn.',
  help: 'Tel de bestanden opnieuw op de site, bij de bevraging: die pagina neemt samen wat te klein is.',
  checkSite(site, report) {
    for (const resultaat of entriesOf(site, 'resultaat')) {
      const { path, places } = resultaat
      for (const [key, message, help] of foutenIn(site, resultaat))
        report({ path, place: places?.[key], message, help })
    }
  }
}

function* foutenIn(site: Site, resultaat: Resultaat): Generator<Fout> {
  const bevraging = bevragingVan(site, resultaat)
  if (!bevraging) return
  const { data } = resultaat
  const { gesteld, vingerafdruk } = vragenlijstOf(bevraging)
  if (data.vingerafdruk !== vingerafdruk)
    yield [
      'vingerafdruk',
      'De vragen van deze bevraging zijn niet die waarover geteld is.',
      `Zet de vragen terug zoals ze waren, of begin een nieuwe bevraging. De vragen van nu hebben ${vingerafdruk}.`
    ]
  for (const { vraag, message, help } of foutenInTelling(gesteld, data))
    yield [vraag === undefined ? 'deelnemers' : `tellingen.${vraag}`, message, help]
  yield* foutenInTijd(site, bevraging, resultaat)
}

function* foutenInTijd(site: Site, bevraging: EntryOf<'bevraging'>, resultaat: Resultaat): Generator<Fout> {
  const { path, data } = resultaat
  if (data.tot < data.van) yield ['tot', 'De laatste dag komt voor de eerste.', 'Verbeter van: of tot:']
  if (bevraging.data.status === 'voorstel' && !data.fictief)
    yield [
      'titel',
      'Deze bevraging is nog een voorstel: niemand kreeg ze.',
      'Zet fictief: true bij een verzonnen voorbeeld, of zet de bevraging op status: open'
    ]
  const earlier = resultatenVan(site, bevraging).find(
    (other) =>
      other.path < path && !data.fictief && !other.data.fictief && isMisschienDezelfde(other, resultaat)
  )
  if (earlier)
    yield [
      'van',
      `In dezelfde periode telde ${earlier.path} misschien dezelfde mensen. Uit het verschil is een klein aantal af te leiden.`,
      'Tel alle bestanden van die periode één keer, in één resultaat. Of noem bij beide de zone: als het twee verschillende zones zijn.'
    ]
}
