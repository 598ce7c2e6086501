/**
 * What a kind of page is: everything that the site must know of it, in one place. Each kind is a file in the room of its
 * subject and a line in all-kinds.ts; the stages ask here and know no kind by name.
 */

import type * as z from 'zod'
import type { Place, Words } from './place.ts'
import type { SectionName } from './sections.ts'

/** A page as its kind sees it. */
export type Seen<Data> = {
  address: string
  data: Data
  /** What its path says (place.ts). */
  words: Words
}

/** A line of the box with facts. Without a value it is left out. */
export type Fact = readonly [term: string, value: string | Door | undefined]

/** A value that leads somewhere: with its own text, or with the title of the page of that name, if there is one. */
export type Door = { text: string; address: string } | { kind: string; naam: string }

/** A list in which pages of a kind stand: that of a section, or that of the page above it or named in its path. */
export type Listing<Data> = ({ section: SectionName } | { under: string }) & {
  /** The heading above them; without one they have a place of their own on that page. */
  kop?: string
  compare(a: Seen<Data>, b: Seen<Data>): number
  /** How many are shown. */
  limit?: number
  /** Before pages of other kinds in the same list. */
  isFirst?: true
}

export type Start = {
  /** ISO date that the page begins with. */
  datum: string
  titel: string
  words: Words
  /** With what the articles of its technologie begin. */
  prefix: string
}

/** Fields of front matter as YAML text. */
export type StartValues = Readonly<Record<string, string>>

/** What takes a page is written as a method, so that TypeScript lets any kind be asked (AnyKind). */
export type KindOf<Schema extends z.ZodType> = {
  /** As a reader is told: "Ervaringsverslag". */
  woord: string
  lidwoord: 'De' | 'Het'
  place: Place
  /** Other places, which nobody is asked for. */
  also?: readonly Place[]
  schema: Schema
  lists?: readonly Listing<z.output<Schema>>[]
  /** The fields that a correct page begins with, each with a value to change. */
  start: (start: Start) => StartValues
  /** The text below them; what it must hold is explained in comments. */
  body?: (start: Start) => string
  /** Its text has these headings, in this order, each with the question that it answers. */
  parts?: { wie: string; vragen: StartValues }
  /** What the page shows in its box. */
  facts?(page: Seen<z.output<Schema>>): readonly Fact[]
  /** Above its title, where that says more than the word. */
  soort?(page: Seen<z.output<Schema>>): string | undefined
  /** In the sidebar, where the title alone says too little. */
  label?(page: Seen<z.output<Schema>>): string
  /** What its strip shows; a peildatum that it leaves out is that of the laws it leans on. */
  strip?(page: Seen<z.output<Schema>>): { status?: string; peildatum?: string | undefined }
  /** It exists to be used by other pages: that none does is worth knowing. */
  isMeantToBeUsed?: true
  /** Its facts need a source: one of these fields, where `when` says so of the front matter as written. */
  source?: {
    wie: string
    fields: readonly ('recht' | 'bronnen')[]
    when?: (values: Readonly<Record<string, unknown>>) => boolean
  }
  /** All its pages share one route, and are poured into it after the build. */
  isPoured?: true
}

/** Any kind, for who asks them all the same. */
export type AnyKind = KindOf<z.ZodType<Shared>>

/** What the front matter of every page has. */
export type Shared = Readonly<Record<string, unknown>> & { titel: string }

/** Says of a description that it is one. */
export function kind<Schema extends z.ZodType>(definition: KindOf<Schema>): KindOf<Schema> {
  return definition
}
