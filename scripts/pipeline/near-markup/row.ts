/**
 * What other tools write and Markdown does not know: the reader sees the signs themselves. Each row has its example in
 * fixtures/near-markup.ts: a phone that checks a text needs none.
 */

export type NearMarkup = {
  /** Dutch: what it is, behind "dit is". */
  name: string
  /** One of these stands in every match, so that a text without is not searched. */
  signs: readonly string[]
  /**
   * Of prose (parse/prose.ts), by line: with "m". A group `lead` at the start of a line holds what stands before it there,
   * which may only be the marks of quotes and lists.
   */
  pattern: RegExp
  /** Dutch: the right form, for whoever has another text than the example. */
  form: string
  /** What the pattern cannot tell. */
  holds?: Test
  /** Where it is certain what was meant: how to write it. Undefined where it is not. */
  mend?: Mend
  /** Tags: `safety-html` tells of them, here stands how to write them. */
  isHtml?: true
  /** Part of what the rows of these names tell of, so not told beside them. */
  partOf?: readonly string[]
}

export type Found = {
  /** As written; groups of the pattern, without `lead`. */
  words: string
  groups: Readonly<Record<string, string>>
  /** The text, and where the words stand in it. */
  text: string
  start: number
  end: number
  /** What stands before it in the line. */
  lead: string
  /** Colons of the narrowest block around it: one within has fewer. Infinity outside any. */
  within: number
}

/** In place of the words, or of all from `start` to `end`. */
export type Mended = { text: string; start?: number; end?: number }

export type Test = (found: Found) => boolean
export type Mend = (found: Found) => Mended | undefined

/** Replaces the words alone. */
export function as(write: (groups: Readonly<Record<string, string>>) => string): Mend {
  return ({ groups }) => ({ text: write(groups) })
}
