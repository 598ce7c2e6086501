/** Where somebody can hand in a text: the addresses that are set, and the folder of each zone. */

import { newFileAt } from '../core/code-host.ts'
import { byTitle } from '../core/order.ts'
import type { Entry } from '../entry.ts'
import { wordsIn } from '../kinds.ts'
import { entriesOf } from '../site/entries.ts'
import type { PageContext } from './context.ts'
import { type Meldpunten, meldpuntenOf } from './meldpunten.ts'

export type Doorgeven = Meldpunten & {
  /** Every real zone that still exists, with the folder of its reports, and where a file in it is made. */
  mappen: { zone: string; map: string; nieuw?: string }[]
}

/** The name still asks for a day and a subject. */
const NAAM = 'jjjj-mm-dd-onderwerp.md'

const PAGES: ReadonlySet<string> = new Set(['/bijdragen', '/bijdragen/sjablonen'])

/** What a page tells somebody who wants to hand in a text; undefined on a page that does not speak of it. */
export function doorgevenOn({ site, ...settings }: PageContext, { address }: Entry): Doorgeven | undefined {
  if (!PAGES.has(address)) return undefined
  const zones = entriesOf(site, 'zone')
    .filter(({ data }) => data.fictief !== true && data.geldig_tot === undefined)
    .toSorted(byTitle)
  const meldpunten = meldpuntenOf(settings)
  const { opslagplaats } = meldpunten
  return {
    ...meldpunten,
    mappen: zones.map(({ path, data }) => {
      const map = `docs/praktijk/${wordsIn(path)['naam'] ?? ''}/`
      const nieuw = opslagplaats === undefined ? {} : { nieuw: newFileAt(opslagplaats, map + NAAM) }
      return { zone: data.titel, map, ...nieuw }
    })
  }
}
