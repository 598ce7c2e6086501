import { entriesOf } from '../site/entries.ts'
import type { ChangeRule } from './rule.ts'

const FIRST = 'ingediend'

export const changeNewReport: ChangeRule = {
  id: 'change-new-report',
  level: 'error',
  why: 'De staat van een verslag zegt wat er al mee gebeurde. Een verslag dat er nog niet was, heeft nog niemand nagekeken of behandeld.',
  help: `Schrijf staat: ${FIRST}. Wie het verslag behandelt, wijzigt de staat later.`,
  checkChange(site, base, report) {
    // The first time that anything is put there, whoever brings it knows where it stood.
    if (base.entries.length === 0) return
    const known = new Set(base.entries.map(({ path }) => path))
    // One that moved to another name is not new.
    const here = new Set(site.entries.map(({ path }) => path))
    const gone = entriesOf(base, 'ervaring').filter(({ path }) => !here.has(path))
    const moved = new Set(gone.map(({ data }) => data.titel))
    for (const { path, data, places } of entriesOf(site, 'ervaring')) {
      if (known.has(path) || moved.has(data.titel) || data.staat === FIRST) continue
      report({
        path,
        place: places?.['staat'],
        message: `Dit verslag is nieuw en staat al op "${data.staat}".`
      })
    }
  }
}
