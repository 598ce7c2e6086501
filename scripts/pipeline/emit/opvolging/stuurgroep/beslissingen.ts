/** On the sheet: what the steering group is asked to decide, each from what stands in the content. */

import { isAdopted } from '../../../inzetkader/versions.ts'
import { entriesOf } from '../../../site/entries.ts'
import { versionOf } from '../../../core/address.ts'
import { nazichtRijen } from '../../views/nazicht.ts'
import { isReal, titelVan } from './kader.ts'
import { oudeLessen, WACHTTIJD } from './praktijk.ts'
import type { Bron, Regel, Sectie } from './sectie.ts'

export function beslissingen(bron: Bron): Sectie {
  return {
    kop: 'Gevraagde beslissingen',
    leeg: 'Geen: er is niets voorgelegd.',
    address: '/opvolging',
    regels: [...voorgelegd(bron), ...aanTePassen(bron), ...teBeslissen(bron)]
  }
}

/** A concept that its working group handed in. */
function voorgelegd({ site, changes }: Bron): Regel[] {
  return entriesOf(site, 'inzetkader')
    .filter(
      (kader) => isReal(site, kader) && kader.data.status === 'in-beoordeling' && !isAdopted(kader.data)
    )
    .map((kader) => {
      const { versie = '' } = versionOf(kader.address) ?? {}
      const artikels = changes.perVersie.get(kader.address)?.artikels.length ?? 0
      const wat =
        artikels === 0 ? '' : `, ${artikels} ${artikels === 1 ? 'artikel wijzigt' : 'artikels wijzigen'}`
      return {
        tekst: `Stel je het inzetkader ${titelVan(site, kader)} ${versie} vast${wat}?`,
        address: kader.address
      }
    })
}

/** Of which a review said that they no longer hold. */
function aanTePassen({ site, tot }: Bron): Regel[] {
  return nazichtRijen(site)
    .filter((rij) => isReal(site, rij) && (rij.tot === undefined || tot < rij.tot))
    .flatMap(({ address, technologie, aanTePassen: nummers }) =>
      nummers.map((nummer) => ({
        tekst: `Wie past ${nummer} aan (${technologie})? Het nazicht zegt dat het moet.`,
        address
      }))
    )
}

function teBeslissen(bron: Bron): Regel[] {
  const [oudste, ...andere] = oudeLessen(bron)
  if (oudste === undefined) return []
  const wat = andere.length === 0 ? 'de les die wacht' : `de ${andere.length + 1} lessen die wachten`
  return [
    {
      tekst: `Wat gebeurt er met ${wat}? Langer dan ${WACHTTIJD} dagen, de oudste al ${oudste.dagen}.`,
      address: '/opvolging/lessen'
    }
  ]
}
