/** What the stages hand on that knows no kind: files as found and as written, and what the parser finds in a text. */

import type { Place } from './diagnostic.ts'
import type { Personal } from '../images/personal.ts'
import type { Node } from './tree.ts'

/** A file as found. */
export type Source = {
  /** From the content root, with "/"; NFC is checked, not assumed. */
  path: string
  /** Of an image perhaps read anew at each look: ask once, and keep nothing. */
  bytes: Uint8Array
  /** A symbolic link or submodule: refused unread, so `bytes` is empty. */
  isLink?: boolean
  /** What an adapter found out about an image; the rules refuse an image that none has seen. */
  image?: ImageFacts
}

/** From an adapter: sharp in Node (io/images.ts), a canvas in the browser. */
export type ImageFacts = {
  /** In pixels, upright; 0 when unknown. */
  width: number
  height: number
  /** First 32 hex digits of SHA-256 over the file: its name in the output, where another file may never take its place. */
  hash: string
  /** Kinds of personal data in the file. */
  personal: readonly Personal[]
  /** Why it cannot be shown; there are no variants then. */
  fault?: ImageFault
  /** WebP without metadata, narrowest first. */
  variants: readonly ImageVariant[]
}

export type ImageFault = 'kapot' | 'te-groot' | 'bewegend' | 'te-traag' | 'te-veel'

export type ImageVariant = {
  width: number
  height: number
  /** As of a Source: perhaps read anew at each look. */
  bytes: Uint8Array
}

export type Body = {
  nodes: Node[]
  headings: Heading[]
  links: Link[]
  citations: Citation[]
}

export type Heading = Place & {
  id: string
  text: string
  /** 1 to 6. */
  depth: number
  /** The id was written by the contributor, `{#id}`. */
  isExplicit: boolean
}

/** An article of an inzetkader. */
export type Artikel = Place & {
  /** `bc-6-1`, unique per technology and version. */
  id: string
  /** `BC 6.1`. */
  nummer: string
  titel: string
  /** `v2:` and the first 12 hex digits of SHA-256 over the normalised text, see fingerprint.ts. */
  vingerafdruk: string
  /** As the first normaliser had it, for the pins of that time. */
  oud: string
  /** All digits of the vingerafdruk. */
  som: string
}

/** A link or image as written. */
export type Link = Place & { target: string; isImage: boolean }

/** A cited article as written. In a field of the front matter it is meant as one; in a sentence it may be just words. */
export type Citation = Place & { text: string; isField?: true }

/** A file to write, path from the output root. */
export type Output = { path: string; bytes: Uint8Array }
