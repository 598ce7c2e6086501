import { type Form, formKey, formsOf } from '../begrippen/forms.ts'
import { added } from '../core/added.ts'
import { entriesOf } from '../site/entries.ts'
import type { EntryOf } from '../entry.ts'
import type { SiteRule } from './rule.ts'

type Claim = { entry: EntryOf<'begrip'>; form: Form }

export const begripUnique: SiteRule = {
  id: 'begrip-unique',
  level: 'error',
  why: 'Onder een woord in een tekst verschijnt één uitleg. Hoort het woord bij twee begrippen, dan leest niemand nog de uitleg van het andere.',
  help: 'Laat het woord bij één van beide begrippen staan en haal het bij het andere weg.',
  checkSite(site, report) {
    const claims = new Map<string, Claim[]>()
    for (const entry of entriesOf(site, 'begrip')) {
      for (const [key, form] of new Map(formsOf(entry.data).map((form) => [formKey(form), form])))
        if (key !== '') added(claims, key, { entry, form })
    }
    for (const claimants of claims.values()) {
      for (const { entry, form } of claimants) {
        const other = claimants.find((claim) => claim.entry !== entry)
        if (!other) continue
        const message = `"${form.written}" is ook een vorm van het begrip in ${other.entry.path}.`
        report({ path: entry.path, place: entry.places?.[form.key], message })
      }
    }
  }
}
