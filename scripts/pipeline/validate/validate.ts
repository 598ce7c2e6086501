/** Stage 2: Document → Entry. Only a document whose front matter fits its schema becomes an entry, others are drafts. */

import { addressOf } from '../core/address.ts'
import { type Place, START } from '../core/diagnostic.ts'
import { fieldsOf, itemsOf, valuesAt } from '../core/field-meaning.ts'
import { placeWordsOf } from '../core/place.ts'
import type { Citation } from '../core/types.ts'
import type { Document, Draft, Entry, Reference } from '../entry.ts'
import { definitionOf, type Kind, schemaOf, wordsIn } from '../kinds.ts'
import { withFingerprints } from './page-words.ts'

export function validate(document: Document): Entry | undefined {
  const { path, kind, matter, body } = document
  if (!kind || !matter || matter.problems.length > 0 || document.excess) return undefined
  const result = schemaOf(kind).safeParse(matter.values)
  if (!result.success) return undefined
  const { data } = result
  const placeOf: PlaceOf = (keys) => matter.placeOf(keys)
  return withFingerprints({
    path,
    kind,
    address: addressOf(path),
    data,
    body: JSON.stringify(body.nodes),
    headings: body.headings,
    artikels: [],
    places: placesIn(data, placeOf),
    links: body.links,
    citations: [...citationsIn(kind, data, placeOf), ...body.citations],
    references: [...referencesIn(kind, data, placeOf), ...referencesOfPath(kind, path)]
  } as Entry)
}

/** What of a document is known, whatever is wrong with it. Of its fields those that fit: of the others is told already. */
export function draftOf({ path, kind, matter, body, excess, isUtf8 }: Document): Draft {
  const { links, citations, headings } = body
  const isRead = isUtf8 && !excess
  const values = (kind && matter && fitting(kind, matter.values)) ?? {}
  const placeOf: PlaceOf = (keys) => matter?.placeOf(keys) ?? START
  return {
    path,
    kind,
    address: addressOf(path),
    headings: isRead ? headings : undefined,
    // Where it goes, nobody knows yet: what is written from its place will lead elsewhere.
    links: kind ? links : links.filter(({ target }) => /^[/#]/u.test(target)),
    citations: [...(kind ? citationsIn(kind, values, placeOf) : []), ...citations],
    references: kind ? [...referencesIn(kind, values, placeOf), ...referencesOfPath(kind, path)] : []
  }
}

/** The fields in which its schema finds nothing wrong. */
function fitting(kind: Kind, values: Values): Values {
  const issues = schemaOf(kind).safeParse(values).error?.issues ?? []
  const wrong = new Set(
    issues.flatMap((issue) => issue.path[0] ?? (issue.code === 'unrecognized_keys' ? issue.keys : []))
  )
  return Object.fromEntries(Object.entries(values).filter(([field]) => !wrong.has(field)))
}

type Values = Readonly<Record<string, unknown>>
type PlaceOf = (keys: readonly PropertyKey[]) => Place

/** Where fields and the items of their lists stand. */
function placesIn(data: Values, placeOf: PlaceOf): Record<string, Place> {
  const keys = Object.entries(data).flatMap(([field, value]) => [
    [field],
    ...itemsOf(value).map(([step]) => [field, step])
  ])
  return Object.fromEntries(keys.map((path) => [path.join('.'), placeOf(path)]))
}

/** The fields that name another page. */
function referencesIn(kind: Kind, data: Values, placeOf: PlaceOf): Reference[] {
  return fieldsOf(definitionOf(kind).schema).flatMap(({ keys: way, meaning: { names } }) =>
    names === undefined
      ? []
      : valuesAt(data, way).map(({ keys, value }) => ({
          ...placeOf(keys),
          kind: names as Kind,
          name: String(value)
        }))
  )
}

/** The page that a folder is named after, such as the zone of a report. */
function referencesOfPath(kind: Kind, path: string): Reference[] {
  const words = wordsIn(path)
  return placeWordsOf(definitionOf(kind).place).flatMap(({ naam, names }) =>
    names === undefined ? [] : [{ line: 1, column: 1, kind: names as Kind, name: words[naam] ?? '' }]
  )
}

/** The fields that cite an article. */
function citationsIn(kind: Kind, data: Values, placeOf: PlaceOf): Citation[] {
  return fieldsOf(definitionOf(kind).schema).flatMap(({ keys: way, meaning: { cites } }) =>
    cites
      ? valuesAt(data, way).map(({ keys, value }) => ({
          ...placeOf(keys),
          text: String(value),
          isField: true as const
        }))
      : []
  )
}
