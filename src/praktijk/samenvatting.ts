/** What a report is about, for who sees only this line of it: a search engine, a chat in which it is shared. */

import type { PageOf } from '../data'

export function samenvattingOf({ omschrijving, data }: PageOf<'ervaring'>): string {
  return data.fictief === true ? `Fictief voorbeeld: ${omschrijving}` : omschrijving
}
