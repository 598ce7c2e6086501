/** Front matter as data: YAML text → plain values, with the place of every key. */

import { CST, isCollection, isMap, isNode, isPair, isScalar, Lexer, parseDocument } from 'yaml'
import type { Place } from './diagnostic.ts'
import { Lines } from './lines.ts'

/** Bytes; a page's front matter is a dozen short lines. */
export const MATTER_LIMIT = 8 * 1024
/** Nested collections; our schemas need three. */
const DEPTH_LIMIT = 8

export type MatterProblem = { place: Place; message: string }

export type Matter = {
  /** Those that can be read; all of them when there is no problem. */
  values: Readonly<Record<string, unknown>>
  /** The place of a value, or of the nearest ancestor that was written. */
  placeOf: (path: readonly PropertyKey[]) => Place
  problems: MatterProblem[]
  /** Whether a key can stand in a part that cannot be read: that it is missing is nothing to tell of then. */
  isLost: (key: PropertyKey) => boolean
}

/**
 * Reads front matter with the strictest reading of YAML: core schema, one mapping, and none of the
 * features that make data behave like code or grow (anchors, aliases, tags, merge keys, duplicate keys).
 * `line` is the 1-based line in the file on which `text` begins. A fault costs the field in which it stands: where the
 * whole cannot be read, each field is read by itself.
 */
export function readMatter(text: string, line: number): Matter {
  const lines = new Lines(text)
  const placeAt = (offset: number): Place => {
    const place = lines.placeAt(offset)
    return { ...place, line: place.line + line - 1 }
  }
  if (new TextEncoder().encode(text).length > MATTER_LIMIT)
    return unread(placeAt(0), 'De kop van dit bestand is groter dan 8 kB.')
  const whole = readFields({ text, start: 0 })
  if ('contents' in whole) return together([whole], placeAt)
  const fields = fieldsIn(text).map(readFields)
  if (fields.every((field) => 'message' in field && field.message === NO_FIELD))
    return unread(placeAt(0), 'De kop is geen lijst van "sleutel: waarde".')
  const matter = together(fields, placeAt)
  // What is refused as a whole is never read, whatever its fields are by themselves.
  return matter.problems.length > 0 ? matter : unread(placeAt(whole.offset), whole.message)
}

function unread(place: Place, message: string): Matter {
  return {
    values: Object.create(null) as Matter['values'],
    placeOf: () => place,
    problems: [{ place, message }],
    isLost: () => true
  }
}

/** A part of the text: all of it, or one field with the lines that belong to it. */
type Part = { text: string; start: number }

/** `contents` is a mapping. */
type Read = Part & { contents: unknown; values: Record<string, unknown> }

type Unread = Part & { offset: number; message: string }

const NO_FIELD = 'Deze regel van de kop is geen "sleutel: waarde".'

function readFields(part: Part): Read | Unread {
  const { text, start } = part
  // What is missing is missed on the last line that is there.
  const last = text.trimEnd().length
  const fault = (offset: number, message: string): Unread => ({
    ...part,
    offset: start + Math.min(offset, last),
    message
  })
  const refused = refusedToken(text)
  if (refused) return fault(refused.offset, refused.message)
  if (DOCUMENT_MARK.test(text)) return fault(0, explained('MULTIPLE_DOCS'))
  const document = parseDocument(text, {
    schema: 'core',
    version: '1.2',
    merge: false,
    uniqueKeys: true,
    strict: true,
    stringKeys: true,
    logLevel: 'error'
  })
  const found = [...document.errors, ...document.warnings]
  // One fault often has several names; one that says what to do is the one to tell.
  const told = found.find(({ code }) => EXPLANATIONS[code] !== undefined) ?? found[0]
  if (told) return fault(told.pos[0], explained(told.code))
  const { contents } = document
  if (!isMap(contents)) return fault(0, NO_FIELD)
  return { ...part, contents, values: toPlain(document.toJS({ maxAliasCount: 0 })) as Read['values'] }
}

