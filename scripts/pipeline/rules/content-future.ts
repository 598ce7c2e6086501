import { isBesluit } from '../inzetkader/register-lines.ts'
import { fieldsOf, type Found, valuesAt } from '../core/field-meaning.ts'
import type { Entry } from '../entry.ts'
import { definitionOf } from '../kinds.ts'
import type { DayRule } from './rule.ts'

export const contentFuture: DayRule = {
  id: 'content-future',
  level: 'warning',
  why: 'De jongste datum van de teksten is de dag waarvoor de site gemaakt wordt. Eén datum in de toekomst, en een versie die nog moet ingaan, lijkt er al te zijn.',
  help: 'Schrijf een dag die geweest is, ten laatste vandaag.',
  checkDay(site, today, report) {
    for (const entry of site.entries) {
      for (const { keys, value: day } of pastDates(entry)) {
        if (String(day) <= today) continue
        const field = keys.filter((key) => typeof key === 'string')
        const message = `"${field.join('.')}" (${String(day)}) ligt in de toekomst.`
        const help = `Schrijf ${field.at(-1) ?? ''}: ${today}, of de dag daarvoor waarop het gebeurde.`
        report({ path: entry.path, place: entry.places?.[keys.slice(0, 2).join('.')], message, help })
      }
    }
    for (const { path, lines } of site.registers.values()) {
      for (const { op, line } of lines.filter(isBesluit).filter((decided) => decided.op > today)) {
        const message = `Deze beslissing is van ${op}, en die dag moet nog komen.`
        const help = `Neem ze pas op als ze genomen is. Klopt de dag niet, geef de opdracht dan opnieuw met --op ${today}.`
        report({ path, place: { line, column: 1 }, message, help })
      }
    }
  }
}

/** The dates that tell of what was done: written, seen or read. A rule may begin later. */
function pastDates({ kind, data }: Entry): Found[] {
  return fieldsOf(definitionOf(kind).schema)
    .filter(({ meaning }) => meaning.isPast)
    .flatMap(({ keys }) => valuesAt(data, keys))
}
