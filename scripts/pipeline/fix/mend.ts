/** One sort of repair of a text. What a reader sees stays the same, or becomes what the writer certainly meant. */

import type { Root } from 'mdast'
import { exceededLimit } from '../core/limits.ts'
import type { Kind } from '../kinds.ts'
import { readMarkdown } from '../parse/markdown.ts'

export type Repaired = {
  text: string
  /** Dutch: what was done, for the report; empty when nothing was. */
  done: string[]
}

/** What is known of a page besides its text. Of a text that stands nowhere nothing is. */
export type Page = {
  kind?: Kind | undefined
  path?: string
  /** ISO date. */
  vandaag?: string
  /** The next place in the row of its neighbours. */
  volgorde?: number
  /** The address of the page that another tool calls by this name. */
  adresVan?: (naam: string) => string | undefined
  /** Whether an address as written leads to a page that is not there, and nothing looks like it. */
  isNergens?: (adres: string) => boolean
}

export type Mend = {
  /** In words, for whoever reads the list. */
  name: string
  apply: (text: string, page: Page) => Repaired
}

/** A repair that says one thing, whatever it found. */
export function simple(name: string, done: string, repair: (text: string) => string): Mend {
  return {
    name,
    apply: (text) => {
      const next = repair(text)
      return { text: next, done: next === text ? [] : [done] }
    }
  }
}

/** In place of the text from `start` to `end`. */
export type Edit = { start: number; end: number; text: string }

/** One that begins within another is left for a next time. */
export function edited(text: string, edits: readonly Edit[]): string {
  let next = ''
  let at = 0
  for (const { start, end, text: written } of edits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < at) continue
    next += text.slice(at, start) + written
    at = end
  }
  return next + text.slice(at)
}

/** A repair by places in the tree; of a text that exceeds a limit there is none. */
export function byEdits(name: string, done: string, find: (reading: Reading) => readonly Edit[]): Mend {
  return {
    name,
    apply: (text, page) => {
      const tree = treeOf(text)
      if (tree === undefined) return { text, done: [] }
      const next = edited(text, find({ tree, text, page }))
      return { text: next, done: next === text ? [] : [done] }
    }
  }
}

let last: { text: string; tree: Root | undefined } | undefined

/** The tree of a text; undefined of one that exceeds a limit. Repairs that find nothing ask one after the other for the same. */
export function treeOf(text: string): Root | undefined {
  if (last?.text !== text) last = { text, tree: exceededLimit(text) ? undefined : readMarkdown(text) }
  return last.tree
}

export type Reading = { tree: Root; text: string; page: Page }
