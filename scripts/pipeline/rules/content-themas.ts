import { nameOf } from '../core/address.ts'
import type { Place } from '../core/diagnostic.ts'
import type { EntryOf } from '../entry.ts'
import { bedoelt } from '../privacy/suggest.ts'
import { hoofdstukkenOf } from '../site/themas.ts'
import type { Site } from '../site/site.ts'
import type { SiteRule } from './rule.ts'

type Fault = { place: Place | undefined; message: string; help?: string }

export const contentThemas: SiteRule = {
  id: 'content-themas',
  level: 'error',
  why: 'Lijsten, zijmenu en afdruk tonen de hoofdstukken per thema. Een hoofdstuk dat in geen thema staat, vindt niemand; een dat in twee staat, lijkt er twee.',
  help: 'Zet elk hoofdstuk van de versie in precies één thema, met zijn naam: "activering" voor activering.md.',
  checkSite(site, report) {
    for (const kader of site.entries) {
      if (kader.kind !== 'inzetkader' || kader.data.themas === undefined) continue
      for (const fault of [...wrongNames(site, kader), ...missing(site, kader)])
        report({ path: kader.path, ...fault })
    }
  }
}

/** Chapters that are not there, or that stood in a theme already. */
function wrongNames(site: Site, { address, data, places }: EntryOf<'inzetkader'>): Fault[] {
  const known = hoofdstukkenOf(site, address).map((entry) => nameOf(entry.address))
  const seen = new Map<string, string>()
  return (data.themas ?? []).flatMap(({ titel, hoofdstukken }, index) =>
    hoofdstukken.flatMap((naam): Fault[] => {
      const place = places?.[`themas.${index}`]
      const earlier = seen.get(naam)
      seen.set(naam, earlier ?? titel)
      if (earlier !== undefined)
        return [{ place, message: `Hoofdstuk "${naam}" staat ook al in ${inThema(earlier, titel)}.` }]
      if (known.includes(naam) || site.unfinished.has(`${address}/${naam}`)) return []
      return [{ place, message: `Deze versie heeft geen hoofdstuk "${naam}".${bedoelt(naam, known)}` }]
    })
  )
}

function inThema(earlier: string, titel: string): string {
  return earlier === titel ? 'dit thema' : `het thema "${earlier}"`
}

function missing(site: Site, { address, data, places }: EntryOf<'inzetkader'>): Fault[] {
  const named = new Set((data.themas ?? []).flatMap(({ hoofdstukken }) => hoofdstukken))
  return hoofdstukkenOf(site, address)
    .map((entry) => nameOf(entry.address))
    .filter((naam) => !named.has(naam))
    .map((naam) => ({
      place: places?.['themas'],
      message: `Hoofdstuk "${naam}" staat in geen enkel thema.`,
      help: `Schrijf ${naam} bij "hoofdstukken" van het thema waar het bij hoort.`
    }))
}
