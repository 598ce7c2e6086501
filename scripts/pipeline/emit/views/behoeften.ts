/** `/behoeften/<bevraging>/invullen`, where one answers, and `/optellen`, where who got the files adds them up. */

import { nameOf } from '../../core/address.ts'
import { byTitle } from '../../core/order.ts'
import { entriesOf } from '../../site/entries.ts'
import { invullenAddress, optellenAddress } from '../../site/views.ts'
import { type Bevraging, bevragingOf } from '../behoeften/bevraging.ts'
import type { View, ViewMaker } from '../context.ts'
import { type Meldpunten, meldpuntenOf } from '../meldpunten.ts'

export type InvullenView = View & { bevraging: Bevraging }

export type OptellenView = InvullenView & {
  meldpunten: Meldpunten
  /** Of which answers can come. */
  zones: { naam: string; titel: string }[]
}

export const behoeften: ViewMaker = ({ site, repository, postbus }) =>
  entriesOf(site, 'bevraging').flatMap((entry) => {
    const bevraging = bevragingOf(entry)
    const shared = { bijgewerkt: entry.data.bijgewerkt, toc: [], bevraging }
    const invullen: InvullenView = {
      ...shared,
      address: invullenAddress(entry.address),
      titel: `Invullen: ${bevraging.titel}`,
      omschrijving: 'Antwoord op je eigen toestel. Je antwoorden gaan als bestand naar je contactpersoon.'
    }
    const optellen: OptellenView = {
      ...shared,
      address: optellenAddress(entry.address),
      titel: `Optellen: ${bevraging.titel}`,
      omschrijving:
        'Tel de bestanden van je zone op. Enkel aantallen gaan verder, en geen enkel klein aantal.',
      meldpunten: meldpuntenOf({ repository, postbus }),
      zones: entriesOf(site, 'zone')
        .filter(({ data }) => data.fictief !== true && data.geldig_tot === undefined)
        .toSorted(byTitle)
        .map(({ address, data }) => ({ naam: nameOf(address), titel: data.titel }))
    }
    return [
      { view: 'invullen' as const, data: invullen },
      { view: 'optellen' as const, data: optellen }
    ]
  })
