/** What a page and a worker that answers it say to each other. */

export type Gevraagd<Vraag> = { nummer: number; vraag: Vraag }

export type Gezegd<Antwoord> =
  | {
      wat: 'antwoord'
      nummer: number
      antwoord: Antwoord
      /** Not everything is here yet: the same question is answered again. */
      komtNogMeer: boolean
    }
  /** Nothing can be answered, or no more than was. */
  | { wat: 'fout'; nummer: number }
  /** Everything is here: the addresses of all that was fetched for it. */
  | { wat: 'geladen'; bestanden: readonly string[] }
