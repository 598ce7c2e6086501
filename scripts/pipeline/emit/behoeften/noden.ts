/** Needs that people said they have, as far as the counts tell of them. */

import { type Nood, nodenIn } from '../../behoeften/noden.ts'
import { type Gesteld, isGeteld, samenInWoorden } from '../../behoeften/vragen.ts'
import type { EntryOf } from '../../entry.ts'
import { resultatenVan, vragenlijstOf } from '../../site/bevragingen.ts'
import { entriesOf } from '../../site/entries.ts'
import type { Site } from '../../site/site.ts'
import { antwoordenInWoorden, geteldeGroepen } from './uitkomst.ts'

/** More than one need where their answers were counted together. */
export type GekozenNood = {
  noden: Nood[]
  /** In the words of the survey: what so many of all who answered chose. */
  woorden: string
  aantal: number
  deelnemers: number
}

type Resultaat = EntryOf<'resultaat'>

/** Each real survey with the real results that tell of it, as far as they count. */
export function echteResultaten(
  site: Site,
  telt: (resultaat: Resultaat['data']) => boolean = () => true
): { bevraging: EntryOf<'bevraging'>; resultaten: Resultaat[] }[] {
  return entriesOf(site, 'bevraging')
    .filter(({ data }) => !data.fictief)
    .map((bevraging) => ({
      bevraging,
      resultaten: resultatenVan(site, bevraging).filter(({ data }) => !data.fictief && telt(data))
    }))
    .filter(({ resultaten }) => resultaten.length > 0)
}

export function gekozenNoden(
  bevraging: EntryOf<'bevraging'>,
  resultaten: readonly Pick<Resultaat, 'data'>[]
): GekozenNood[] {
  const all = nodenIn(bevraging.data)
  const tellingen = resultaten.map(({ data }) => data)
  return vragenlijstOf(bevraging)
    .gesteld.filter(isGeteld)
    .flatMap((vraag) => {
      const own = all.filter((nood) => nood.vraag === vraag.id)
      const { deelnemers, groepen } = geteldeGroepen(vraag, own.length === 0 ? [] : tellingen)
      return groepen.flatMap(({ antwoorden, aantal }) => {
        const noden = own.filter((nood) => isGekozen(nood, vraag, antwoorden))
        if (aantal === 0 || noden.length === 0) return []
        const woorden = samenInWoorden(antwoordenInWoorden(vraag, antwoorden))
        const isVraag = noden.every(({ code }) => code === undefined)
        return [{ noden, woorden: isVraag ? `${vraag.vraag} ${woorden}` : woorden, aantal, deelnemers }]
      })
    })
}

/** Of a question as a whole the highest place on its scale says so: a lower one says that it is less. */
function isGekozen({ code }: Nood, { soort, antwoorden }: Gesteld, gekozen: readonly string[]): boolean {
  const said = code ?? (soort === 'schaal' ? antwoorden.at(-1)?.code : undefined)
  return said !== undefined && gekozen.includes(said)
}
