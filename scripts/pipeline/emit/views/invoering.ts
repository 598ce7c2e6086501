/** Who adopted what: every zone and technologie with what is known of it, and the consents. The day is the reader's. */

import { addressNamed } from '../../kinds.ts'
import { contentDate } from '../../site/entries.ts'
import type { View, ViewMaker } from '../context.ts'
import { type PageLink, pageLink } from '../page-link.ts'
import { type Genoemd, type InvoeringZone, invoeringZones, technologieenOf } from '../zones/invoering.ts'

export type InvoeringView = View & {
  technologieen: Genoemd[]
  zones: InvoeringZone[]
  /** What the law says of consents, in the words of the pages that tell of it, as far as these are there. */
  uitleg: PageLink[]
}

const KOPPEN = [
  { id: '_alle', value: 'Alle zones' },
  { id: '_kaart', value: 'Op de kaart' },
  { id: '_toestemmingen', value: 'Toestemmingen' },
  { id: '_hoe', value: 'Hoe je dit leest' }
]

export const invoering: ViewMaker = ({ site }) => {
  const uitleg = [
    addressNamed('begrip', 'principiele-toestemming'),
    addressNamed('rechtsbron', 'brandweercameras')
  ]
  const data: InvoeringView = {
    address: '/opvolging/invoering',
    titel: 'Invoering',
    omschrijving: 'Welke zone bodycams of drones gebruikt, plant of niet kiest: telkens met bron en datum.',
    bijgewerkt: contentDate(site.entries),
    toc: KOPPEN.map((kop) => ({ ...kop, level: 2 })),
    technologieen: technologieenOf(site),
    zones: invoeringZones(site),
    uitleg: uitleg.flatMap((address) => {
      const found = site.byAddress.get(address)
      return found ? [pageLink(found)] : []
    })
  }
  return [{ view: 'invoering', data }]
}
