/**
 * Which words differ between two versions. Pure and without a clock, so that the static page and the browser say the same.
 * Two steps: first whole blocks (paragraphs, list items, cells), then the words of blocks that look alike. So paragraphs
 * stay apart, and a rewritten paragraph reads as one struck and one added, not as confetti.
 */

import { diffArrays } from 'diff'
import type { Node } from '../core/tree.ts'
import { resolvedLeads } from './leads.ts'
import { linesOf, readable } from '../core/structure.ts'
import { compareVersions } from './versions.ts'

/** Equal, added or struck text. */
/** An article as far as its words go. */
export type ArtikelText = {
  id: string
  nummer: string
  titel: string
  vingerafdruk: string
  /** Address of the article in its version. */
  address: string
  /** What stands under its heading. */
  nodes: Node[]
  /** The footnotes of its page, when it leads to any. */
  noten?: Node[]
}

export type Run = readonly [teken: '=' | '+' | '-', text: string]

/** The runs of one block. */
export type Block = readonly Run[]

export type ArtikelDiff = {
  soort: 'gewijzigd' | 'nieuw' | 'vervallen'
  nummer: string
  /** Of the article in the new version; of one that fell away, in the old. */
  address: string
  titel: Block
  /** In reading order; a number counts blocks that stayed as they were. */
  tekst: (Block | number)[]
}

/** Blocks are each other's versions when they share at least this part of their words. */
const ALIKE = 0.5
/** How far apart in the text a block may look for its other version. */
const WINDOW = 20
/** Differences after which two texts count as wholly different: it keeps the worst texts to a tenth of a second. */
const EDIT_LIMIT = 500

/**
 * A word keeps its apostrophe, hyphen and point inside: `foto's`, `e-mail` and `6.1` change whole. Intl.Segmenter splits
 * such words, and differently in each browser.
 */
