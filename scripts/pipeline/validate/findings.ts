/** What a schema finds wrong, in Dutch. */

import type { z } from 'zod'
import { exampleOf, type Kind } from '../kinds.ts'
import { bedoelt } from '../privacy/suggest.ts'
import { SCHEMAS } from '../schemas.ts'

export type SchemaFinding = { keys: readonly PropertyKey[]; message: string }

export function findings(kind: Kind, values: Readonly<Record<string, unknown>>): SchemaFinding[] {
  const schema: z.ZodType = SCHEMAS[kind]
  const result = schema.safeParse(values)
  return result.success ? [] : result.error.issues.flatMap((issue) => explain(issue, kind, values))
}

/** The keys that may stand where an issue points; empty for a value that is no mapping. */
function keysAt(kind: Kind, path: readonly PropertyKey[]): string[] {
  let schema: z.ZodType | undefined = SCHEMAS[kind]
  for (const step of path) {
    schema = unwrap(schema)
    const def = schema?.def as
      { type?: string; shape?: Record<string, z.ZodType>; element?: z.ZodType } | undefined
    schema = def?.type === 'array' ? def.element : def?.shape?.[String(step)]
  }
  const def = unwrap(schema)?.def as { shape?: Record<string, z.ZodType> } | undefined
  return Object.keys(def?.shape ?? {})
}

function unwrap(schema: z.ZodType | undefined): z.ZodType | undefined {
  const def = schema?.def as { type?: string; innerType?: z.ZodType } | undefined
  return def?.type === 'optional' ? def.innerType : schema
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
  kaderartikel: 'moet een artikel van een inzetkader zijn, zoals "BC 6.1" of "BC 6.1@1.0"',
  artikel: 'moet een artikel zijn, zoals "BC 6.1", "BC 6.1@1.0" of "WPA 25/3"',
  datum: 'moet een datum zijn: "jjjj", jjjj-mm of jjjj-mm-dd',
  prefix: 'moet uit twee tot vier hoofdletters bestaan',
  wetsprefix: 'moet uit twee tot zes hoofdletters of cijfers bestaan en met een letter beginnen, zoals WPA',
  eli: 'moet een Belgisch ELI-adres zijn: https://www.ejustice.just.fgov.be/eli/soort/jjjj/mm/dd/nummer',
  verslag: 'moet een adres van een verslag zijn, zoals /praktijk/voorbeeldzone/2026-03-05-rollenspel',
  vingerafdruk: 'moet de vingerafdruk zijn zoals die bij het artikel staat, zoals v2:0123456789ab'
}

function explain(
  issue: z.core.$ZodIssue,
  kind: Kind,
  values: Readonly<Record<string, unknown>>
): SchemaFinding[] {
  const keys = issue.path
  const field = nameOf(keys)
  const say = (message: string): SchemaFinding[] => [{ keys, message }]
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        keys: [...keys, key],
        message: `De sleutel "${key}" bestaat niet bij ${kind}.${bedoelt(key, keysAt(kind, keys))}`
      }))
    case 'invalid_type':
      if (valueAt(values, keys) === undefined)
        return say(`${field} ontbreekt bij ${kind} (zoals ${exampleOf(kind)}).`)
      return say(`${field} moet ${TYPES[issue.expected] ?? 'een andere waarde'} zijn.`)
    case 'invalid_value': {
      const known = issue.values.map(String)
      const value = valueAt(values, keys)
      if (value === undefined) return say(`${field} ontbreekt bij ${kind} (zoals ${exampleOf(kind)}).`)
      return say(
        `${field} moet een van deze zijn: ${known.join(', ')}.${bedoelt(typeof value === 'string' ? value : '', known)}`
      )
    }
    case 'too_small':
      if (issue.origin === 'string') return say(`${field} is leeg.`)
      if (issue.origin === 'array') return say(`${field} is een lege lijst; laat de sleutel dan weg.`)
      return say(`${field} moet minstens ${issue.minimum} zijn.`)
    case 'too_big':
      if (issue.origin === 'string') return say(`${field} is langer dan ${issue.maximum} tekens.`)
      if (issue.origin === 'array') return say(`${field} heeft meer dan ${issue.maximum} items.`)
      return say(`${field} mag hoogstens ${issue.maximum} zijn.`)
    case 'invalid_format':
      return say(
        `${field} ${FORMATS[issue.message] ?? FORMATS[issue.format] ?? 'heeft niet de juiste vorm'}.`
      )
    default:
      return say(`${field} klopt niet.`)
  }
}

function nameOf(keys: readonly PropertyKey[]): string {
  const written = keys.map((key) => (typeof key === 'number' ? `nummer ${key + 1}` : `"${String(key)}"`))
  return written.length === 0 ? 'De kop' : written.join(', ')
}

function valueAt(values: unknown, keys: readonly PropertyKey[]): unknown {
  return keys.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    values
  )
}
