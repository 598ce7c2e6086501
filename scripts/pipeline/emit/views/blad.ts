/** The page that a code on paper opens: it knows the versions, the browser adds the code and the day. */

import { nameOf } from '../../core/address.ts'
import { BLAD_ADDRESS } from '../../inzetkader/blad.ts'
import { contentDate, entriesOf } from '../../site/entries.ts'
import { versionsOf } from '../../site/versions.ts'
import type { Version } from '../../inzetkader/versions.ts'
import { dataAddress } from '../../core/data-address.ts'
import type { View, ViewMaker } from '../context.ts'

export type BladView = View & {
  technologieen: {
    naam: string
    titel: string
    prefix: string
    address: string
    /** Each with where its articles are to be fetched. */
    versies: (Version & { data: string })[]
  }[]
}

export const blad: ViewMaker = ({ site }) => {
  const data: BladView = {
    address: BLAD_ADDRESS,
    titel: 'Geldt dit blad nog?',
    omschrijving: 'Scan de code op een afgedrukt blad en zie of het vandaag nog klopt.',
    bijgewerkt: contentDate(site.entries),
    toc: [],
    technologieen: entriesOf(site, 'technologie').map(({ address, data: { titel, prefix } }) => ({
      naam: nameOf(address),
      titel,
      prefix,
      address,
      versies: versionsOf(site, nameOf(address)).map((version) => ({
        ...version,
        data: dataAddress(version.address)
      }))
    }))
  }
  return [{ view: 'blad', data }]
}
