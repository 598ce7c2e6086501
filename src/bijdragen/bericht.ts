/** What the form asks its worker, and what that answers. */

import type { PageOf } from '../data'
import type { Nazicht, VerslagVelden, Verslagvraag } from '../pipeline'

export type Gevraagd =
  { wat: 'nakijken' | 'voorbeeld'; velden: VerslagVelden } | { wat: 'nazicht'; hoofdstuk: NagelezenHoofdstuk }

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

export type Geantwoord =
  | { wat: 'nagekeken'; nagekeken: Nagekeken }
  | { wat: 'nagelezen'; nagelezen: Nagelezen }
  /** Undefined where the file is no page yet. */
  | { wat: 'voorbeeld'; pagina: PageOf<'ervaring'> | undefined }
