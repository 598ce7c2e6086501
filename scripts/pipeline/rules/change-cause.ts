import { changedBetween, isUnfinished, pagesOf, type Fingerprints, fingerprintsOf } from '../site/adopted.ts'
import { versionOf } from '../core/address.ts'
import { addressNamed } from '../kinds.ts'
import { artikelsAsAdopted } from '../inzetkader/register-lines.ts'
import { entriesOf } from '../site/entries.ts'
import { previousVersion } from '../site/versions.ts'
import type { Site } from '../site/site.ts'
import type { EntryOf } from '../entry.ts'
import { isAdopted } from '../inzetkader/versions.ts'
import type { SiteRule } from './rule.ts'

type Kader = EntryOf<'inzetkader'>
type Wijziging = NonNullable<Kader['data']['wijzigingen']>[number]
type Fault = { field: string; message: string; help?: string }

export const changeCause: SiteRule = {
  id: 'change-cause',
  level: 'error',
  why: 'Wie een regel moet volgen, mag weten waarom hij wijzigde. En wie een verslag schreef, mag zien wat ermee gebeurde.',
  help: 'Zet in de kop bij "wijzigingen" per gewijzigd artikel: artikel, wijziging, waarom en oorzaak.',
  checkSite(site, report) {
    for (const kader of entriesOf(site, 'inzetkader')) {
      const wijzigingen = kader.data.wijzigingen ?? []
      const faults = [
        ...wijzigingen.flatMap((wijziging, index) => sourceFaults(site, kader, wijziging, index)),
        // A concept is still being written; the command that adopts it asks the same.
        ...(isAdopted(kader.data) ? changeFaults(site, kader, wijzigingen) : [])
      ]
      for (const { field, message, help } of faults)
        report({ path: kader.path, place: kader.places?.[field] ?? kader.places?.['status'], message, help })
    }
  }
}

function changeFaults(site: Site, kader: Kader, wijzigingen: readonly Wijziging[]): Fault[] {
  const { technologie, versie } = versionOf(kader.address) ?? { technologie: '', versie: '' }
  const previous = previousVersion(site, kader)
  if (!previous) {
    const message = `Versie ${versie} is de eerste die vastgesteld is: er is geen vorige om te wijzigen.`
    const help = 'Verwijder "wijzigingen" uit de kop.'
    return wijzigingen.length === 0 ? [] : [{ field: 'wijzigingen', message, help }]
  }
  if (isUnfinished(site, kader) || isUnfinished(site, previous)) return []
  const before = artikelsIn(site, technologie, previous.versie)
  const after = artikelsIn(site, technologie, versie)
  const changed = changedBetween(before, after)
  const told = new Set(wijzigingen.map(({ artikel }) => artikel))
  const untold = [...changed].filter(([nummer]) => !told.has(nummer))
  return [
    ...untold.map(([nummer, what]) => ({
      field: 'wijzigingen',
      message: `${nummer} is ${what} tegenover versie ${previous.versie}, maar er staat niet waarom.`
    })),
    ...wijzigingen.flatMap(({ artikel }, index): Fault[] => {
      if (changed.has(artikel)) return []
      const message = artikel.includes('@')
        ? `Een wijziging noemt het artikel zonder versie, niet als ${artikel}.`
        : artikel in after
          ? `${artikel} zegt hetzelfde als in versie ${previous.versie}.`
          : `${artikel} staat niet in versie ${previous.versie} en niet in versie ${versie}.`
      return [
        { field: `wijzigingen.${index}`, message, help: 'Verwijder deze wijziging of verbeter het nummer.' }
      ]
    })
  ]
}

/** As adopted: words that changed since then are no change of the version (register-words). */
function artikelsIn(site: Site, technologie: string, versie: string): Readonly<Fingerprints['artikels']> {
  const adopted = artikelsAsAdopted(site.registers.get(technologie), versie)
  return adopted ?? fingerprintsOf(pagesOf(site, technologie, versie)).artikels
}

/** What a cause leans on has to be there, and to be as real as the version itself. */
function sourceFaults(site: Site, kader: Kader, wijziging: Wijziging, index: number): Fault[] {
  const { oorzaak, verslag, recht } = wijziging
  const field = `wijzigingen.${index}`
  const missing: Fault[] = []
  if (oorzaak === 'ervaring' && verslag === undefined)
    missing.push({
      field,
      message: 'Bij oorzaak "ervaring" ontbreekt het verslag.',
      help: 'Zet bij verslag: het adres, /praktijk/zone/naam.'
    })
  if (oorzaak === 'wet' && recht === undefined)
    missing.push({
      field,
      message: 'Bij oorzaak "wet" ontbreekt de rechtsbron.',
      help: 'Zet bij recht: de naam van de rechtsbron, zoals "wpa".'
    })
  const named = [
    { what: 'Het verslag', address: verslag, kind: 'ervaring' },
    { what: 'De rechtsbron', address: recht && addressNamed('rechtsbron', recht), kind: 'rechtsbron' }
  ]
  return [
    ...missing,
    ...named.flatMap(({ what, address, kind }): Fault[] => {
      if (address === undefined || site.unfinished.has(address)) return []
      const source = site.byAddress.get(address)
      if (source?.kind !== kind)
        return [{ field, message: `${what} ${address} bestaat niet.`, help: 'Verbeter de naam.' }]
      if (source.data.fictief !== true || kader.data.fictief === true) return []
      const message = `${what} ${address} is fictief en kan geen oorzaak zijn van een echte wijziging.`
      return [
        {
          field,
          message,
          help: 'Noem de echte oorzaak, of zet fictief: true als deze versie een voorbeeld is.'
        }
      ]
    })
  ]
}
