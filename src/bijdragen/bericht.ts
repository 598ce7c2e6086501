/** What the form and its worker say to each other. */

import type { PageOf } from '../data'
import type { Nazicht, VerslagVelden, Verslagvraag } from '../pipeline'

export type Vraag =
  { wat: 'nakijken' | 'voorbeeld'; velden: VerslagVelden } | { wat: 'nazicht'; hoofdstuk: NagelezenHoofdstuk }

export type Gevraagd = Vraag & { nummer: number }

/** A chapter as it is written, and the reviews to add to it on a day (ISO date). */
export type NagelezenHoofdstuk = { path: string; text: string; nieuw: readonly Nazicht[]; dag: string }

export type Bevinding = {
  niveau: 'error' | 'warning' | 'info'
  regel: string
  melding: string
  raad: string
  /** Absent where it is about the whole. */
  vraag?: Verslagvraag
  /** In the words of a part as they were typed. */
  plaats?: { line: number; column: number }
}

/** The file as it will be, and what the check says of it. */
export type Nagekeken = {
  path: string
  text: string
  /** How the images are called beside it, in the order of the draft. */
  beelden: readonly string[]
  bevindingen: readonly Bevinding[]
}

/** The chapter as it will be, and what the check says of what came to it. */
export type Nagelezen = Pick<Nagekeken, 'path' | 'text' | 'bevindingen'>

export type Gezegd =
  | { wat: 'nagekeken'; nummer: number; nagekeken: Nagekeken }
  | { wat: 'nagelezen'; nummer: number; nagelezen: Nagelezen }
  /** Undefined where the file is no page yet. */
  | { wat: 'voorbeeld'; nummer: number; pagina: PageOf<'ervaring'> | undefined }
  | { wat: 'fout'; nummer: number }
  /** The addresses of all that was fetched, so that it opens without network. */
  | { wat: 'geladen'; bestanden: readonly string[] }
