/**
 * Mends of rows of the table (near-markup/) that a check on a phone need not carry: it shows the right form in words. Here
 * also what stands elsewhere counts: whether the page that a wiki names exists.
 */

import type { Found, Mended } from '../near-markup/row.ts'
import { fromIndent, fromQuote } from './block.ts'
import { MORE_EMOJI } from './emoji.ts'
import { formulaOf } from './formula.ts'
import type { Page } from './mend.ts'
import { prefixAt } from './prefix.ts'

type OtherMend = (found: Found, page: Page) => Mended | undefined

/** By the name of the row. */
export const OTHER_MENDS: Readonly<Record<string, OtherMend>> = {
  'een kader van GitHub of Obsidian': fromQuote,
  'een kader van MkDocs': fromIndent,
  'een link van een wiki': wikiLink,
  'een wiskundige formule': formula,
  'een code voor een emoji': ({ groups: { name = '' } }) =>
    Object.hasOwn(MORE_EMOJI, name) ? { text: MORE_EMOJI[name] ?? '' } : undefined,
  'een verborgen opmerking van Obsidian': (found) => comment(found, found.words.slice(2, -2)),
  'een verborgen opmerking van MDX': (found) =>
    found.words.endsWith('*/}') ? comment(found, found.words.slice(3, -3)) : undefined,
  'een lijst met letters of tekens die Markdown niet kent': ({ words, lead }) =>
    lead.trim() === '' ? { text: `- ${words.trimEnd()}` } : undefined,
  'tekst met tabs, zoals uit Word of een rekenblad': tabs,
  'verborgen tekst of een koprij van Jira': headRow,
  'een link of afbeelding met een spatie in het adres': straightQuotes,
  'een link die geen link werd': straightQuotes,
  'een kenmerk tussen accolades': ({ words, text, start, end }) =>
    // Of a heading that has no id yet, `{: #naam .x}` is one, in our form.
    /^[ \t]?\{:[ \t]*#[\p{Ll}\d-]+[ \t]*\}$/u.test(words) && isHeadingEnd(text, start, end)
      ? { text: ` {#${/#(?<id>[^\s}]+)/u.exec(words)?.groups?.['id'] ?? ''}}` }
      : undefined
}

/** `[[Buffering|wat dat is]]`: a link when that page is there, else the words that a reader was to see. */
function wikiLink({ words }: Found, page: Page): Mended | undefined {
  const { name = '', label } =
    /^\[\[(?<name>[^|\]]+?)(?:\\?\|(?<label>[^\]|]+))?\]\]$/u.exec(words)?.groups ?? {}
  // A file, a category or a page in another language is no word of the sentence.
  if (name === '' || /^[^#]*:/u.test(name)) return undefined
  const [target = '', ...parts] = name.replace(/#\^.*$/u, '').split('#')
  const called = [target, ...parts]
    .filter((part) => part.trim() !== '')
    .join(', ')
    .trim()
  const shown = label?.trim() ?? called
  const address = page.adresVan?.(target.trim())
  if (shown === '' || /[[\]]/u.test(called + shown)) return undefined
  if (address !== undefined) return { text: `[${shown}](${address})` }
  // The name of a page is all that is left of the link; in a cell a bar would begin another one.
  return { text: shown.toLowerCase().includes(called.toLowerCase()) ? shown : `${shown} (${called})` }
}

function formula({ words }: Found): Mended | undefined {
  const inner = /^(?:\${1,2}(?<a>[^$]+)\${1,2}|\\\((?<b>.*)\\\)|\\\[(?<c>.*)\\\])$/u.exec(words)?.groups ?? {}
  const text = formulaOf(inner['a'] ?? inner['b'] ?? inner['c'] ?? '')
  return text === undefined ? undefined : { text: /^\p{L}$/u.test(text) ? `*${text}*` : text }
}

/** At the begin of a line a comment hides all that stands behind it: what are words goes to a line of its own. */
function comment({ text, start, end }: Found, words: string): Mended | undefined {
  if (/--|>/u.test(words)) return undefined
  const written = `<!-- ${words.trim()} -->`
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  const [rest = ''] = text.slice(end).split('\n', 1)
  if (rest.trim() === '' || /[^\s>*+\d.)-]/u.test(before)) return { text: written }
  const [gap] = /^[ \t]*(?=\p{L})/u.exec(rest) ?? []
  return gap === undefined
    ? undefined
    : { text: `${written}\n${prefixAt(text, start)}`, end: end + gap.length }
}

/** Rows that have as many cells become a table; a name, a colon and what it is become points. */
function tabs({ text, start, lead }: Found): Mended | undefined {
  if (lead !== '') return undefined
  const rows: string[][] = []
  let end = start
  for (const line of text.slice(start).split('\n')) {
    if (!/\S\t+\S/u.test(line)) break
    rows.push(line.split(/\t+/u).map((cell) => cell.trim()))
    end += line.length + 1
  }
  const [head = []] = rows
  const isFirst = !/\S\t+\S/u.test(lineBefore(text, start))
  const isLast = /^(?:\s*\n|$)/u.test(text.slice(end))
  if (!isFirst || rows.some((row) => row.some((cell) => cell === ''))) return undefined
  if (rows.every((row) => row.length === 2 && /:$/u.test(row[0] ?? '')))
    return { text: rows.map((row) => `- ${row.join(' ')}`).join('\n') + (isLast ? '' : '\n'), end: end - 1 }
  const isTable = rows.length > 1 && rows.every((row) => row.length === head.length) && isLast
  if (!isTable || (head.length === 2 && rows.length < 3) || rows.flat().some((cell) => cell.includes('|')))
    return undefined
  const [first, ...rest] = rows.map((row) => `| ${row.join(' | ')} |`)
  const before = lineBefore(text, start).trim() === '' ? '' : '\n'
  return { text: [`${before}${first}`, `|${'---|'.repeat(head.length)}`, ...rest].join('\n'), end: end - 1 }
}

function lineBefore(text: string, start: number): string {
  return start === 0 ? '' : text.slice(text.lastIndexOf('\n', start - 2) + 1, start - 1)
}

/** `||Uur||Actie||` and the rows below it. */
function headRow({ text, start, lead }: Found): Mended | undefined {
  if (lead !== '' || (start > 0 && text.charAt(start - 1) !== '\n')) return undefined
  const stop = text.indexOf('\n', start)
  const line = text.slice(start, stop < 0 ? text.length : stop).trimEnd()
  if (!/^\|\|(?:[^|\n]+\|\|)+$/u.test(line)) return undefined
  const cells = line
    .slice(2, -2)
    .split('||')
    .map((cell) => cell.trim())
  const next = stop < 0 ? '' : (text.slice(stop + 1).split('\n', 1)[0] ?? '')
  if (!/^\|[^|]/u.test(next)) return undefined
  return { text: `| ${cells.join(' | ')} |\n|${'---|'.repeat(cells.length)}`, end: start + line.length }
}

/** `[plan](/over/plan “het plan”)`: a title stands between straight quotes. */
function straightQuotes({ words }: Found): Mended | undefined {
  const found = /^(?<before>!?\[[^\][]*\]\([^()\s“”„«»"]+)[ \t]+[“„«”](?<title>[^"“”„«»()]+)[”“»]\)$/u.exec(
    words
  )?.groups
  return found ? { text: `${found['before'] ?? ''} "${found['title'] ?? ''}")` } : undefined
}

function isHeadingEnd(text: string, start: number, end: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  return /^#{1,6} /u.test(line) && /^[ \t]*(?:\n|$)/u.test(text.slice(end))
}
