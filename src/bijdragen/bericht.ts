/** What the form asks its worker, and what that answers. */

import type { PageOf } from '../data'
import type { VerslagVelden, Verslagvraag } from '../pipeline'

export type Gevraagd = {
  wat: 'nakijken' | 'voorbeeld'
  velden: VerslagVelden
}

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

export type Geantwoord =
  | { wat: 'nagekeken'; nagekeken: Nagekeken }
  /** Undefined where the file is no page yet. */
  | { wat: 'voorbeeld'; pagina: PageOf<'ervaring'> | undefined }
