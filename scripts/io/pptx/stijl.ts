/** How a slide looks: its models, its colours, and how large its letters are. */

import type PptxGenJS from 'pptxgenjs'
import { type Dia, titelVan } from '../../pipeline/emit/opleiding/dias/dia.ts'
import { dichtheidVan, regelsOnder } from '../../pipeline/emit/opleiding/dias/regels.ts'

/** On every computer, in these or in letters as wide. */
export const LETTER = 'Arial'

/** Without the sign before them, as the library wants them. */
export const KLEUR = {
  ink: '16202C',
  soft: '46525F',
  house: '123A6B',
  light: 'E6EDF6',
  paper: 'FFFFFF',
  bezig: '6A4A00',
  geldig: '135C38'
}

type Vorm = { naam: string; achtergrond: string; rand?: string; isGroot: boolean }

/** The models, which PowerPoint offers for a new slide too. */
export const VORMEN: readonly Vorm[] = [
  { naam: 'Begin', achtergrond: KLEUR.light, isGroot: true },
  { naam: 'Inhoud', achtergrond: KLEUR.paper, isGroot: false },
  { naam: 'Vraag', achtergrond: KLEUR.paper, rand: KLEUR.bezig, isGroot: false },
  { naam: 'Antwoord', achtergrond: KLEUR.paper, rand: KLEUR.geldig, isGroot: false }
]

/** Which model a slide has. */
export const VORM: Readonly<Record<Dia['soort'], string>> = {
  titel: 'Begin',
  deel: 'Begin',
  inhoud: 'Inhoud',
  vraag: 'Vraag',
  antwoord: 'Antwoord'
}

/** In inches, of 13.33 by 7.5. */
export const VLAK = {
  x: 0.9,
  w: 11.53,
  titel: { y: 0.85, h: 1.25 },
  tekst: { y: 2.15, h: 4.45 },
  voet: { y: 6.9, h: 0.35 }
}
const GROOT = { titel: { y: 1.7, h: 2.1 }, tekst: { y: 4.05, h: 2.5 } }

type Master = Parameters<InstanceType<typeof PptxGenJS>['defineSlideMaster']>[0]

/** `voet`: what stands below each slide. */
export function modelVan({ naam, achtergrond, rand, isGroot }: Vorm, voet: string): Master {
  const { titel, tekst } = isGroot ? GROOT : VLAK
  const { x, w } = VLAK
  return {
    title: naam,
    background: { color: achtergrond },
    objects: [
      ...(rand === undefined
        ? []
        : [{ rect: { x: 0, y: 0, w: 0.12, h: 7.5, fill: { color: rand } } } as const]),
      {
        placeholder: {
          options: {
            name: 'titel',
            type: 'title',
            x,
            w,
            ...titel,
            fontFace: LETTER,
            fontSize: isGroot ? 44 : 30,
            bold: true,
            color: KLEUR.ink,
            align: 'left',
            valign: isGroot ? 'bottom' : 'middle',
            margin: 0
          },
          text: ''
        }
      },
      {
        placeholder: {
          options: {
            name: 'tekst',
            type: 'body',
            x,
            w,
            ...tekst,
            fontFace: LETTER,
            fontSize: 20,
            color: KLEUR.ink,
            align: 'left',
            valign: 'top',
            margin: 0
          },
          text: ''
        }
      },
      { line: { x, y: 6.82, w, h: 0, line: { color: 'CFD6DC', width: 0.75 } } },
      {
        text: {
          text: voet,
          options: {
            x,
            w: w - 1,
            ...VLAK.voet,
            fontFace: LETTER,
            fontSize: 10,
            color: KLEUR.soft,
            align: 'left',
            margin: 0
          }
        }
      }
    ],
    slideNumber: {
      x: x + w - 0.9,
      w: 0.9,
      ...VLAK.voet,
      fontFace: LETTER,
      fontSize: 10,
      color: KLEUR.soft,
      align: 'right'
    }
  }
}

/** Just above the large title, which stands on the bottom of its room. */
export function bovenGroot(titel: string): number {
  return Math.max(0.5, GROOT.titel.y + GROOT.titel.h - 0.75 * Math.ceil(titel.length / 34) - 0.5)
}

/** In points: the longer, the smaller. */
export function titelGrootte(titel: string, isGroot: boolean): number {
  const size = isGroot ? 44 : 30
  return titel.length > 90 ? size * 0.67 : titel.length > 45 ? size * 0.8 : size
}

/** In points, as the page of slides sizes them (`emit/opleiding/dias/stijl.ts`). */
export function grootteVan(dia: Dia): number {
  const dichtheid = dichtheidVan(dia.body, regelsOnder(titelVan(dia), dia.noten.length))
  if (VORM[dia.soort] === 'Begin') return 22
  return { ruim: 26, dicht: 17, gewoon: 21 }[dichtheid ?? 'gewoon']
}
