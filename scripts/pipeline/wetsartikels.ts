/** Articles of a law: the headings of a rechtsbron whose id begins with its prefix. */

import { lawNummerOf } from './citations.ts'
import type { EntryOf, Heading } from './types.ts'

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

/** A heading that may be an article: what stands deeper is a part of one. */
export function isCitable({ isExplicit, depth }: Pick<Heading, 'isExplicit' | 'depth'>): boolean {
  return isExplicit && (depth === 2 || depth === 3)
}
