/**
 * Where markers of scripts/fixtures/markers.ts stand in what the build made, read with the parsers of each language. A
 * marker may be a value of data: a string of JSON, in a file or handed to `JSON.parse`, a text or an attribute. Anywhere
 * else somebody's words have become source.
 */

import { type AnyNode, parse as parseScript } from 'acorn'
import { parse as parseGift } from 'gift-pegjs'
import { type DefaultTreeAdapterTypes, parse as parseHtml } from 'parse5'
import { hostile, MARKER } from '../fixtures/markers.ts'
import { TUSSEN } from '../pipeline/emit/open-data/tabel-csv.ts'

/** What is wrong in a file, in words; empty where every marker is data, and says what was planted. */
export function leaksIn(path: string, text: string): string[] {
  const read = READERS.find(([ending]) => ending.test(path))?.[1] ?? notExpected
  return read(text).map((what) => `${path}: ${what}`)
}

const READERS: readonly [RegExp, (text: string) => string[]][] = [
  [/\.[cm]?js$/u, inScript],
  [/\.json(?:ld)?$/u, inJson],
  [/\.html$/u, inHtml],
  [/\.gift\.txt$/u, inGift],
  [/\.csv$/u, inCsv],
  // Read by a browser, in the test.
  [/\.xml$/u, () => []]
]

/** A marker is all of one cell between quotes, or of one item in it: no sign of it ends a cell or a line. */
function inCsv(text: string): string[] {
  const cells = [...text.matchAll(/"((?:[^"]|"")*)"/gu)].map(([, cell = '']) => cell.replaceAll('""', '"'))
  const whole = new Set(cells.flatMap((cell) => cell.split(TUSSEN)).map((item) => item.trim()))
  return markersIn(text)
    .filter((number) => !whole.has(hostile(number).trim()))
    .map((number) => `marker ${number} is no whole cell`)
}

function notExpected(text: string): string[] {
  return markersIn(text).map((number) => `marker ${number} in a file of a kind that holds no text`)
}

/** Read back, it holds the questions that were written into it, each under its own id, and no other. */
function inGift(text: string): string[] {
  const written = [...text.matchAll(/^\/\/ \[id:(?<id>[^\]]+)\]/gmu)].map(({ groups }) => groups?.['id'])
  const read = parseGift(text).flatMap((question) => (question.type === 'Category' ? [] : [question.id]))
  return JSON.stringify(read) === JSON.stringify(written) ? [] : ['a text became a question, or ended one']
}

function markersIn(text: string): number[] {
  return [...text.matchAll(MARKER)].map(([, number]) => Number(number))
}

function inScript(text: string): string[] {
  if (markersIn(text).length === 0) return []
  const parsed = dataIn(
    parseScript(text, { ecmaVersion: 'latest', sourceType: 'module', allowHashBang: true })
  )
  const isData = (at: number): boolean => parsed.some(({ start, end }) => start < at && at < end)
  const outside = [...text.matchAll(MARKER)]
    .filter(({ index }) => !isData(index))
    .map(
      ({ 0: marker, index }) => `${marker} outside data: ${text.slice(Math.max(0, index - 60), index + 60)}`
    )
  return [...outside, ...parsed.flatMap(({ value }) => inJson(value))]
}

type Data = { start: number; end: number; value: string }

/** The literals that a script gives to `JSON.parse`, and nothing else. */
function dataIn(node: AnyNode): Data[] {
  const own = jsonOf(node)
  if (own) return [own]
  return Object.values(node).flatMap((part: unknown) =>
    (Array.isArray(part) ? part : [part]).filter(isNode).flatMap(dataIn)
  )
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value
}

function jsonOf(node: AnyNode): Data | undefined {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return undefined
  const { object, property } = node.callee
  const [text, ...more] = node.arguments
  const isParse = object.type === 'Identifier' && object.name === 'JSON' && property.type === 'Identifier'
  if (!isParse || property.name !== 'parse' || more.length > 0) return undefined
  if (text?.type !== 'Literal' || typeof text.value !== 'string') return undefined
  return { start: text.start, end: text.end, value: text.value }
}

function inJson(text: string): string[] {
  return stringsIn(JSON.parse(text)).flatMap(inValue)
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => [key, ...stringsIn(item)])
}

/** A decoded value is what was planted, whole or a part of it, perhaps among other words. */
function inValue(value: string): string[] {
  return markersIn(value).flatMap((number) => {
    const planted = spaced(hostile(number))
    const found = spaced(value)
    return found.includes(planted) || planted.includes(found)
      ? []
      : [`marker ${number} came out as ${JSON.stringify(value.slice(0, 120))}`]
  })
}

const spaced = (text: string): string => text.replace(/\s+/gu, ' ').trim()

type HtmlNode = DefaultTreeAdapterTypes.Node

const DATA_BLOCK = /^application\/(?:ld\+)?json$/u

function inHtml(text: string): string[] {
  return inNode(parseHtml(text))
}

function inNode(node: HtmlNode): string[] {
  if (node.nodeName === '#comment' && 'data' in node) return notExpected(node.data)
  if (node.nodeName === '#text' && 'value' in node) return inText(node)
  const attributes = 'attrs' in node ? node.attrs : []
  const born = attributes.filter(({ name }) => name === 'data-merk').map(() => 'an element that was planted')
  const names = attributes.flatMap(({ name }) => notExpected(name))
  const handlers = attributes
    .filter(({ name }) => name.startsWith('on'))
    .flatMap(({ value }) => notExpected(value))
  const children = 'childNodes' in node ? node.childNodes.flatMap(inNode) : []
  return [...born, ...names, ...handlers, ...children]
}

function inText({ value, parentNode }: DefaultTreeAdapterTypes.TextNode): string[] {
  if (parentNode?.nodeName === 'style') return inStyle(value)
  if (parentNode?.nodeName !== 'script' || !('attrs' in parentNode)) return []
  const type = parentNode.attrs.find(({ name }) => name === 'type')?.value ?? ''
  return DATA_BLOCK.test(type) ? inJson(value) : inScript(value)
}

/** What a sheet of paper says in its margins is a string of CSS. */
function inStyle(css: string): string[] {
  return notExpected(css.replace(/"(?:[^"\\\n]|\\[^\n])*"/gu, '""'))
}
