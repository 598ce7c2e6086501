/** Stage 2: Document → Entry. Only a document whose front matter fits its schema becomes an entry. */

import type { Place } from '../core/diagnostic.ts'
import { addressOf } from '../core/address.ts'
import type { Kind, NamedKind } from '../kinds.ts'
import { isAdoptable, withFingerprints } from './page-words.ts'
import { SCHEMAS } from '../schemas.ts'
import type { Citation } from '../core/types.ts'
import type { Document, Entry, Reference } from '../entry.ts'

export function validate(document: Document): Entry | undefined {
  const { path, kind, matter, body } = document
  if (!kind || !matter || matter.problems.length > 0 || document.excess) return undefined
  const result = SCHEMAS[kind].safeParse(matter.values)
  if (!result.success) return undefined
  const { data } = result
  return withFingerprints({
    path,
    kind,
    address: addressOf(path),
    data,
    body: JSON.stringify(body.nodes),
    headings: body.headings,
    artikels: [],
    places: placesIn(
      isAdoptable(kind) || kind === 'zone' || kind === 'begrip' ? Object.keys(data) : DATES,
      data,
      (keys) => matter.placeOf(keys)
    ),
    links: body.links,
    citations: [...citationsIn(data, (keys) => matter.placeOf(keys)), ...body.citations],
    references: referencesIn(data, path, kind, (keys) => matter.placeOf(keys))
  } as Entry)
}

/** Fields of which a rule over all files tells the place, whatever the kind. */
const DATES = ['bijgewerkt', 'datum', 'peildatum']

/** Where fields and the items of their lists stand. */
function placesIn(fields: readonly string[], data: Values, placeOf: PlaceOf): Record<string, Place> {
  const keys = fields
    .filter((field) => field in data)
    .flatMap((field) => [[field], ...listIn(data, field).map((_, index) => [field, index])])
  return Object.fromEntries(keys.map((path) => [path.join('.'), placeOf(path)]))
}

type Values = Readonly<Record<string, unknown>>
type PlaceOf = (keys: readonly PropertyKey[]) => Place

/** Front matter fields that name another page, and the kind they name. */
const REFERENCES: readonly { field: string; kind: NamedKind }[] = [
  { field: 'recht', kind: 'rechtsbron' },
  { field: 'begrippen', kind: 'begrip' },
  { field: 'zie_ook', kind: 'begrip' },
  { field: 'opgegaan_in', kind: 'zone' },
  { field: 'technologieen', kind: 'technologie' }
]

function referencesIn(data: Values, path: string, kind: Kind, placeOf: PlaceOf): Reference[] {
  const named = REFERENCES.flatMap(({ field, kind: target }) =>
    listIn(data, field).map((name, index) => ({
      ...placeOf([field, index]),
      kind: target,
      name: String(name),
      field
    }))
  )
  const feiten = listIn(data, 'feiten').map((feit, index) => ({
    ...placeOf(['feiten', index, 'technologie']),
    kind: 'technologie' as const,
    name: String((feit as Values)['technologie']),
    field: 'feiten'
  }))
  const zone =
    kind === 'ervaring'
      ? [{ line: 1, column: 1, kind: 'zone' as const, name: path.split('/')[2] ?? '', field: 'map' }]
      : []
  return [...named, ...feiten, ...zone]
}

/** Lists of front matter whose items name an article. What an afwijking or a wijziging names may be gone by now: rules of their own see to those. */
const CITING = ['acties', 'nagelezen'] as const

function citationsIn(data: Values, placeOf: PlaceOf): Citation[] {
  const artikels = listIn(data, 'artikels').map((text, index) => ({
    ...placeOf(['artikels', index]),
    text: String(text),
    isField: true as const
  }))
  const inItems = CITING.flatMap((field) =>
    listIn(data, field).map((item, index) => ({
      ...placeOf([field, index, 'artikel']),
      text: String((item as Values)['artikel']),
      isField: true as const
    }))
  )
  return [...artikels, ...inItems]
}

function listIn(data: Values, field: string): unknown[] {
  const value = data[field]
  return Array.isArray(value) ? (value as unknown[]) : []
}
