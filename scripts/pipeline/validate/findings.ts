/** What a schema finds wrong, in Dutch. */

import type * as z from 'zod'
import { EACH, fieldsOf, innerOf } from '../core/field-meaning.ts'
import { definitionOf, exampleOf, type Kind } from '../kinds.ts'
import { nearest } from '../privacy/suggest.ts'
import { type Right, rightValue } from './right-line.ts'

export type SchemaFinding = { keys: readonly PropertyKey[]; message: string; help: string }

/** One for each fault: a key that is written otherwise is not missing as well. */
export function findings(kind: Kind, values: Readonly<Record<string, unknown>>): SchemaFinding[] {
  const result = definitionOf(kind).schema.safeParse(values)
  if (result.success) return []
  const { issues } = result.error
  const meant = new Set(issues.flatMap((issue) => meantBy(issue, kind).map(keyOf)))
  return issues
    .filter(({ path }) => !(meant.has(keyOf(path)) && valueAt(values, path) === undefined))
    .flatMap((issue) => explain(issue, kind, values))
}

/** The ways to the keys that unknown ones come nearest to. */
function meantBy(issue: z.core.$ZodIssue, kind: Kind): PropertyKey[][] {
  if (issue.code !== 'unrecognized_keys') return []
  const known = keysAt(kind, issue.path)
  return issue.keys.flatMap((key) => {
    const best = nearest(key, known)
    return best === undefined ? [] : [[...issue.path, best]]
  })
}

function keyOf(keys: readonly PropertyKey[]): string {
  return JSON.stringify(keys)
}

/** The keys that may stand where an issue points; empty for a value that is no mapping. */
function keysAt(kind: Kind, path: readonly PropertyKey[]): string[] {
  const schema = schemaAt(kind, path)
  return schema ? withinOf(schema).map(([key]) => key) : []
}

function schemaAt(kind: Kind, path: readonly PropertyKey[]): z.ZodType | undefined {
  return path.reduce<z.ZodType | undefined>(stepInto, definitionOf(kind).schema)
}

function stepInto(schema: z.ZodType | undefined, step: PropertyKey): z.ZodType | undefined {
  const within = schema ? withinOf(schema) : []
  return (within.find(([known]) => known === step) ?? within.find(([known]) => known === EACH))?.[1]
}

/** The schemas within one, past what only wraps it. */
function withinOf(schema: z.ZodType): [key: string, inner: z.ZodType][] {
  return innerOf(schema).flatMap(([key, inner]) => (key === '' ? withinOf(inner) : [[key, inner]]))
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een geheel getal',
  array: 'een lijst',
  object: 'een groepje gegevens',
  boolean: 'true of false'
}

const FORMATS: Readonly<Record<string, string>> = {
  date: 'moet een bestaande datum zijn, als jjjj-mm-dd',
  url: 'moet een volledig adres zijn dat met https:// begint',
  tekens: 'mag geen < of > en geen stuurtekens bevatten',
  naam: 'moet een naam zijn uit kleine letters, cijfers en koppeltekens',
  kaderartikel: 'moet een artikel van een inzetkader zijn',
  lopendartikel: 'moet een artikel zijn zonder versie, zoals "BC 6.1" of "WPA 25/3"',
  artikel: 'moet een artikel zijn, zoals "BC 6.1", "BC 6.1@1.0" of "WPA 25/3"',
  datum: 'moet een datum zijn: "jjjj", jjjj-mm of jjjj-mm-dd',
  prefix: 'moet uit twee tot vier hoofdletters bestaan',
  wetsprefix: 'moet uit twee tot zes hoofdletters of cijfers bestaan en met een letter beginnen',
  eli: 'moet een Belgisch ELI-adres zijn: https://www.ejustice.just.fgov.be/eli/soort/jjjj/mm/dd/nummer',
  verslag: 'moet een adres van een verslag zijn',
  vingerafdruk: 'moet de vingerafdruk zijn zoals die bij het artikel staat'
}

