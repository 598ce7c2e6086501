import { afwijkingPins } from '../site/afwijkingen.ts'
import { contentDate, entriesOf } from '../site/entries.ts'
import { type Grond, hasSameWords, type Pin } from '../site/pin.ts'
import { grondOp } from '../site/pins.ts'
import type { SiteRule } from './rule.ts'

export const afwijkingStale: SiteRule = {
  id: 'afwijking-stale',
  level: 'error',
  why: 'Een zone wijkt af van de woorden die ze gelezen heeft. Wijzigt het artikel daarna, dan weet niemand nog of de afwijking nodig is.',
  help: 'Laat de zone opnieuw beslissen en neem de nieuwe vingerafdruk over, laat de afwijking eindigen op de dag van de wijziging, of verwijder ze.',
  checkSite(site, report) {
    const today = contentDate(site.entries)
    for (const zone of entriesOf(site, 'zone')) {
      for (const pin of afwijkingPins(zone)) {
        const faults = [
          ...periodFaults(pin, zone.data.geldig_tot),
          ...wordFaults(pin, grondOp(site, pin, today))
        ]
        for (const message of faults) report({ path: pin.path, place: pin.place, message })
      }
    }
  }
}

function periodFaults({ artikel, sinds, tot = '' }: Pin, end: string | undefined): string[] {
  return [
    ...(sinds < tot ? [] : [`De afwijking van ${artikel} eindigt (${tot}) niet na haar begin (${sinds}).`]),
    ...(end === undefined || tot <= end
      ? []
      : [`De zone bestaat tot ${end}, maar de afwijking van ${artikel} loopt tot ${tot}.`])
  ]
}

function wordFaults(pin: Pin, grond: Grond): string[] {
  if (grond.soort !== 'woorden') return grond.soort === 'geen' ? [grond.zin] : []
  const { artikel, tot = '' } = pin
  const { versie = '', gevonden, vastgesteld, voorbij } = grond
  const faults: string[] = []
  // As adopted: words that changed since then are an error of the version, not of the zone (register-words).
  const now = vastgesteld[0] ?? gevonden.artikel.vingerafdruk
  if (!hasSameWords(pin, grond))
    faults.push(
      `${artikel} is gewijzigd sinds de zone besliste: de vingerafdruk in versie ${versie} is ${now}.`
    )
  if (voorbij !== undefined)
    faults.push(
      `Versie ${versie} geldt niet meer sinds ${voorbij}, maar de afwijking van ${artikel} loopt tot ${tot}.`
    )
  if ((gevonden.entry.data.fictief === true) !== (pin.fictief === true))
    faults.push(
      pin.fictief
        ? `Deze zone is fictief, maar ${artikel} is echt.`
        : `${artikel} is fictief: een echte zone kan er niet van afwijken.`
    )
  return faults
}
