/** Old words and new words of an article, side by side or below each other, for a terminal: lines of plain text. */

import { type Block, diffBlocks } from '../inzetkader/diff.ts'

/** One block of text: as it was, as it is, or both. Words that are not on the other side stand between « and ». */
export type Rij = { oud?: string; nieuw?: string }

/** What stands above the words of then, and of now. */
export type Koppen = Readonly<{ oud: string; nieuw: string }>

/** Columns narrower than this are harder to read than two texts below each other. */
const LEAST = 100
const BETWEEN = ' │ '

export function rijenVan(oud: readonly string[], nieuw: readonly string[]): Rij[] {
  const rows: Rij[] = []
  // Blocks that were struck wait for those that came in their place.
  let struck: Rij[] = []
  for (const block of diffBlocks(oud, nieuw)) {
    const row = rowOf(block)
    const open = row.oud === undefined ? struck.shift() : undefined
    if (open) Object.assign(open, row)
    else rows.push(row)
    if (row.nieuw === undefined) struck.push(row)
    else if (row.oud !== undefined) struck = []
  }
  return rows
}

function rowOf(block: Block): Rij {
  const [oud, nieuw] = [sideOf(block, '-'), sideOf(block, '+')]
  return { ...(oud === undefined ? {} : { oud }), ...(nieuw === undefined ? {} : { nieuw }) }
}

/** Undefined of a block that stands on the other side alone. */
function sideOf(block: Block, teken: '-' | '+'): string | undefined {
  const own = block.filter(([kind]) => kind === '=' || kind === teken)
  if (own.length === 0) return undefined
  return own.map(([kind, text]) => (kind === '=' ? text : marked(text))).join('')
}

function marked(text: string): string {
  return text.replace(
    /^(\s*)(\S[^]*?)?(\s*)$/u,
    (_, before: string, words: string | undefined, after: string) =>
      words === undefined ? `${before}«»${after}` : `${before}«${words}»${after}`
  )
}

/** `width` in characters. */
export function toonRijen(rows: readonly Rij[], koppen: Koppen, width: number): string[] {
  return width < LEAST ? below(rows, koppen, width) : beside(rows, koppen, width)
}

function beside(rows: readonly Rij[], koppen: Koppen, width: number): string[] {
  const column = Math.floor((width - BETWEEN.length) / 2)
  const line = (left: string, right: string): string => `${left.padEnd(column)}${BETWEEN}${right}`.trimEnd()
  const pair = ({ oud = '', nieuw = '' }: Rij): string[] => {
    const [left, right] = [wrapped(oud, column), wrapped(nieuw, column)]
    const height = Math.max(left.length, right.length)
    return Array.from({ length: height }, (_, index) => line(left[index] ?? '', right[index] ?? ''))
  }
  const rule = `${'─'.repeat(column)}─┼─${'─'.repeat(column)}`
  return [...pair(koppen), rule, ...rows.flatMap(pair)]
}

function below(rows: readonly Rij[], koppen: Koppen, width: number): string[] {
  const side = (kop: string, texts: readonly (string | undefined)[]): string[] => [
    ...wrapped(kop, width),
    ...ingesprongen(
      texts.filter((text) => text !== undefined),
      width
    )
  ]
  return [
    ...side(
      koppen.oud,
      rows.map(({ oud }) => oud)
    ),
    ...side(
      koppen.nieuw,
      rows.map(({ nieuw }) => nieuw)
    )
  ]
}

/** Texts, each on lines of its own, a little to the right. */
export function ingesprongen(texts: readonly string[], width: number, indent = '  '): string[] {
  return texts.flatMap((text) => wrapped(text, width - indent.length).map((line) => indent + line))
}

/** At spaces; a word that is longer than a line is cut. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/u).filter((part) => part !== '')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = ''
    }
    line = line === '' ? word : `${line} ${word}`
    for (; line.length > width; line = line.slice(width)) lines.push(line.slice(0, width))
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line]
}
