/** What the sheets of a kit share: a front with what they are worth, a list of contents, and parts that follow each other. */

import { datumInWoorden } from '../../../core/dutch.ts'
import { ownId } from '../../../core/own-id.ts'
import { statischBlad, stijlIn } from '../../static/blad.ts'
import type { Html } from '../../static/html.ts'
import { STIJL } from '../../static/stijl.ts'
import { xml } from '../../xml.ts'
import type { Kitfeiten } from '../feiten.ts'
import { TAAL } from '../module-json.ts'
import { cssTekst, PAPIER } from './stijl.ts'

/** A document that a browser prints. */
export type Papier = {
  /** Of the PDF: `hand-out.pdf`. */
  naam: string
  /** The whole of it, as HTML. */
  html: Uint8Array
  /** The day that it carries. */
  dag: string
}

export type Boek = {
  naam: string
  /** What it is: "Hand-out voor cursisten". */
  soort: string
  inleiding: string
  kit: Kitfeiten
  /** Between the front and the contents. */
  vooraf?: readonly Html[]
  delen: readonly Deel[]
}

/** A part that the contents name. */
export type Deel = { id: string; titel: string; inhoud: Html; opNieuwBlad?: boolean }

export function papierVan(boek: Boek): Papier {
  const { naam, soort, kit, delen } = boek
  const lichaam = xml`<main class="papier">${voorblad(boek)}${boek.vooraf ?? []}${inhoudVan(delen)}${delen.map(deel)}</main>`
  const titel = `${kit.titel}: ${soort.toLowerCase()}`
  const hoofd = stijlIn(`${PAPIER}${randen(soort, kit)}`)
  const styles = xml`${stijlIn(STIJL)}${hoofd}`
  return { naam, html: statischBlad({ titel, taal: TAAL, lichaam, hoofd: styles }), dag: kit.bijgewerkt }
}

function voorblad({ soort, inleiding, kit }: Boek): Html {
  return xml`<header class="voorblad">
<p class="voorblad__soort">${soort}</p>
<h1>${kit.titel}</h1>
<p class="voorblad__inleiding">${inleiding}</p>
${meldingen(kit).map((zin) => xml`<p class="melding">${zin}</p>`)}
<p class="klein">Bijgewerkt op ${datumInWoorden(kit.bijgewerkt)}. ${bronnenIn(kit)}</p>
<p class="klein">PLOT kenniscentrum. Je mag dit gebruiken en aanpassen als je de bron noemt: ${kit.licentie.naam}.</p>
</header>`
}

/** What somebody has to know before using anything of a kit. */
export function meldingen({ status, isConcept, isFictief, vragen }: Kitfeiten): string[] {
  return [
    ...(status === 'voorstel' ? ['Deze module is een voorstel. Ze is nog niet in gebruik.'] : []),
    ...(isConcept ? ['Ze steunt op een concept. Wat hier staat, kan nog veranderen.'] : []),
    ...(isFictief ? ['De personen, scènes en gesprekken zijn verzonnen.'] : []),
    ...(vragen.wachten > 0 ? [wachtenInWoorden(vragen.wachten)] : [])
  ]
}

function wachtenInWoorden(wachten: number): string {
  return wachten === 1
    ? '1 vraag wacht op nalezing. Ze staat hier niet bij.'
    : `${wachten} vragen wachten op nalezing. Ze staan hier niet bij.`
}

/** "Steunt op: Inzetkader bodycam, versie 0.1 (concept)." */
export function bronnenIn({ gronden }: Kitfeiten): string {
  const named = gronden.map(({ bron, isConcept }) => `${bron}${isConcept ? ' (concept)' : ''}`)
  return named.length === 0 ? '' : `Steunt op: ${named.join('; ')}.`
}

/** Each line keeps room for the number of its page, which is known after a first printing. */
function inhoudVan(delen: readonly Deel[]): Html {
  const lines = delen.map(({ id, titel }) => xml`<li><a href="#${id}">${titel}</a></li>`)
  const kop = ownId('inhoud')
  return xml`<nav class="inhoud" aria-labelledby="${kop}"><h2 id="${kop}">Inhoud</h2><ol>${lines}</ol></nav>`
}

function deel({ id, titel, inhoud, opNieuwBlad }: Deel): Html {
  const where = opNieuwBlad === true ? ' deel--nieuw-blad' : ''
  return xml`<section class="deel${where}"><h2 id="${id}">${titel}</h2>${inhoud}</section>`
}

/** What stands in the margins of every sheet. */
function randen(soort: string, { titel, bijgewerkt, isConcept, status }: Kitfeiten): string {
  const stand = isConcept ? 'concept' : status.replaceAll('-', ' ')
  const [boven, rechts, onder] = [
    titel,
    soort,
    `PLOT kenniscentrum · ${datumInWoorden(bijgewerkt)} · ${stand}`
  ]
  return `@page{@top-left{content:${cssTekst(boven)}}@top-right{content:${cssTekst(rechts)}}@bottom-left{content:${cssTekst(onder)}}}`
}
