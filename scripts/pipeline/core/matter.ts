/** Front matter as data: YAML text → plain values, with the place of every key. */

import { CST, isCollection, isMap, isNode, isPair, isScalar, Lexer, parseDocument } from 'yaml'
import type { Place } from './diagnostic.ts'

/** Bytes; a page's front matter is a dozen short lines. */
export const MATTER_LIMIT = 8 * 1024
/** Nested collections; our schemas need three. */
const DEPTH_LIMIT = 8

export type MatterProblem = { place: Place; message: string }

export type Matter = {
  values: Readonly<Record<string, unknown>>
  /** The place of a value, or of the nearest ancestor that was written. */
  placeOf: (path: readonly PropertyKey[]) => Place
  problems: MatterProblem[]
}

/**
 * Reads front matter with the strictest reading of YAML: core schema, one mapping, and none of the
 * features that make data behave like code or grow (anchors, aliases, tags, merge keys, duplicate keys).
 * `line` is the 1-based line in the file on which `text` begins.
 */
export function readMatter(text: string, line: number): Matter {
  const empty: Matter = { values: {}, placeOf: () => ({ line, column: 1 }), problems: [] }
  if (new TextEncoder().encode(text).length > MATTER_LIMIT) {
    return {
      ...empty,
      problems: [{ place: { line, column: 1 }, message: 'De kop van dit bestand is groter dan 8 kB.' }]
    }
  }

  const placeAt = (offset: number): Place => {
    const before = text.slice(0, offset).split('\n')
    return { line: line + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 }
  }
  const problems: MatterProblem[] = refusedTokens(text).map(({ offset, message }) => ({
    place: placeAt(offset),
    message
  }))
  if (problems.length > 0) return { ...empty, problems }

  const document = parseDocument(text, {
    schema: 'core',
    version: '1.2',
    merge: false,
    uniqueKeys: true,
    strict: true,
    stringKeys: true,
    logLevel: 'error'
  })
  for (const { code, pos } of [...document.errors, ...document.warnings]) {
    problems.push({ place: placeAt(pos[0]), message: explain(code) })
  }
  if (!isMap(document.contents) && problems.length === 0) {
    problems.push({ place: { line, column: 1 }, message: 'De kop is geen lijst van "sleutel: waarde".' })
  }
  if (problems.length > 0) return { ...empty, problems }

  return {
    values: toPlain(document.toJS({ maxAliasCount: 0 })) as Record<string, unknown>,
    problems,
    placeOf(path) {
      for (let length = path.length; length > 0; length--) {
        const offset = offsetAt(document.contents, path.slice(0, length))
        if (offset !== undefined) return placeAt(offset)
      }
      return { line, column: 1 }
    }
  }
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

/** The tokens behind everything that makes YAML more than data; read from the lexer, so nothing is expanded first. */
function refusedTokens(text: string): { offset: number; message: string }[] {
  const found: { offset: number; message: string }[] = []
  let offset = 0
  let depth = 0
  for (const lexeme of new Lexer().lex(text)) {
    const type = CST.tokenType(lexeme)
    if (type === 'byte-order-mark' || type === 'doc-mode' || type === 'flow-error-end' || type === 'scalar')
      continue
    const message = type === null ? undefined : REFUSED[type]
    if (message !== undefined) found.push({ offset, message })
    if (type === 'flow-map-start' || type === 'flow-seq-start') depth++
    if (type === 'flow-map-end' || type === 'flow-seq-end') depth--
    if (depth > DEPTH_LIMIT) return [...found, { offset, message: 'De kop is te diep genest.' }]
    offset += lexeme.length
  }
  return found
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

function explain(code: string): string {
  return EXPLANATIONS[code] ?? 'De kop is geen geldige YAML.'
}
