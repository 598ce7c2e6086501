/** Gaps in what the rules stand on: chapters that nobody read through, law that nobody looked at for a year. */

import { nameOf } from '../../core/address.ts'
import { addDays, addMonths } from '../../core/calendar.ts'
import { datumInWoorden } from '../../core/dutch.ts'
import type { Entry, EntryOf } from '../../entry.ts'
import { isAdopted } from '../../inzetkader/versions.ts'
import { type Gat, type Gatengroep, isGatOp } from '../../opvolging/gaten.ts'
import { entriesOf } from '../../site/entries.ts'
import type { Site } from '../../site/site.ts'
import { listedAt } from '../onderdelen.ts'
import { type NazichtRij, nazichtRijen } from '../views/nazicht.ts'

/** After so long, law that nobody looked at is no longer taken for what it says now. */
const HOUDBAAR_MAANDEN = 12

/** What no longer holds, or never changes again, needs nobody to look whether it did. */
const AF: readonly string[] = ['opgeheven', 'historisch']

export function nazicht(site: Site): Gatengroep {
  return {
    naam: 'nazicht',
    kop: 'Hoofdstukken zonder geldig nazicht',
    een: 'hoofdstuk zonder geldig nazicht',
    meer: 'hoofdstukken zonder geldig nazicht',
    wie: 'De eigenaar van het hoofdstuk',
    doe: 'Lees de artikels na, en voeg het nazicht toe aan de kop van het hoofdstuk.',
    lees: { woord: 'Nazicht', address: '/opvolging/nazicht' },
    gaten: nazichtGaten(site).map(({ gat }) => gat)
  }
}

/** What is owed on a day, with who owes it. */
export function achterstand(site: Site, dag: string): { eigenaar: string; titel: string }[] {
  return nazichtGaten(site)
    .filter(({ gat }) => isGatOp(gat, dag))
    .map(({ gat: { titel }, eigenaar }) => ({ eigenaar, titel }))
}

function nazichtGaten(site: Site): { gat: Gat; eigenaar: string }[] {
  return nazichtRijen(site)
    .filter(({ address }) => !site.byAddress.get(address)?.data.fictief)
    .flatMap((rij) => nazichtGat(rij).map((gat) => ({ gat, eigenaar: rij.eigenaar })))
}

/** Never read through: now. Else from the day after the one on which it is due. */
function nazichtGat(rij: NazichtRij): Gat[] {
  const { titel, address, technologie, versie, eigenaar, nagelezen, volgend, tot, aanTePassen } = rij
  const due = volgend === undefined ? undefined : addDays(volgend, 1)
  if (nagelezen !== undefined && due === undefined) return []
  const said = [
    `${technologie}, versie ${versie}. Eigenaar: ${eigenaar}.`,
    volgend === undefined ? 'Nog niet volledig nagelezen.' : `Na te lezen tegen ${datumInWoorden(volgend)}.`,
    ...(aanTePassen.length > 0 ? [`Aan te passen volgens het nazicht: ${aanTePassen.join(', ')}.`] : [])
  ]
  return [
    {
      titel,
      address,
      zin: said.join(' '),
      ...(nagelezen === undefined || due === undefined ? {} : { vanaf: due }),
      ...(tot === undefined ? {} : { tot })
    }
  ]
}

export function bronnen(site: Site): Gatengroep {
  return {
    naam: 'bronnen',
    kop: 'Recht dat een jaar niet nagekeken is',
    een: 'pagina met recht dat een jaar niet nagekeken is',
    meer: 'pagina’s met recht dat een jaar niet nagekeken is',
    wie: 'De redactie',
    doe: 'Kijk na of de tekst nog hetzelfde zegt, en zet dan de nieuwe peildatum in de kop.',
    lees: { woord: 'Recht', address: '/recht' },
    gaten: [...lawsIn(site), ...chaptersIn(site)].map(oldFrom)
  }
}

type Dated = { titel: string; address: string; peildatum: string }

function lawsIn(site: Site): Dated[] {
  return entriesOf(site, 'rechtsbron')
    .filter(({ data }) => !data.fictief && !AF.includes(data.toestand))
    .map(({ address, data: { titel, peildatum } }) => ({ titel, address, peildatum }))
}

/** Of concepts only: in adopted words nobody sets another day, so for those a review says it. */
function chaptersIn(site: Site): Dated[] {
  return entriesOf(site, 'technologie').flatMap(({ address, data }) => {
    const kader = site.current.get(nameOf(address))
    if (!kader || isAdopted(kader.data) || data.fictief) return []
    return listedAt(site, kader.address)
      .filter(isChapter)
      .map((chapter) => ({
        titel: `${data.titel}: ${chapter.data.titel}`,
        address: chapter.address,
        peildatum: chapter.data.peildatum
      }))
  })
}

function isChapter(entry: Entry): entry is EntryOf<'hoofdstuk'> {
  return entry.kind === 'hoofdstuk'
}

function oldFrom({ titel, address, peildatum }: Dated): Gat {
  const zin = `Laatst nagekeken op ${datumInWoorden(peildatum)}.`
  return { titel, address, zin, vanaf: addMonths(peildatum, HOUDBAAR_MAANDEN) }
}
