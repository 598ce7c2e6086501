/** What a page and its worker say to each other. */

import type { Filters } from '../data'
import type { Antwoord } from './zoeker'

export type Gevraagd = { nummer: number; vraag: string; filters: Filters; today: string }

export type Gezegd =
  | {
      wat: 'antwoord'
      nummer: number
      antwoord: Omit<Antwoord, 'later'>
      /** Not everything is here yet: the same question is answered again. */
      komtNogMeer: boolean
    }
  /** Nothing can be answered, or no more than was. */
  | { wat: 'fout'; nummer: number }
  /** Everything is here: the addresses of all that was fetched for it. */
  | { wat: 'geladen'; bestanden: readonly string[] }