function explain(
  issue: z.core.$ZodIssue,
  kind: Kind,
  values: Readonly<Record<string, unknown>>
): SchemaFinding[] {
  const keys = issue.path
  const field = nameOf(keys)
  const key = keys.findLast((step) => typeof step === 'string') ?? ''
  const value = valueAt(values, keys)
  const right = value === undefined ? exampleFor(kind, keys) : rightValue(issue, value)
  // An item of a list has no key of its own.
  const line = typeof keys.at(-1) === 'number' ? `- ${right?.text ?? ''}` : `${key}: ${right?.text ?? ''}`
  const help =
    right === undefined
      ? `Schrijf ${key}: en daarachter je eigen woorden.`
      : `Schrijf ${right.isSure ? '' : 'bijvoorbeeld '}${line}`
  const say = (message: string, remedy = help): SchemaFinding[] => [{ keys, message, help: remedy }]
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((unknown) => {
        const near = nearest(unknown, keysAt(kind, keys))
        return {
          keys: [...keys, unknown],
          message: `De sleutel "${unknown}" bestaat niet bij ${kind}.`,
          help: near === undefined ? 'Verwijder deze regel.' : `Schrijf ${near}: in plaats van ${unknown}:`
        }
      })
    case 'invalid_type':
      if (valueAt(values, keys) === undefined)
        return say(`${field} ontbreekt bij ${kind} (zoals ${exampleOf(kind)}).`)
      return say(`${field} moet ${TYPES[issue.expected] ?? 'een andere waarde'} zijn.`)
    case 'invalid_value': {
      const known = issue.values.map(String)
      const value = valueAt(values, keys)
      if (value === undefined) return say(`${field} ontbreekt bij ${kind} (zoals ${exampleOf(kind)}).`)
      return say(`${field} moet een van deze zijn: ${known.join(', ')}.`)
    }
    case 'too_small':
      if (issue.origin === 'string') return say(`${field} is leeg.`)
      if (issue.origin === 'array') return say(`${field} is een lege lijst.`, `Verwijder de regel ${key}:`)
      return say(`${field} moet minstens ${issue.minimum} zijn.`)
    case 'too_big':
      if (issue.origin === 'string')
        return say(
          `${field} is langer dan ${issue.maximum} tekens.`,
          `Schrijf ${key}: met hoogstens ${issue.maximum} tekens. De rest hoort in de tekst.`
        )
      if (issue.origin === 'array')
        return say(
          `${field} heeft meer dan ${issue.maximum} items.`,
          `Schrijf ${key}: met hoogstens ${issue.maximum} items.`
        )
      return say(`${field} mag hoogstens ${issue.maximum} zijn.`)
    case 'invalid_format':
      return say(
        `${field} ${FORMATS[issue.message] ?? FORMATS[issue.format] ?? 'heeft niet de juiste vorm'}.`
      )
    case 'invalid_key':
      return say(
        `${field} is geen naam zoals die hier hoort.`,
        'Schrijf v- en daarachter een naam, zoals v-waarschuwen.'
      )
    default:
      return say(`${field} klopt niet.`)
  }
}

/** Of a field that is not there: of a day its form, of anything else only the writer knows it. */
function exampleFor(kind: Kind, keys: readonly PropertyKey[]): Right {
  const way = keys.map((key) => (typeof key === 'number' ? EACH : key)).join('.')
  const isDay = fieldsOf(definitionOf(kind).schema).some(
    ({ keys: known, meaning }) => meaning.isDate && known.join('.') === way
  )
  return isDay ? { text: '2026-03-05', isSure: false } : undefined
}

function nameOf(keys: readonly PropertyKey[]): string {
  const written = keys.map((key) => (typeof key === 'number' ? `nummer ${key + 1}` : `"${String(key)}"`))
  return written.length === 0 ? 'De kop' : written.join(', ')
}

export function valueAt(values: unknown, keys: readonly PropertyKey[]): unknown {
  return keys.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    values
  )
}
