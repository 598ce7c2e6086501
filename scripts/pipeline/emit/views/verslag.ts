/** The form for a report: what it asks, and among what somebody chooses. */

import * as z from 'zod'
import { hoofdletter, woord } from '../../core/dutch.ts'
import { byTitle } from '../../core/order.ts'
import { nameOf } from '../../core/address.ts'
import { definitionOf } from '../../kinds.ts'
import { contentDate, entriesOf } from '../../site/entries.ts'
import { VERSLAG_ADDRESS } from '../../site/views.ts'
import { type Meldpunten, meldpuntenOf } from '../meldpunten.ts'
import type { View, ViewMaker } from '../context.ts'

export type Keuze = { waarde: string; woord: string }

export type VerslagView = View & {
  meldpunten: Meldpunten
  /** The parts of a report, in their order, each with its question. */
  delen: { naam: string; vraag: string }[]
  /** By field, what it can be. */
  keuzes: Record<string, Keuze[]>
}

/** The fields of which a reader chooses the value. */
const KEUZEVELDEN = ['dienst', 'type', 'doelen', 'werkt_het', 'getest']

export const verslag: ViewMaker = ({ site, repository, postbus }) => {
  const { schema, parts } = definitionOf('ervaring')
  const { properties = {} } = z.toJSONSchema(schema, { io: 'input' }) as {
    properties?: Record<string, Property>
  }
  const data: VerslagView = {
    address: VERSLAG_ADDRESS,
    titel: 'Deel een ervaring',
    omschrijving: 'Vertel in tien minuten wat er gebeurde en wat anderen ervan kunnen leren.',
    bijgewerkt: contentDate(site.entries),
    toc: [],
    meldpunten: meldpuntenOf({ repository, postbus }),
    delen: Object.entries(parts?.vragen ?? {}).map(([naam, vraag]) => ({ naam, vraag })),
    keuzes: {
      ...Object.fromEntries(
        KEUZEVELDEN.flatMap((veld) => {
          const waarden = properties[veld]?.enum ?? properties[veld]?.items?.enum
          return waarden
            ? [
                [
                  veld,
                  waarden.map((waarde) => ({
                    waarde,
                    woord: hoofdletter(woord(veld === 'getest' ? `getest-${waarde}` : waarde))
                  }))
                ]
              ]
            : []
        })
      ),
      technologieen: entriesOf(site, 'technologie').toSorted(byTitle).map(genoemd),
      // An invented zone has invented reports, and those the editors write.
      zone: entriesOf(site, 'zone')
        .filter(({ data: zone }) => zone.fictief !== true && zone.geldig_tot === undefined)
        .toSorted(byTitle)
        .map(genoemd)
    }
  }
  return [{ view: 'verslag', data }]
}

/** A field, as JSON Schema tells of it. */
type Property = { enum?: string[]; items?: { enum?: string[] } }

function genoemd({ address, data }: { address: string; data: { titel: string } }): Keuze {
  return { waarde: nameOf(address), woord: data.titel }
}
