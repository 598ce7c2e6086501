import { ARTIKEL_ID } from '../inzetkader/artikels.ts'
import { lawNummerIn, lawNummerOf } from '../core/citations.ts'
import { nameOf, versionOf } from '../core/address.ts'
import { entriesOf } from '../site/entries.ts'
import type { Site } from '../site/site.ts'
import type { Heading } from '../core/types.ts'
import type { EntryOf } from '../entry.ts'
import type { Report, SiteRule } from './rule.ts'

export const artikelNumber: SiteRule = {
  id: 'artikel-number',
  level: 'error',
  why: 'Aan het nummer ziet de lezer meteen waar hij is: BC 6.1 is bodycam, hoofdstuk 6, artikel 1; WPA 25/3 is artikel 25/3 van die wet.',
  help: 'Begin het id met de prefix van de technologie en het nummer van het hoofdstuk (volgorde), zoals {#bc-6-1}.',
  checkSite(site, report) {
    checkHoofdstukken(site, report)
    for (const bron of entriesOf(site, 'rechtsbron')) checkWet(bron, report)
  }
}

function checkHoofdstukken(site: Site, report: Report): void {
  const prefixes = new Map(
    entriesOf(site, 'technologie').map((entry) => [nameOf(entry.address), entry.data.prefix.toLowerCase()])
  )
  for (const entry of entriesOf(site, 'hoofdstuk')) {
    const expected = prefixes.get(versionOf(entry.address)?.technologie ?? '')
    for (const artikel of entry.artikels) {
      const [, prefix, chapter] = ARTIKEL_ID.exec(artikel.id) ?? []
      if (expected !== undefined && prefix !== expected) {
        report({
          path: entry.path,
          place: artikel,
          message: `Het artikel ${artikel.nummer} heeft niet de prefix ${expected.toUpperCase()} van deze technologie.`
        })
      } else if (Number(chapter) !== entry.data.volgorde) {
        report({
          path: entry.path,
          place: artikel,
          message: `Het artikel ${artikel.nummer} staat in hoofdstuk ${entry.data.volgorde}.`
        })
      }
    }
  }
}

function checkWet({ path, headings, data: { prefix } }: EntryOf<'rechtsbron'>, report: Report): void {
  for (const heading of headings.filter(({ isExplicit }) => isExplicit)) {
    const fault = prefix === undefined ? faultWithout(heading) : faultWith(prefix, heading)
    if (fault) report({ path, place: heading, ...fault })
  }
}

type Fault = { message: string; help: string }

function faultWithout({ id }: Heading): Fault | undefined {
  if (!ARTIKEL_ID.test(id)) return undefined
  return {
    message: `Het id "${id}" is dat van een artikel, maar deze rechtsbron heeft geen prefix.`,
    help: `Zet in de kop prefix: ${id.slice(0, id.indexOf('-')).toUpperCase()}.`
  }
}

/** What the heading says is what it is; a heading without a number has at least the prefix of its law. */
function faultWith(prefix: string, { id, text }: Heading): Fault | undefined {
  const said = lawNummerIn(text)
  const own = `${prefix.toLowerCase()}-`
  if (said !== undefined) {
    const expected = own + said.replaceAll('/', '-')
    if (id === expected) return undefined
    return {
      message: `De kop noemt artikel ${said} van ${prefix}, maar het id is "${id}".`,
      help: `Schrijf {#${expected}}.`
    }
  }
  const isArtikel = lawNummerOf(id) !== undefined
  if (id.startsWith(own) ? isArtikel : !ARTIKEL_ID.test(id)) return undefined
  return {
    message: `Het id "${id}" is geen artikel van ${prefix}.`,
    help: `Schrijf het id zoals {#${own}25-3}: dat is ${prefix} 25/3.`
  }
}
