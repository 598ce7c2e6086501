/** Wider words for what a combination holds: of a day the part of the week, the time of day and the month, of an age ten years. */

import { isWeekend } from '../core/calendar.ts'
import type { Sort } from './indicators.ts'
import { FIXED, MONTHS, TENS } from './lists/combination-said.ts'

type Told = { sort: Sort; text: string }

/** In the order of what was told. */
export function coarser(told: readonly Told[]): string[] {
  const hour = told.find(({ sort }) => sort === 'uur')?.text
  return [
    ...new Set(
      told.flatMap(
        ({ sort, text }) =>
          (sort === 'datum' ? day(text, hour) : sort === 'leeftijd' ? age(text) : FIXED[sort]) ?? []
      )
    )
  ]
}

/** "een weekavond in januari"; of a day that has no month in it nothing. */
function day(text: string, hour: string | undefined): string | undefined {
  const month = monthOf(text)
  if (month === undefined) return undefined
  const part = partOfWeek(text, month)
  const time = hour === undefined ? undefined : timeOfDay(hour)
  const when = time ? `een ${part}${time}` : part === 'weekend' ? 'een dag in een weekend' : `een ${part}dag`
  return `${when} in ${MONTHS[month] ?? ''}`
}

/** From zero. */
function monthOf(text: string): number | undefined {
  const named = MONTHS.findIndex((name) =>
    new RegExp(` ${name.slice(0, 3)}| ${name === 'maart' ? 'mrt' : name}`, 'iu').test(text)
  )
  if (named >= 0) return named
  const numbers = numbersOf(text)
  const month = numbers[1] ?? 0
  return month > 0 && month < 13 ? month - 1 : undefined
}

function numbersOf(text: string): number[] {
  return (text.match(/\d+/gu) ?? []).map(Number)
}

function partOfWeek(text: string, month: number): 'week' | 'weekend' | '' {
  if (/zater|zon/iu.test(text)) return 'weekend'
  if (/maan|dins|woens|donder|vrij/iu.test(text)) return 'week'
  const [first = 0, second = 0, third = 0] = numbersOf(text)
  const [date, year] = first > 31 ? [third, first] : [first, third || (second > 31 ? second : 0)]
  if (year === 0) return ''
  return isWeekend(year < 100 ? 2000 + year : year, month + 1, date) ? 'weekend' : 'week'
}

function timeOfDay(text: string): string | undefined {
  const hour = numbersOf(text)[0]
  if (hour === undefined) return undefined
  return hour < 6 ? 'nacht' : hour < 12 ? 'ochtend' : hour < 18 ? 'namiddag' : hour < 23 ? 'avond' : 'nacht'
}

function age(text: string): string | undefined {
  const years = numbersOf(text)[0]
  if (years === undefined) return undefined
  if (years < 20) return years < 18 ? 'een minderjarige' : 'een jongvolwassene'
  return `een ${TENS[Math.floor(years / 10)] ?? 'oudere'}`
}
