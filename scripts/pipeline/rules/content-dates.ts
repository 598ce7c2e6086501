import { fieldsOf, type Meaning, valuesAt } from '../core/field-meaning.ts'
import { definitionOf, type Kind } from '../kinds.ts'
import type { DocumentRule } from './rule.ts'

const LATEST_YEAR = 2100
/** Laws and sources can be old; our own pages cannot. */
const EARLIEST_YEAR = 2000
const EARLIEST_LAW = 1800

type Order = readonly [field: string, relation: 'na' | 'niet na' | 'niet voor', other: string]

/** Whatever the kind: each field means one thing everywhere. */
const ORDERS: readonly Order[] = [
  // Equal days: withdrawn before it ever counted.
  ['van_kracht_tot', 'niet voor', 'van_kracht_op'],
  ['goedgekeurd.op', 'niet na', 'van_kracht_op'],
  ['geldig_tot', 'na', 'geldig_van'],
  ['gepubliceerd', 'niet voor', 'datum'],
  ['in_werking', 'niet voor', 'datum'],
  // A review or a check of the law does not change the text, so it may well be younger than `bijgewerkt`.
  ['bijgewerkt', 'niet voor', 'datum'],
  // Nothing is done with a report before it is there.
  ['verloop.op', 'niet voor', 'datum']
]

/** A date in front matter: `field` is the path without the numbers of list items. */
type Written = { keys: readonly PropertyKey[]; field: string; value: string; meaning: Meaning }

export const contentDates: DocumentRule = {
  id: 'content-dates',
  level: 'error',
  why: 'Uit de datums leidt de site af wat van kracht is en wat nagekeken moet worden. Eén verkeerd jaartal toont een oude regel als geldend.',
  help: 'Kijk beide datums na en verbeter de verkeerde.',
  checkDocument({ path, kind, matter }, report) {
    if (kind === undefined || matter === undefined) return
    const written = datesIn(kind, matter.values)
    for (const { keys, field, value, meaning } of written.filter((date) => !isPlausible(date))) {
      const message = `"${field}" (${value}) ligt niet tussen ${earliestYear(meaning)} en ${LATEST_YEAR}.`
      report({ path, place: matter.placeOf(keys), message, help: 'Verbeter het jaartal.' })
    }
    const dates = written.filter(isPlausible)
    for (const [field, relation, other] of ORDERS) {
      const anchor = dates.find((date) => date.field === other)
      for (const { keys, value } of dates.filter((date) => date.field === field)) {
        if (anchor === undefined || stands(value, relation, anchor.value)) continue
        const verb = relation === 'na' ? 'moet na' : `mag ${relation}`
        const message = `"${field}" (${value}) ${verb} "${other}" (${anchor.value}) liggen.`
        report({ path, place: matter.placeOf(keys), message })
      }
    }
  }
}

function isPlausible({ value, meaning }: Written): boolean {
  const year = Number(value.slice(0, 4))
  return year >= earliestYear(meaning) && year <= LATEST_YEAR
}

function earliestYear({ isOld }: Meaning): number {
  return isOld ? EARLIEST_LAW : EARLIEST_YEAR
}

/** A year or month alone is compared as far as it goes. */
function stands(value: string, relation: Order[1], other: string): boolean {
  const length = Math.min(value.length, other.length)
  const [a, b] = [value.slice(0, length), other.slice(0, length)]
  return relation === 'na' ? a > b : relation === 'niet na' ? a <= b : a >= b
}

const DATE = /^\d{4}(?:-\d{2}){0,2}$/u

/** Front matter as written: what is no date is found by its schema. */
function datesIn(kind: Kind, values: unknown): Written[] {
  const fields = fieldsOf(definitionOf(kind).schema).filter(({ meaning }) => meaning.isDate)
  return fields.flatMap(({ keys: way, meaning }) =>
    valuesAt(values, way).flatMap(({ keys, value }) => {
      const field = keys.filter((key) => typeof key === 'string').join('.')
      return typeof value === 'string' && DATE.test(value) ? [{ keys, field, value, meaning }] : []
    })
  )
}
