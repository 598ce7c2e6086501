/** On the sheet: what people said that they need, with what there is for it. */

import type { EntryOf } from '../../../entry.ts'
import { vervaltOp } from '../../../zones/invoering.ts'
import { antwoordenOp, antwoordInWoorden } from '../../behoeften/lijn.ts'
import { echteResultaten, type GekozenNood, gekozenNoden } from '../../behoeften/noden.ts'
import type { Bron, Sectie } from './sectie.ts'

/** What most people chose comes first. Answers count as long as a fact of a zone does. */
export function behoeften({ site, tot }: Bron): Sectie {
  const telt = (data: EntryOf<'resultaat'>['data']): boolean => data.tot <= tot && tot < vervaltOp(data.tot)
  const gekozen = echteResultaten(site, telt)
    .flatMap(({ bevraging, resultaten }) =>
      gekozenNoden(bevraging, resultaten).map((nood) => ({ ...nood, address: bevraging.address }))
    )
    .sort((a, b) => deel(b) - deel(a) || b.aantal - a.aantal)
  return {
    kop: 'Wat mensen nodig hebben',
    leeg: 'Het laatste jaar kwam er geen resultaat van een bevraging bij.',
    address: '/behoeften',
    regels: gekozen.map(({ aantal, deelnemers, woorden, noden, address }) => {
      const antwoorden = new Set(noden.map((nood) => antwoordInWoorden(antwoordenOp(site, nood))))
      return {
        tekst: `${aantal} van ${deelnemers}: ${woorden} → ${[...antwoorden].join(', ')}`,
        address
      }
    })
  }
}

function deel({ aantal, deelnemers }: GekozenNood): number {
  return aantal / deelnemers
}
