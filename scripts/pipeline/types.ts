/** The stages' types. `Source[] → Document[] → Entry[] → Site → Output[]`; each is made by one module. */

import type { Root } from 'mdast'
import type { Diagnostic, Place } from './diagnostic.ts'
import type { Personal } from './images/personal.ts'
import type { Kind, NamedKind } from './kinds.ts'
import type { Excess } from './limits.ts'
import type { Matter } from './matter.ts'
import type { Data } from './schemas/index.ts'
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

export type ImageFault = 'kapot' | 'te-groot' | 'bewegend' | 'te-traag'

export type ImageVariant = {
  width: number
  height: number
  /** As of a Source: perhaps read anew at each look. */
  bytes: Uint8Array
}

/**
 * A Markdown file, parsed whole, so that every node has its place in the file as written. Parsing never fails:
 * what went wrong is a fact of the document, and a rule turns it into a finding.
 */
export type Document = {
  path: string
  kind: Kind | undefined
  text: string
  isUtf8: boolean
  /** The limit that was exceeded; the body is then not parsed and the tree is empty. */
  excess: Excess | undefined
  /** Undefined when the file does not begin with a front matter block. */
  matter: Matter | undefined
  tree: Root
  /** The emitted form of the tree and everything a link can start from or arrive at. */
  body: Body
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

/** A reference from front matter to another page by its name, e.g. `recht: [wpa]`. */
export type Reference = Place & { kind: NamedKind; name: string; field: string }

/** A validated page. Plain data without trees, so that it can cross to a worker, a cache and the browser. */
export type EntryOf<K extends Kind> = {
  path: string
  kind: K
  address: string
  /** Validated front matter. */
  data: Data<K>
  /** The body as JSON of Node[] (tree.ts): a string, because 10,000 trees do not fit in memory and strings do. */
  body: string
  headings: Heading[]
  artikels: Artikel[]
  /** Over the title and all words of the page; on the pages of a version, which are adopted as they stand. */
  vingerafdruk?: string
  oud?: string
  som?: string
  /** Where the fields of the front matter stand, `status` or `wijzigingen.0`: those that rules over all files look into. Own pages have none. */
  places?: Readonly<Record<string, Place>>
  links: Link[]
  citations: Citation[]
  references: Reference[]
}

export type Entry = { [K in Kind]: EntryOf<K> }[Kind]

/** What a worker says of one source. */
export type Prepared = { entry: Entry | undefined; diagnostics: Diagnostic[] }

/** A file to write, path from the output root. */
export type Output = { path: string; bytes: Uint8Array }
