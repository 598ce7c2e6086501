import type { Entry } from '../entry.ts'
import type { DayRule } from './rule.ts'

export const contentFuture: DayRule = {
  id: 'content-future',
  level: 'warning',
  why: 'De jongste datum van de teksten is de dag waarvoor de site gemaakt wordt. Eén datum in de toekomst, en een versie die nog moet ingaan, lijkt er al te zijn.',
  help: 'Schrijf een dag die geweest is, ten laatste vandaag.',
  checkDay(site, today, report) {
    for (const entry of site.entries) {
      const { path, places } = entry
      for (const [field, day] of datesOf(entry)) {
        if (day <= today) continue
        const message = `"${field.replace(/\.\d+\./u, '.')}" (${day}) ligt in de toekomst.`
        report({ path, place: places?.[field.replace(/\.op$/u, '')], message })
      }
    }
  }
}

/** The dates that tell of what was done: written, seen or read. A rule may begin later. */
function datesOf(entry: Entry): [field: string, day: string][] {
  const { data } = entry
  const found: [string, string | undefined][] = [
    ['bijgewerkt', data.bijgewerkt],
    ['datum', entry.kind === 'ervaring' || entry.kind === 'nieuws' ? entry.data.datum : undefined],
    ['peildatum', 'peildatum' in data ? data.peildatum : undefined]
  ]
  const reviews = entry.kind === 'hoofdstuk' ? (entry.data.nagelezen ?? []) : []
  return [
    ...found.filter((item): item is [string, string] => item[1] !== undefined),
    ...reviews.map(({ op }, index): [string, string] => [`nagelezen.${index}.op`, op])
  ]
}
