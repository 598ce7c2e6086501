import { versionOf } from '../core/address.ts'
import { entriesOf } from '../site/entries.ts'
import type { EntryOf } from '../entry.ts'
import { isAdopted, isCalledOff } from '../inzetkader/versions.ts'
import type { SiteRule } from './rule.ts'

type Period = {
  entry: EntryOf<'inzetkader'>
  technologie: string
  versie: string
  from: string
  until: string
}

/** After every date that can be written. */
const NEVER = '9999-12-31'

export const contentVersionOverlap: SiteRule = {
  id: 'content-version-overlap',
  level: 'error',
  why: 'Op elke dag geldt hoogstens één versie. Anders weet niemand welke regel hij moet volgen.',
  help: 'Zet bij de oudste versie van_kracht_tot op de eerste dag waarop de nieuwe geldt.',
  checkSite(site, report) {
    const last = new Map<string, Period>()
    const periods = entriesOf(site, 'inzetkader').flatMap(periodOf)
    for (const period of periods.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
      const other = last.get(period.technologie)
      if (other !== undefined && period.from < other.until) {
        const until = other.until === NEVER ? '' : ` tot ${other.until}`
        const message = `Versie ${period.versie} geldt vanaf ${period.from}, maar versie ${other.versie} geldt vanaf ${other.from}${until}.`
        const help = `Schrijf van_kracht_tot: ${period.from} in ${other.entry.path}.`
        report({ path: period.entry.path, message, help })
      }
      if (other === undefined || period.until > other.until) last.set(period.technologie, period)
    }
  }
}

function periodOf(entry: EntryOf<'inzetkader'>): Period[] {
  const { status, van_kracht_op: from, van_kracht_tot: until = NEVER } = entry.data
  const version = versionOf(entry.address)
  if (!isAdopted({ status }) || from === undefined || !version || isCalledOff({ van: from, tot: until }))
    return []
  return [{ entry, ...version, from, until }]
}
