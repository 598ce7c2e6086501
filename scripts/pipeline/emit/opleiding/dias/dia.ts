/** What slides are before they are drawn: the page in a browser and the PowerPoint file show the same ones. */

import type { Node } from '../../../core/tree.ts'
import type { Kitfeiten } from '../feiten.ts'

/** `titel`: of the whole; `deel`: where a lesson, or the questions, begin; answers of a `vraag` count by letters. */
export type DiaSoort = 'titel' | 'deel' | 'inhoud' | 'vraag' | 'antwoord'

export type Dia = {
  soort: DiaSoort
  titel: string
  /** A small line above the title: the lesson that it belongs to, or which question it is. */
  boven: string
  /** Of a section that stands on more slides. */
  vervolg?: { nummer: number; van: number }
  /** Without notes for the trainer, ids and footnotes. */
  body: Node[]
  /** What the footnotes on it say: their sign, and their words. */
  noten: { teken: string; tekst: Node[] }[]
  /** For the trainer. */
  notities: Node[]
  /** The place on the site, in our own form ("/opleiding/m/les#kop"). */
  address: string
}

export type Dias = { feiten: Kitfeiten; dias: Dia[] }

/** With its place among those of its section: no two slides of one section have one name. */
export function titelVan({ titel, vervolg }: Pick<Dia, 'titel' | 'vervolg'>): string {
  return vervolg ? `${titel} (${vervolg.nummer} van ${vervolg.van})` : titel
}

/** What stands below each slide: how far the texts are that it stands on. */
export function merkenVan({ status, isConcept, isFictief, gronden }: Kitfeiten): string[] {
  const concepten = gronden.filter((grond) => grond.isConcept).map(({ bron }) => bron)
  return [
    ...(isFictief ? ['Fictief voorbeeld'] : []),
    ...(status === 'voorstel' ? ['Voorstel'] : []),
    ...(isConcept ? [`Steunt op een concept: ${concepten.join(', ')}`] : [])
  ]
}
