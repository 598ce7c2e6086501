/** What came over from a document of somebody's own, and what did not. */

export type Beeld = { naam: string; blob: Blob; alt: string }

export type Ingelezen = {
  /** Parts of a report stand under `##`, everything else deeper; images are named as in `beelden`. */
  markdown: string
  /** Drawn anew: nothing stands in them but what one sees. */
  beelden: Beeld[]
  /** Dutch, for the reader: what did not come over, or otherwise than it stood. */
  opmerkingen: string[]
  /** Of the whole document, when it has one of its own; it does not stand in `markdown`. */
  titel?: string
}

/** Draws an image anew; throws a Geweigerd for what nobody can read. */
export type Schoonmaker = (bestand: Blob) => Promise<{ blob: Blob }>
