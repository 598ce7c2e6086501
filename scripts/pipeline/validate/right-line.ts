/** What to write for a field that does not fit: what was written, in the right form, or else an example of it. */

import * as z from 'zod'
import { slugOf } from '../core/slug.ts'
import { nearest } from '../privacy/suggest.ts'

const EXAMPLES: Readonly<Record<string, string>> = {
  array: '[een, twee]',
  artikel: 'BC 6.1',
  boolean: 'true',
  date: '2026-03-05',
  datum: '2026-03-05',
  eli: 'https://www.ejustice.just.fgov.be/eli/wet/1992/08/05/1992000606',
  int: '1',
  kaderartikel: 'BC 6.1',
  lopendartikel: 'BC 6.1',
  naam: 'wpa',
  number: '1',
  prefix: 'BC',
  url: 'https://besafe.be',
  verslag: '/praktijk/voorbeeldzone/2026-03-05-rollenspel',
  vingerafdruk: 'v2:0123456789ab',
  wetsprefix: 'WPA'
}

/** `isSure` of what follows from what was written; the rest is an example. Undefined where only the writer knows it. */
export type Right = { text: string; isSure: boolean } | undefined

export function rightValue(issue: z.core.$ZodIssue, value: unknown): Right {
  const written = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
  switch (issue.code) {
    case 'invalid_value': {
      const known = issue.values.map(String)
      return known.length === 1 ? right(known[0]) : right(nearest(written, known), known[0])
    }
    case 'invalid_type':
      return ofType(issue.expected, written)
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? undefined
        : right(undefined, String(issue.minimum))
    case 'too_big':
      return issue.origin === 'string' || issue.origin === 'array'
        ? undefined
        : right(undefined, String(issue.maximum))
    case 'invalid_format':
      return inForm(issue.message in EXAMPLES ? issue.message : issue.format, written)
    default:
      return undefined
  }
}

function right(text: string | undefined, example?: string): Right {
  if (text !== undefined) return { text, isSure: true }
  return example === undefined ? undefined : { text: example, isSure: false }
}

function ofType(type: string, written: string): Right {
  if (type === 'array' && written !== '')
    return right(`[${written.split(/\s*[,;]\s*|\s+en\s+/u).join(', ')}]`)
  if (type === 'string' && written !== '') return right(`"${written}"`)
  return /^int|^number/u.test(type) ? right(/\d+/u.exec(written)?.[0], '1') : right(undefined, EXAMPLES[type])
}

function inForm(form: string, written: string): Right {
  const example = EXAMPLES[form]
  if (/^dat/u.test(form)) return right(dayIn(written), example)
  if (form === 'naam') return right(slugOf(written) || undefined, example)
  if (/prefix$/u.test(form))
    return right(/^[a-z]{2,4}$/iu.test(written) ? written.toUpperCase() : undefined, example)
  if (form === 'url') return right(/^www\.\S+$/iu.test(written) ? `https://${written}` : undefined, example)
  return form === 'regex' ? right(written.replace(/[<>\p{Cc}]+/gu, '')) : right(undefined, example)
}

/** `5/3/2026`, `05-03-2026`, `2026-3-5`: of a day that exists. */
function dayIn(written: string): string | undefined {
  const parts = /^(\d{1,4})[-/. ](\d{1,2})[-/. ](\d{1,4})$/u.exec(written)?.slice(1) ?? []
  const [year = '', month = '', day = ''] = (parts[0]?.length ?? 0) > 2 ? parts : parts.toReversed()
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return z.iso.date().safeParse(iso).success ? iso : undefined
}
