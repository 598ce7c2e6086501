/** `/inzetkader/<technologie>/op?datum=2021-03-14`: what was in force on a day. The day is the reader's, so the browser answers. */

import { nameOf } from '../../core/address.ts'
import { contentDate, entriesOf } from '../../site/entries.ts'
import { versionsOf } from '../../site/versions.ts'
import type { Version } from '../../inzetkader/versions.ts'
import { dataAddress } from '../../core/data-address.ts'
import type { View, ViewMaker } from '../context.ts'

export type OpView = View & {
  technologie: { address: string; titel: string }
  /** Lowest first, each with where its articles are. */
  versies: (Version & { data: string })[]
  /** Date of the content: the day that counts where there is no clock. */
  dag: string
  /** The technologie is an invented example. */
  fictief?: true
}

export const op: ViewMaker = ({ site }) =>
  entriesOf(site, 'technologie').map(({ address, data }) => ({
    view: 'op',
    data: {
      address: `${address}/op`,
      titel: `${data.titel}: wat gold op een dag?`,
      omschrijving:
        'Kies een datum en lees precies de artikels die toen van kracht waren, met hun vingerafdruk.',
      bijgewerkt: contentDate(site.entries),
      toc: [],
      technologie: { address, titel: data.titel },
      versies: versionsOf(site, nameOf(address)).map((version) => ({
        ...version,
        data: dataAddress(version.address)
      })),
      dag: contentDate(site.entries),
      ...(data.fictief ? { fictief: true as const } : {})
    } satisfies OpView
  }))
