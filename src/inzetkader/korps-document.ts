/** The own inzetkader of a korps as a document: what Word, Markdown and any other form of it have in common. */

import type { Blok, KorpsData, KorpsHoofdstuk } from '../data'
import { datumInWoorden, isAdopted } from '../pipeline'
import { adresOf } from '../reader/published'
import {
  type Antwoord,
  type ArtikelStand,
  type Gesteld,
  type HoofdstukStand,
  isBeantwoord,
  KEUZE_WOORD,
  type Korps,
  type KorpsStand,
  telVan,
  vragenIn
} from './korps-stand'

export type Stuk =
  | Blok
  /** `diep`: 1 for a chapter, 2 for an article. Their numbers are those by which they are cited, so no program counts them. */
  | { soort: 'titel'; diep: 1 | 2; tekst: string }
  | { soort: 'kopje'; tekst: string }
  /** A question, counted through the whole document, with what was answered. */
  | { soort: 'vraag'; tekst: string; antwoord: string[]; ligtVast: string; opmerking?: string }
  | { soort: 'klein'; tekst: string }

export type KorpsDocument = {
  titel: string
  onder: string[]
  stukken: Stuk[]
  /** In the name of a file. */
  naam: string
}

const OPEN = 'Nog niet beantwoord.'
const OPNIEUW = 'Opnieuw te bekijken: de tekst van dit artikel wijzigde na dit antwoord.'

export function documentVan(korps: Korps, data: KorpsData, stand: KorpsStand, dag: string): KorpsDocument {
  const van = korps.naam.trim() === '' ? 'Ons korps' : korps.naam.trim()
  return {
    titel: `Inzetkader ${data.technologie.toLowerCase()}: ${van}`,
    naam: `kader-${data.naam}-${dag}`,
    onder: voorblad(data, stand, dag),
    stukken: [
      ...stand.hoofdstukken.filter(({ artikels }) => artikels.length > 0).flatMap(hoofdstukVan),
      ...vervallenVan(stand.vervallen)
    ]
  }
}

function voorblad(data: KorpsData, stand: KorpsStand, dag: string): string[] {
  const { vragen, open, opnieuw } = telVan(vragenIn(stand))
  return [
    `Opgemaakt op ${datumInWoorden(dag)}.`,
    `Op basis van ${adresOf(data.address)}, versie ${data.versie}, vingerafdruk ${data.vingerafdruk}.`,
    ...(data.fictief ? ['Het sjabloon is een fictief voorbeeld.'] : []),
    ...(isConcept(data)
      ? [
          'Die versie is een concept: niemand heeft haar vastgesteld. Ook dit document is pas een kader als je korps het vaststelt.'
        ]
      : ['Dit document is pas een kader als je korps het vaststelt.']),
    `${vragen - open} van de ${vragen} vragen beantwoord, ${open} open${opnieuw > 0 ? `, ${opnieuw} opnieuw te bekijken` : ''}.`
  ]
}

function hoofdstukVan({ hoofdstuk, artikels }: HoofdstukStand): Stuk[] {
  return [
    { soort: 'titel', diep: 1, tekst: `${hoofdstuk.volgorde}. ${hoofdstuk.titel}` },
    ...artikels.flatMap(artikelVan),
    ...bronnenVan(hoofdstuk)
  ]
}

function artikelVan({ artikel, vragen }: ArtikelStand): Stuk[] {
  const { nummer, titel, regel, delen, address, vingerafdruk } = artikel
  return [
    { soort: 'titel', diep: 2, tekst: `${nummer} ${titel}` },
    ...regel,
    ...(vragen.length > 0 ? [{ soort: 'kopje' as const, tekst: 'Wat ons korps beslist' }] : []),
    ...vragen.map(vraagVan),
    ...delen.flatMap(({ kop, blokken }): Stuk[] => [
      ...(kop === '' ? [] : [{ soort: 'kopje' as const, tekst: kopVan(kop) }]),
      ...blokken
    ]),
    { soort: 'klein', tekst: `Bron: ${adresOf(address)}, vingerafdruk ${vingerafdruk}` }
  ]
}

export function isConcept({ status }: Pick<KorpsData, 'status'>): boolean {
  return !isAdopted({ status })
}

/** What stands beside the questions is an example of the template, and no answer of the korps. */
export function kopVan(kop: string): string {
  return kop.toLowerCase() === 'wat je korps beslist' ? 'Voorbeeld uit het sjabloon' : kop
}

function vraagVan({ vraag, antwoord, isOpnieuw }: Gesteld): Stuk {
  if (!isBeantwoord(antwoord)) return { soort: 'vraag', tekst: vraag, antwoord: [OPEN], ligtVast: '' }
  return {
    ...{ soort: 'vraag', tekst: vraag, antwoord: regelsIn(antwoord.tekst) },
    ligtVast: ligtVast(antwoord),
    ...(isOpnieuw ? { opmerking: OPNIEUW } : {})
  }
}

export function ligtVast({ keuze }: Antwoord): string {
  return keuze === undefined
    ? ''
    : keuze === 'nvt'
      ? KEUZE_WOORD.nvt
      : `Ligt vast: ${KEUZE_WOORD[keuze].toLowerCase()}`
}

function regelsIn(tekst = ''): string[] {
  return tekst
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function bronnenVan({ bronnen, noten }: KorpsHoofdstuk): Stuk[] {
  if (bronnen.length + noten.length === 0) return []
  return [
    { soort: 'kopje', tekst: 'Bronnen van dit hoofdstuk' },
    ...bronnen.map((tekst) => ({ soort: 'punt' as const, tekst, diep: 0 })),
    ...noten.map((tekst, index) => ({ soort: 'klein' as const, tekst: `[${index + 1}] ${tekst}` }))
  ]
}

function vervallenVan(antwoorden: readonly Antwoord[]): Stuk[] {
  if (antwoorden.length === 0) return []
  return [
    { soort: 'titel', diep: 1, tekst: 'Antwoorden waarvan de vraag verviel' },
    ...antwoorden.map((antwoord): Stuk => ({
      ...{
        soort: 'vraag',
        tekst: `${antwoord.nummer} ${antwoord.vraag}`,
        antwoord: regelsIn(antwoord.tekst)
      },
      ...{ ligtVast: ligtVast(antwoord), opmerking: `Beantwoord bij versie ${antwoord.versie}.` }
    }))
  ]
}
