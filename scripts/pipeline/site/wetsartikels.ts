/** Articles of a law: the headings of a rechtsbron whose id begins with its prefix. */

import { isCitable, lawNummerOf } from '../core/citations.ts'
import type { EntryOf } from '../entry.ts'

/** An article of a law with the page that tells what it says. */
export type Wetsartikel = {
  entry: EntryOf<'rechtsbron'>
  /** `wpa-25-3`, unique on the page. */
  id: string
  /** `WPA 25/3`. */
  nummer: string
  titel: string
}

export function wetsartikelsOf(entry: EntryOf<'rechtsbron'>): Wetsartikel[] {
  return entry.headings.flatMap((heading): Wetsartikel[] => {
    const { id, text: titel } = heading
    const nummer = isCitable(heading) ? lawNummerOf(id) : undefined
    return nummer?.startsWith(`${entry.data.prefix} `) ? [{ entry, id, nummer, titel }] : []
  })
}
