/** Gaps in what is known: zones nobody heard of, terms without a source, pages that nothing refers to. */

import { latest } from '../../core/calendar.ts'
import { datumInWoorden } from '../../core/dutch.ts'
import type { Kind } from '../../kinds.ts'
import type { Gat, Gatengroep } from '../../opvolging/gaten.ts'
import { entriesOf } from '../../site/entries.ts'
import type { Relations } from '../../site/relations.ts'
import type { Site } from '../../site/site.ts'
import { vervaltOp } from '../../zones/invoering.ts'
import { verwijzingenOf } from '../verwijzingen.ts'
import { type InvoeringZone, invoeringZones } from '../zones/invoering.ts'

export function zones(site: Site): Gatengroep {
  return {
    naam: 'zones',
    kop: 'Zones zonder nieuws',
    een: 'zone zonder nieuws',
    meer: 'zones zonder nieuws',
    wie: 'De contactpersoon van de zone',
    doe: 'Meld waar de zone staat, met een bron en een datum. Ook dat ze nog niet beslist heeft, is nieuws.',
    lees: { woord: 'Invoering', address: '/opvolging/invoering' },
    gaten: invoeringZones(site).map(zoneGat)
  }
}

/** "Onbekend" is no news; what a zone said counts for as long as a fact does. */
function zoneGat(zone: InvoeringZone): Gat {
  const { titel, address, tot } = zone
  const op = laatsteNieuws(zone)
  return {
    titel,
    address,
    zin: op === undefined ? 'Nog nooit iets gemeld.' : `Laatste nieuws: ${datumInWoorden(op)}.`,
    ...(op === undefined ? {} : { vanaf: vervaltOp(op) }),
    ...(tot === undefined ? {} : { tot })
  }
}

/** The day of the last thing that is known of a zone; `tot` leaves out what is told of a later day. */
export function laatsteNieuws({ feiten }: Pick<InvoeringZone, 'feiten'>, tot?: string): string | undefined {
  const told = feiten.filter(({ stand, keuze }) => stand !== 'onbekend' || keuze !== undefined)
  return latest(told.map(({ op }) => op).filter((op) => tot === undefined || op <= tot))
}

export function begrippen(site: Site): Gatengroep {
  return {
    naam: 'begrippen',
    kop: 'Begrippen zonder bron',
    een: 'begrip zonder bron',
    meer: 'begrippen zonder bron',
    wie: 'De redactie',
    doe: 'Voeg een bron toe aan de kop. Vind je er geen, laat het begrip dan zoals het is: het vak zegt het zo.',
    gaten: entriesOf(site, 'begrip')
      .filter(
        ({ data: { fictief, recht = [], bronnen = [] } }) => !fictief && recht.length + bronnen.length === 0
      )
      .map(({ address, data }) => ({ titel: data.titel, address }))
  }
}

/** What has its own place in a module or in a list of reports need not be referred to. */
const MEANT: readonly Kind[] = ['begrip', 'rechtsbron', 'module']

export function ongebruikt(site: Site, relations: Relations): Gatengroep {
  return {
    naam: 'ongebruikt',
    kop: 'Pagina’s waar niets naar verwijst',
    een: 'pagina waar niets naar verwijst',
    meer: 'pagina’s waar niets naar verwijst',
    wie: 'De redactie',
    doe: 'Verwijs ernaar vanuit een tekst die erop steunt, of neem de pagina weg.',
    gaten: site.entries
      .filter(({ kind, data }) => MEANT.includes(kind) && !data.fictief)
      .filter((entry) => verwijzingenOf(site, relations, entry).isOngebruikt)
      .map(({ address, data }) => ({ titel: data.titel, address }))
  }
}
