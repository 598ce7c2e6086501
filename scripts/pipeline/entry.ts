/** The stages' types. `Source[] → Document[] → Entry[] → Site → Output[]`; each is made by one module. */

import type { Root } from 'mdast'
import type { Diagnostic, Place } from './core/diagnostic.ts'
import type { Excess } from './core/limits.ts'
import type { Matter } from './core/matter.ts'
import type { Artikel, Body, Citation, Heading, Link } from './core/types.ts'
import type { Data, Kind } from './kinds.ts'

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

/** A reference to another page by its name: from front matter, `recht: [wpa]`, or from the folder a file stands in. */
export type Reference = Place & { kind: Kind; name: string }

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
  /** As the first normaliser had it. */
  oud?: string
  /** All digits of what `vingerafdruk` shows the first twelve of. */
  som?: string
  /** Where the fields of the front matter and the items of their lists stand, `status` or `wijzigingen.0`, for rules over all files. Own pages have none. */
  places?: Readonly<Record<string, Place>>
  links: Link[]
  citations: Citation[]
  references: Reference[]
}

export type Entry = { [K in Kind]: EntryOf<K> }[Kind]

/** A page with faults of its own, as far as it can be read: where its links lead, and what others can link to. */
export type Draft = Pick<Entry, 'path' | 'address' | 'links' | 'citations' | 'references'> & {
  kind: Kind | undefined
  /** Undefined when nobody could read the text: then any heading may be there. */
  headings: Heading[] | undefined
}

/** What a worker says of one source: it is a page, or it is not one yet. */
export type Prepared = { entry?: Entry | undefined; draft?: Draft; diagnostics: Diagnostic[] }
