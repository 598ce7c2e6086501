/** Changes fields of a front matter in the text itself: what is not named stays as it was, to the byte. */

import { isMap, isNode, isScalar, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml'

/** Per field: YAML to stand there, a function over what stands there, or undefined to take the field away. */
export type Edit = Readonly<Record<string, string | ((written: string) => string) | undefined>>

const MATTER = /^---[ \t]*\r?\n(?<yaml>[\s\S]*?)^---[ \t]*$/mu

/** A new field comes last, so that the lines of the others stay what they were. Text without front matter stays as it is. */
export function editMatter(text: string, edit: Edit): string {
  const match = MATTER.exec(text)
  const yaml = match?.groups?.['yaml']
  if (match?.index !== 0 || yaml === undefined) return text
  const start = text.indexOf('\n') + 1
  let changed = yaml
  for (const [field, value] of Object.entries(edit)) changed = editField(changed, field, value)
  return text.slice(0, start) + changed + text.slice(start + yaml.length)
}

/**
 * Replaces one value deep in a front matter, `['nagelezen', 0, 'vingerafdruk']`, by YAML of one word. A field that the map
 * around it does not have yet comes last in it; without such a map the text stays as it is.
 */
export function editValue(text: string, path: readonly (string | number)[], value: string): string {
  const match = MATTER.exec(text)
  const yaml = match?.groups?.['yaml']
  if (match?.index !== 0 || yaml === undefined) return text
  const document = parseDocument(yaml, { schema: 'core', version: '1.2' })
  const node: unknown = document.getIn(path, true)
  const start = text.indexOf('\n') + 1
  if (isNode(node) && node.range) {
    const [from, to] = node.range
    return text.slice(0, start + from) + value + text.slice(start + to)
  }
  const around: unknown = document.getIn(path.slice(0, -1), true)
  const added = isMap(around) ? lastIn(around, yaml, `${path.at(-1)}: ${value}`) : undefined
  if (!added) return text
  return text.slice(0, start + added.at) + added.yaml + text.slice(start + added.at)
}

/** Of an item: its fields in order, each with YAML of one line. */
export type Item = readonly (readonly [field: string, yaml: string])[]

/** Puts items last in a list; a list that is not there yet comes last in the front matter. */
export function addItems(text: string, field: string, items: readonly Item[]): string {
  const match = MATTER.exec(text)
  const yaml = match?.groups?.['yaml']
  if (match?.index !== 0 || yaml === undefined || items.length === 0) return text
  const list: unknown = parseDocument(yaml, { schema: 'core', version: '1.2' }).get(field, true)
  const added = itemsIn(isSeq(list) ? list : undefined, yaml, field, items)
  const at = text.indexOf('\n') + 1 + added.at
  return text.slice(0, at) + added.yaml + text.slice(at)
}

function itemsIn(
  list: YAMLSeq | undefined,
  yaml: string,
  field: string,
  items: readonly Item[]
): { at: number; yaml: string } {
  const eol = yaml.includes('\r\n') ? '\r\n' : '\n'
  const [first, last] = [list?.items[0], list?.items.at(-1)]
  const begin = isNode(first) ? first.range?.[0] : undefined
  if (!list || begin === undefined)
    return { at: yaml.length, yaml: `${field}:${eol}${blockOf(items, '  ', eol)}` }
  const end = endOf(last)
  if (list.flow === true) return { at: end, yaml: items.map((item) => `, ${flowOf(item)}`).join('') }
  const line = yaml.slice(yaml.lastIndexOf('\n', begin - 1) + 1, begin)
  return { at: lineEnd(yaml, end), yaml: blockOf(items, line.slice(0, line.indexOf('-')), eol) }
}

function blockOf(items: readonly Item[], indent: string, eol: string): string {
  const lines = items.flatMap((item) =>
    item.map(([field, yaml], index) => `${indent}${index === 0 ? '- ' : '  '}${field}: ${yaml}`)
  )
  return lines.map((line) => line + eol).join('')
}

/** Within braces a comma or a bracket ends a text, so each is written as JSON. */
function flowOf(item: Item): string {
  return `{ ${item.map(([field, yaml]) => `${field}: ${yaml.startsWith('"') ? yaml : JSON.stringify(yaml)}`).join(', ')} }`
}

/** Of a block the end of what stands last in it: what comes after, a comment or an empty line, is not part of it. */
function endOf(node: unknown): number {
  if (isMap(node) && node.flow !== true) return endOf(node.items.at(-1)?.value)
  if (isSeq(node) && node.flow !== true) return endOf(node.items.at(-1))
  return isNode(node) ? (node.range?.[1] ?? 0) : 0
}

/** Where a field can come last in a map, and as what: on a line of its own, or behind a comma. */
function lastIn(map: YAMLMap, yaml: string, field: string): { at: number; yaml: string } | undefined {
  const [first, last] = [map.items[0], map.items.at(-1)]
  const begin = isNode(first?.key) ? first.key.range?.[0] : undefined
  const end = isNode(last?.value) ? last.value.range?.[1] : undefined
  if (begin === undefined || end === undefined) return undefined
  if (map.flow === true) return { at: end, yaml: `, ${field}` }
  const indent = yaml.slice(yaml.lastIndexOf('\n', begin - 1) + 1, begin)
  // Behind a dash, or on the line of the key above it, there is no place to begin a line from.
  if (indent.trim() !== '') return undefined
  const eol = yaml.includes('\r\n') ? '\r\n' : '\n'
  return { at: lineEnd(yaml, end), yaml: `${indent}${field}${eol}` }
}

function editField(yaml: string, field: string, value: Edit[string]): string {
  const span = spanOf(yaml, field)
  if (!span) return typeof value === 'string' ? `${yaml}${field}:${separated(value)}\n` : yaml
  const { key, from, to } = span
  if (value === undefined) return yaml.slice(0, key) + yaml.slice(lineEnd(yaml, to))
  const written = typeof value === 'string' ? value : value(yaml.slice(from, to))
  return yaml.slice(0, from) + written + yaml.slice(to)
}

/** A block stands below its key, a single value beside it. */
function separated(value: string): string {
  return value.includes('\n') ? `\n${value}` : ` ${value}`
}

/** Where the key starts, and its value starts and ends. */
function spanOf(yaml: string, field: string): { key: number; from: number; to: number } | undefined {
  const { contents } = parseDocument(yaml, { schema: 'core', version: '1.2' })
  if (!isMap(contents)) return undefined
  const pair = contents.items.find(({ key }) => isScalar(key) && key.value === field)
  const key = isNode(pair?.key) ? pair.key.range : undefined
  if (!key) return undefined
  const value = isNode(pair?.value) ? pair.value.range : undefined
  // A key without a value: what comes to stand there comes after the colon.
  const [from, to] = value ?? [key[1], key[1]]
  return { key: key[0], from, to }
}

/** After the line on which a value ends; a block ends with its line end already. */
function lineEnd(yaml: string, offset: number): number {
  if (yaml[offset - 1] === '\n') return offset
  const end = yaml.indexOf('\n', offset)
  return end < 0 ? yaml.length : end + 1
}
