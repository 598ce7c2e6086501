/** What fields of front matter mean to the stages that look for it, whatever the schema they stand in. */

import * as z from 'zod'

/** Said by the constructor of a field (fields.ts), so no stage keeps a list of names of fields. */
export type Meaning = {
  /** It names a page of this kind. */
  names?: string
  /** It is the address of a page. */
  isAddress?: true
  /** It cites an article. */
  cites?: true
  isDate?: true
  /** A date that tells of what was done. */
  isPast?: boolean
  /** A date that may lie before our own pages. */
  isOld?: boolean
}

export const meaning = z.registry<Meaning>()

/** A field somewhere in a schema: the way to it, with `EACH` for every item of a list and of a record. */
export type Field = { keys: readonly string[]; meaning: Meaning }

export const EACH = '*'

const FIELDS = new WeakMap<z.ZodType, readonly Field[]>()

/** The fields of a schema that mean something, at whatever depth. */
export function fieldsOf(schema: z.ZodType): readonly Field[] {
  const known = FIELDS.get(schema) ?? [...meaningful(schema, [])]
  FIELDS.set(schema, known)
  return known
}

function* meaningful(schema: z.ZodType, keys: Field['keys']): Generator<Field> {
  const own = meaning.get(schema)
  if (own) yield { keys, meaning: own }
  for (const [key, inner] of innerOf(schema)) yield* meaningful(inner, key === '' ? keys : [...keys, key])
}

/** What has no schema within. A sort that is not here could hide a field, so it is refused. */
const LEAVES: ReadonlySet<string> = new Set(['string', 'number', 'int', 'boolean', 'enum', 'literal'])

/** The schemas within, each with the key it stands under: none for one that is only wrapped. */
export function innerOf(schema: z.ZodType): [key: string, inner: z.ZodType][] {
  const def = schema.def as {
    type: string
    shape?: Record<string, z.ZodType>
    element?: z.ZodType
    innerType?: z.ZodType
    valueType?: z.ZodType
  }
  if (def.type === 'object') return Object.entries(def.shape ?? {})
  if (def.type === 'array' && def.element) return [[EACH, def.element]]
  if (def.type === 'record' && def.valueType) return [[EACH, def.valueType]]
  if (def.type === 'optional' && def.innerType) return [['', def.innerType]]
  if (LEAVES.has(def.type)) return []
  throw new Error(`A schema of this sort may hold fields that nobody sees: ${def.type}`)
}

export type Found = { keys: readonly PropertyKey[]; value: unknown }

/** The values that stand at a field, each with its own way; of front matter as written too, whatever it holds. */
export function valuesAt(value: unknown, keys: Field['keys'], way: readonly PropertyKey[] = []): Found[] {
  const [key, ...rest] = keys
  if (key === undefined) return value === undefined ? [] : [{ keys: way, value }]
  if (typeof value !== 'object' || value === null) return []
  if (key !== EACH) return valuesAt((value as Record<string, unknown>)[key], rest, [...way, key])
  return itemsOf(value).flatMap(([step, item]) => valuesAt(item, rest, [...way, step]))
}

/** Of a list by their place in it, of a record by their name. */
export function itemsOf(value: unknown): [step: PropertyKey, item: unknown][] {
  if (Array.isArray(value)) return [...value.entries()]
  return typeof value === 'object' && value !== null ? Object.entries(value) : []
}