const WORD = /\s+|[\p{L}\p{M}\p{N}]+(?:['’.,/-][\p{L}\p{M}\p{N}]+)*|[^]/gu
/** A line that only opens a block or ends the head of a table (structure.ts): no paragraph to count. */
const OPENING = /^(?:.* › )?(?:\[(?!beeld )[a-z]+(?: \| [^\]]*)?\]|\|---\|)$/u
const HAS_LETTER = /[\p{L}\p{N}]/u

/** The articles that differ, by number; equal fingerprints are left out. */
export function diffVersions(before: readonly ArtikelText[], after: readonly ArtikelText[]): ArtikelDiff[] {
  const old = new Map(before.map((artikel) => [artikel.id, artikel]))
  const kept = new Set(after.map(({ id }) => id))
  return [
    ...after
      .filter(({ id, vingerafdruk }) => old.get(id)?.vingerafdruk !== vingerafdruk)
      .map((artikel) => diffArtikel(old.get(artikel.id), artikel)),
    ...before.filter(({ id }) => !kept.has(id)).map((artikel) => diffArtikel(artikel, undefined))
  ].sort((a, b) => compareVersions(a.nummer, b.nummer))
}

/** Of two texts that are lines already; a number counts blocks that stayed as they were. */
export function diffRegels(before: readonly string[], after: readonly string[]): ArtikelDiff['tekst'] {
  return countUnchanged(diffBlocks(before, after))
}

function diffArtikel(before: ArtikelText, after: undefined): ArtikelDiff
function diffArtikel(before: ArtikelText | undefined, after: ArtikelText): ArtikelDiff
function diffArtikel(before: ArtikelText | undefined, after: ArtikelText | undefined): ArtikelDiff {
  const { nummer, address } = (after ?? before) as ArtikelText
  return {
    soort: before === undefined ? 'nieuw' : after === undefined ? 'vervallen' : 'gewijzigd',
    nummer,
    address,
    titel: diffBlocks(titelOf(before), titelOf(after)).flat(),
    tekst: diffRegels(linesIn(before), linesIn(after))
  }
}

/** The words of an article, a line a block: what is compared. */
export function regelsVan({
  address,
  nodes,
  noten = []
}: Pick<ArtikelText, 'address' | 'nodes' | 'noten'>): string[] {
  return linesOf(nodes, resolvedLeads(address.split('#')[0] ?? '', noten)).map(readable)
}

function linesIn(artikel: ArtikelText | undefined): string[] {
  return artikel === undefined ? [] : regelsVan(artikel)
}

function titelOf(artikel: ArtikelText | undefined): string[] {
  return artikel === undefined ? [] : [artikel.titel]
}

/** Joined, equal and added runs are the new blocks and equal and struck runs the old ones; each block is one line of both. */
export function diffBlocks(before: readonly string[], after: readonly string[]): Block[] {
  const changes = diffArrays([...before], [...after], { maxEditLength: EDIT_LIMIT })
  if (!changes) return replaced(before, after)
  return changes.flatMap(({ added, removed, value }, index) => {
    const struck = changes[index - 1]
    if (removed) return changes[index + 1]?.added ? [] : replaced(value, [])
    if (added) return struck?.removed ? matchBlocks(struck.value, value) : replaced([], value)
    return value.map((text): Block => [['=', text]])
  })
}

function replaced(before: readonly string[], after: readonly string[]): Block[] {
  return [...before.map((text): Block => [['-', text]]), ...after.map((text): Block => [['+', text]])]
}

/** Blocks that took the place of others: those that look alike word by word, in order; the others whole. */
function matchBlocks(before: readonly string[], after: readonly string[]): Block[] {
  const parts: Block[][] = []
  let oldStart = 0
  let newStart = 0
  const words = before.map(wordsIn)
  for (const [index, text] of after.entries()) {
    const own = wordsIn(text)
    const near = words.slice(oldStart, oldStart + WINDOW)
    const match = near.findIndex((other) => likeness(own, other) >= ALIKE)
    if (match < 0) continue
    const place = oldStart + match
    parts.push(replaced(before.slice(oldStart, place), after.slice(newStart, index)))
    parts.push(diffWords(before[place] ?? '', text))
    oldStart = place + 1
    newStart = index + 1
  }
  return [...parts, replaced(before.slice(oldStart), after.slice(newStart))].flat()
}

function wordsIn(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [word] of text.matchAll(WORD))
    if (HAS_LETTER.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** Share of words that two texts have in common, in whatever order: 0 to 1. */
function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const sum = (counts: ReadonlyMap<string, number>): number =>
    [...counts.values()].reduce((total, count) => total + count, 0)
  let shared = 0
  for (const [word, count] of a) shared += Math.min(count, b.get(word) ?? 0)
  return (2 * shared) / Math.max(1, sum(a) + sum(b))
}

function diffWords(before: string, after: string): Block[] {
  const changes = diffArrays(before.match(WORD) ?? [], after.match(WORD) ?? [], { maxEditLength: EDIT_LIMIT })
  if (!changes) return replaced([before], [after])
  const runs: Run[] = []
  let struck = ''
  let added = ''
  const flush = (): void => {
    if (struck !== '') runs.push(['-', struck])
    if (added !== '') runs.push(['+', added])
    struck = added = ''
  }
  for (const [index, change] of changes.entries()) {
    const text = change.value.join('')
    if (change.removed) struck += text
    else if (change.added) added += text
    else if (struck !== '' && added !== '' && index < changes.length - 1 && !HAS_LETTER.test(text)) {
      // Two replaced words with only a space between read better as one replacement.
      struck += text
      added += text
    } else {
      flush()
      runs.push(['=', text])
    }
  }
  flush()
  return [runs]
}

/** What stayed needs no repeating: a reader wants the words that changed. */
function countUnchanged(blocks: readonly Block[]): (Block | number)[] {
  const result: (Block | number)[] = []
  for (const block of blocks) {
    const last = result.at(-1)
    if (block.some(([teken]) => teken !== '=')) result.push(block)
    else if (block.every(([, text]) => OPENING.test(text))) continue
    else if (typeof last === 'number') result[result.length - 1] = last + 1
    else result.push(1)
  }
  return result
}
