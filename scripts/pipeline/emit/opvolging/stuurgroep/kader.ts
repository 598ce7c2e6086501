/** On the sheet: which articles changed, and who owes how much review. */

import { nameOf, versionOf } from '../../../core/address.ts'
import { added } from '../../../core/added.ts'
import { datumInWoorden } from '../../../core/dutch.ts'
import { readable } from './woorden.ts'
import { isAdopted } from '../../../inzetkader/versions.ts'
import { entriesOf } from '../../../site/entries.ts'
import type { Site } from '../../../site/site.ts'
import type { VersionChange } from '../../inzetkader/changes.ts'
import { achterstand } from '../gaten-kader.ts'
import { type Bron, isIn, type Regel, type Sectie } from './sectie.ts'

/** By decision: what is only written in a concept changed no rule yet. */
export function gewijzigd(bron: Bron): Sectie {
  return {
    kop: 'Gewijzigde artikels',
    leeg: 'In deze periode is geen versie van een inzetkader vastgesteld.',
    address: '/inzetkader',
    regels: vastgesteld(bron).flatMap((change) => regelsVan(bron.site, change))
  }
}

/** Of a first version there was nothing to change. */
export function aantalGewijzigd(bron: Bron): number {
  return vastgesteld(bron).reduce((sum, { artikels }) => sum + artikels.length, 0)
}

function vastgesteld(bron: Bron): VersionChange[] {
  return [...bron.changes.perVersie.values()].filter(
    (change) => isReal(bron.site, change) && change.besluit !== undefined && isIn(bron, change.besluit.op)
  )
}

export function isReal(site: Site, { address }: { address: string }): boolean {
  return !site.byAddress.get(address)?.data.fictief
}

function regelsVan(site: Site, change: VersionChange): Regel[] {
  const { address, artikels, besluit, log, versie, vorige } = change
  const naam = `${titelVan(site, change)} ${versie}`
  const op = datumInWoorden(besluit?.op ?? '')
  if (vorige === undefined) return [{ tekst: `${naam}: eerste versie, vastgesteld op ${op}`, address }]
  return artikels.map(({ nummer, soort, titel, address: at }) => {
    const wat = log.find((line) => line.nummer === nummer)?.wijziging ?? readable(titel)
    return { tekst: `${nummer} (${naam}, ${op}), ${soort}: ${wat}`, address: at }
  })
}

/** "Bodycam" */
export function titelVan(site: Site, { address }: { address: string }): string {
  const { technologie = nameOf(address) } = versionOf(address) ?? {}
  return site.byAddress.get(`/inzetkader/${technologie}`)?.data.titel ?? technologie
}

/** Who owes most comes first. */
export function nazichtPerEigenaar({ site, tot }: Bron): Sectie {
  const owners = new Map<string, string[]>()
  for (const { eigenaar, titel } of achterstand(site, tot)) added(owners, eigenaar, titel)
  const regels = [...owners]
    .sort(([a, own], [b, others]) => others.length - own.length || a.localeCompare(b, 'nl'))
    .map(([eigenaar, titels]) => ({
      tekst: `${eigenaar}: ${titels.length} ${titels.length === 1 ? 'hoofdstuk' : 'hoofdstukken'} (${titels.join(', ')})`
    }))
  return {
    kop: 'Achterstand in nazicht, per eigenaar',
    leeg: heeftVersie(site) ? 'Geen.' : 'Geen: nazicht begint zodra een versie vastgesteld is.',
    address: '/opvolging/nazicht',
    regels
  }
}

export function heeftVersie(site: Site): boolean {
  return entriesOf(site, 'inzetkader').some(({ data }) => !data.fictief && isAdopted(data))
}
