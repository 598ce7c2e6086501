/** A page as others name it: its title, a sentence about it, its day. */

import type { Entry } from '../entry.ts'
import type { Kind } from '../kinds.ts'

export type PageLink = {
  address: string
  kind: Kind
  titel: string
  omschrijving: string
  datum?: string
  fictief?: true
}

export function pageLink(entry: Entry): PageLink {
  return {
    address: entry.address,
    kind: entry.kind,
    titel: entry.data.titel,
    omschrijving: omschrijvingOf(entry),
    ...('datum' in entry.data ? { datum: entry.data.datum } : {}),
    ...(entry.data.fictief ? { fictief: true } : {})
  }
}

export function omschrijvingOf({ data }: Entry): string {
  return 'definitie' in data ? data.definitie : data.omschrijving
}