/** Where a field begins: at the margin, with what is no comment, no point of a list, no value and no closing bracket. */
const FIELD_START = /^(?![ \t#\]}\n]|[-:](?:[ \t]|$))/gmu

/** Ends a document of YAML, or speaks of one: what stands behind it is another. */
const DOCUMENT_MARK = /^(?:---|\.\.\.)(?:\s|$)|^%/u

function fieldsIn(text: string): Part[] {
  const starts = [...text.matchAll(FIELD_START)].map(({ index }) => index).filter((at) => at < text.length)
  if (starts[0] !== 0) starts.unshift(0)
  const mark = starts.findIndex((start) => DOCUMENT_MARK.test(text.slice(start, start + 4)))
  const all = mark < 0 ? starts : starts.slice(0, mark + 1)
  return all
    .map((start, index) => ({ text: text.slice(start, all[index + 1]), start }))
    .filter((part) => /^[ \t]*[^\s#]/mu.test(part.text))
}

/** One mapping of all fields that can be read; of two with one key the first. */
function together(fields: readonly (Read | Unread)[], placeAt: (offset: number) => Place): Matter {
  const values = Object.create(null) as Record<string, unknown>
  const owners = new Map<PropertyKey, Read>()
  const lost = new Map<PropertyKey, number>()
  const problems: MatterProblem[] = []
  for (const field of fields) {
    if ('contents' in field) {
      for (const [key, value] of Object.entries(field.values)) {
        if (owners.has(key))
          problems.push({ place: placeAt(field.start), message: explained('DUPLICATE_KEY') })
        else {
          owners.set(key, field)
          values[key] = value
        }
      }
    } else {
      problems.push({ place: placeAt(field.offset), message: field.message })
      for (const [, key = ''] of field.text.matchAll(/^[\s"'-]*([\p{L}_][\p{L}\p{N}_-]*)/gmu))
        if (!lost.has(key)) lost.set(key, field.start)
    }
  }
  const placeOf = (path: readonly PropertyKey[]): Place => {
    const [key = ''] = path
    const owner = owners.get(key)
    if (!owner) return placeAt(lost.get(key) ?? 0)
    for (let length = path.length; length > 1; length--) {
      const offset = offsetAt(owner.contents, path.slice(0, length))
      if (offset !== undefined) return placeAt(owner.start + offset)
    }
    return placeAt(owner.start + (offsetAt(owner.contents, [key]) ?? 0))
  }
  return { values, placeOf, problems, isLost: (key) => lost.has(key) && !owners.has(key) }
}

function offsetOf(node: unknown): number {
  if (isNode(node)) return node.range?.[0] ?? 0
  if (isPair(node)) return offsetOf(node.key)
  return 0
}

/** The offset of the key (in a mapping) or item (in a list) at the end of the path. */
function offsetAt(node: unknown, path: readonly PropertyKey[]): number | undefined {
  const [step, ...rest] = path
  if (step === undefined || !isCollection(node)) return undefined
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step)
    if (!pair) return undefined
    return rest.length === 0 ? offsetOf(pair.key) : offsetAt(pair.value, rest)
  }
  const item = node.items[Number(step)]
  return rest.length === 0 ? offsetOf(item) : offsetAt(item, rest)
}

const REFUSED: Partial<Record<string, string>> = {
  anchor: 'De kop gebruikt een anker (&).',
  alias: 'De kop gebruikt een verwijzing (*).',
  tag: 'De kop gebruikt een YAML-label (!).',
  'directive-line': 'De kop gebruikt een YAML-richtlijn (%).'
}

/** The first token of what makes YAML more than data; read from the lexer, so nothing is expanded first. */
function refusedToken(text: string): { offset: number; message: string } | undefined {
  let offset = 0
  let depth = 0
  for (const lexeme of new Lexer().lex(text)) {
    const type = CST.tokenType(lexeme)
    if (type === 'byte-order-mark' || type === 'doc-mode' || type === 'flow-error-end' || type === 'scalar')
      continue
    const message = type === null ? undefined : REFUSED[type]
    if (message !== undefined) return { offset, message }
    if (type === 'flow-map-start' || type === 'flow-seq-start') depth++
    if (type === 'flow-map-end' || type === 'flow-seq-end') depth--
    if (depth > DEPTH_LIMIT) return { offset, message: 'De kop is te diep genest.' }
    offset += lexeme.length
  }
  return undefined
}

/** Plain values on objects without a prototype, so that a key such as `__proto__` is only a key. */
function toPlain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toPlain)
  if (typeof value === 'string') return value.normalize('NFC')
  if (typeof value !== 'object' || value === null) return value
  const plain: Record<string, unknown> = Object.create(null) as Record<string, unknown>
  for (const key of Object.getOwnPropertyNames(value))
    plain[key] = toPlain((value as Record<string, unknown>)[key])
  return plain
}

const EXPLANATIONS: Partial<Record<string, string>> = {
  DUPLICATE_KEY: 'Een sleutel staat twee keer in de kop.',
  TAB_AS_INDENT: 'De kop is met een tab ingesprongen; gebruik spaties.',
  BAD_INDENT: 'De inspringing in de kop klopt niet.',
  MISSING_CHAR: 'In de kop ontbreekt een teken, bijvoorbeeld een aanhalingsteken of een dubbelpunt.',
  BAD_ALIAS: 'De kop gebruikt een anker of verwijzing (& of *).',
  MULTIPLE_DOCS: 'De kop bevat meer dan één deel (--- of ...).',
  MULTIPLE_ANCHORS: 'De kop gebruikt een anker of verwijzing (& of *).',
  BLOCK_AS_IMPLICIT_KEY: 'Een waarde met ": " erin moet tussen aanhalingstekens staan.',
  NON_STRING_KEY: 'Een sleutel in de kop is geen gewoon woord.',
  BAD_SCALAR_START: 'Een waarde begint met een bijzonder teken; zet ze tussen aanhalingstekens.'
}

function explained(code: string): string {
  return EXPLANATIONS[code] ?? 'De kop is geen geldige YAML.'
}
