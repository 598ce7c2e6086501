/**
 * Slides as a PowerPoint file that people go on working in: real titles, real text, notes. Its library is loaded by whoever
 * asks for this file alone. The same slides give the same bytes: what the library writes of this moment is replaced.
 */

import { unzipSync } from 'fflate'
import PptxGenJS from 'pptxgenjs'
import { datumInWoorden } from '../../pipeline/core/dutch.ts'
import { zip } from '../../pipeline/core/zip.ts'
import { type Dia, type Dias, merkenVan, titelVan } from '../../pipeline/emit/opleiding/dias/dia.ts'
import { dichtheidVan, regelsOnder } from '../../pipeline/emit/opleiding/dias/regels.ts'
import { beeldenIn, type Loop, lopenVan, notitieTekst, schoon } from './tekst.ts'

/** An image of the site, in a form that every version of PowerPoint opens. */
export type Plaatje = { bytes: Uint8Array; soort: 'png' | 'jpeg'; width: number; height: number }

/** `plaatje`: of an address in the tree; undefined where there is none, then its alternative stands there as words. */
export async function pptxOf(
  { feiten, dias }: Dias,
  plaatje: (address: string) => Promise<Plaatje | undefined>
): Promise<Uint8Array> {
  const pptx = new Pptx()
  pptx.layout = 'LAYOUT_WIDE'
  pptx.title = schoon(feiten.titel)
  pptx.subject = schoon(merkenVan(feiten).join(' · '))
  pptx.author = 'PLOT kenniscentrum'
  pptx.company = 'PLOT'
  pptx.theme = { headFontFace: LETTER, bodyFontFace: LETTER }
  const voet = schoon(
    [...merkenVan(feiten), `Bijgewerkt op ${datumInWoorden(feiten.bijgewerkt)}`].join(' · ')
  )
  for (const vorm of VORMEN) pptx.defineSlideMaster(modelVan(vorm, voet))
  for (const dia of dias) await teken(pptx, dia, plaatje)
  const written = await pptx.write({ outputType: 'uint8array' })
  return vast(written as Uint8Array, feiten.bijgewerkt)
}

/** The package is one of both sorts: what an import of it gives differs by who loads it. */
const Pptx = (PptxGenJS as unknown as { default?: typeof PptxGenJS }).default ?? PptxGenJS

/** On every computer, in these or in letters as wide. */
const LETTER = 'Arial'

const KLEUR = {
  ink: '16202C',
  soft: '46525F',
  house: '123A6B',
  light: 'E6EDF6',
  paper: 'FFFFFF',
  bezig: '6A4A00',
  geldig: '135C38'
}

type Vorm = { naam: string; achtergrond: string; rand?: string; isGroot: boolean }

const VORMEN: readonly Vorm[] = [
  { naam: 'Begin', achtergrond: KLEUR.light, isGroot: true },
  { naam: 'Inhoud', achtergrond: KLEUR.paper, isGroot: false },
  { naam: 'Vraag', achtergrond: KLEUR.paper, rand: KLEUR.bezig, isGroot: false },
  { naam: 'Antwoord', achtergrond: KLEUR.paper, rand: KLEUR.geldig, isGroot: false }
]

const VORM: Readonly<Record<Dia['soort'], string>> = {
  titel: 'Begin',
  deel: 'Begin',
  inhoud: 'Inhoud',
  vraag: 'Vraag',
  antwoord: 'Antwoord'
}

/** In inches, of 13.33 by 7.5. */
const VLAK = {
  x: 0.9,
  w: 11.53,
  titel: { y: 0.85, h: 1.25 },
  tekst: { y: 2.15, h: 4.45 },
  voet: { y: 6.9, h: 0.35 }
}
const GROOT = { titel: { y: 1.7, h: 2.1 }, tekst: { y: 4.05, h: 2.5 } }

type Master = Parameters<InstanceType<typeof PptxGenJS>['defineSlideMaster']>[0]

function modelVan({ naam, achtergrond, rand, isGroot }: Vorm, voet: string): Master {
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

async function teken(
  pptx: InstanceType<typeof PptxGenJS>,
  dia: Dia,
  plaatje: (address: string) => Promise<Plaatje | undefined>
): Promise<void> {
  const slide = pptx.addSlide({ masterName: VORM[dia.soort] })
  const isGroot = VORM[dia.soort] === 'Begin'
  const beelden = await geladen(dia, plaatje)
  const { x, w } = VLAK
  const titel = titelVan(dia)
  slide.addText(schoon(dia.boven), {
    x,
    y: isGroot ? bovenGroot(titel) : 0.5,
    w,
    h: 0.35,
    fontFace: LETTER,
    fontSize: 14,
    bold: true,
    color: KLEUR.house,
    margin: 0
  })
  slide.addText(schoon(titel), { placeholder: 'titel', fontSize: titelGrootte(titel, isGroot) })
  const lopen = lopenVan(dia, new Set(beelden.keys()))
  if (lopen.length > 0)
    slide.addText(lopen.map(alsTekst), { placeholder: 'tekst', fontSize: grootteVan(dia), fit: 'shrink' })
  plaats(slide, [...beelden.values()], lopen.length > 0)
  if (dia.noten.length > 0)
    slide.addText(schoon(dia.noten.map(({ teken: t, tekst }) => `${t} ${notitieTekst(tekst)}`).join('   ')), {
      x,
      y: 6.45,
      w,
      h: 0.32,
      fontFace: LETTER,
      fontSize: 10,
      color: KLEUR.soft,
      valign: 'bottom',
      margin: 0
    })
  const notities = notitieTekst(dia.notities)
  if (notities !== '') slide.addNotes(schoon(notities))
}

/** Just above the large title, which stands on the bottom of its room. */
function bovenGroot(titel: string): number {
  return Math.max(0.5, GROOT.titel.y + GROOT.titel.h - 0.75 * Math.ceil(titel.length / 34) - 0.5)
}

function titelGrootte(titel: string, isGroot: boolean): number {
  const size = isGroot ? 44 : 30
  return titel.length > 90 ? size * 0.67 : titel.length > 45 ? size * 0.8 : size
}

/** In points, as the page of slides sizes them (stijl.ts). */
function grootteVan(dia: Dia): number {
  const dichtheid = dichtheidVan(dia.body, regelsOnder(titelVan(dia), dia.noten.length))
  if (VORM[dia.soort] === 'Begin') return 22
  return { ruim: 26, dicht: 17, gewoon: 21 }[dichtheid ?? 'gewoon']
}

function alsTekst({
  tekst,
  isVet,
  isCursief,
  isCode,
  isHoog,
  link,
  lijst,
  niveau,
  isEinde
}: Loop): PptxGenJS.TextProps {
  return {
    text: tekst,
    options: {
      ...(isVet ? { bold: true } : {}),
      ...(isCursief ? { italic: true } : {}),
      ...(isHoog ? { superscript: true } : {}),
      ...(isCode ? { fontFace: 'Courier New' } : {}),
      ...(link === undefined ? {} : { hyperlink: { url: link } }),
      ...(lijst === undefined ? { bullet: false } : { bullet: opsomming(lijst), indentLevel: niveau }),
      ...(isEinde ? { breakLine: true } : {}),
      paraSpaceAfter: 6
    }
  }
}

type Lijst = NonNullable<Loop['lijst']>

function opsomming({ soort, start }: Lijst): NonNullable<PptxGenJS.TextBaseProps['bullet']> {
  if (soort === 'punt') return { indent: 18 }
  if (soort === 'vakje') return { characterCode: '2610', indent: 24 }
  return {
    type: 'number',
    style: soort === 'letter' ? 'alphaUcPeriod' : 'arabicPeriod',
    numberStartAt: start,
    indent: 26
  }
}

async function geladen(
  { body }: Dia,
  plaatje: (address: string) => Promise<Plaatje | undefined>
): Promise<Map<string, Plaatje & { alt: string }>> {
  const found = new Map<string, Plaatje & { alt: string }>()
  for (const { src, alt } of beeldenIn(body)) {
    const image = await plaatje(src)
    if (image) found.set(src, { ...image, alt })
  }
  return found
}

/** Beside each other, on the lower half where words stand above them. */
function plaats(
  slide: PptxGenJS.Slide,
  beelden: readonly (Plaatje & { alt: string })[],
  hasWords: boolean
): void {
  const y = hasWords ? 3.9 : VLAK.tekst.y
  const [width, height] = [VLAK.w / Math.max(1, beelden.length) - 0.2, 6.6 - y]
  beelden.forEach(({ bytes, soort, alt, ...size }, index) => {
    const scale = Math.min(width / size.width, height / size.height)
    slide.addImage({
      data: `image/${soort};base64,${Buffer.from(bytes).toString('base64')}`,
      x: VLAK.x + index * (width + 0.2),
      y,
      w: size.width * scale,
      h: size.height * scale,
      altText: schoon(alt)
    })
  })
}

/** The day of the content instead of this moment, and the files inside in one order. */
function vast(bytes: Uint8Array, bijgewerkt: string): Uint8Array {
  const day = `${bijgewerkt}T12:00:00Z`
  const files = Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith('/'))
  return zip(
    files.map(([path, content]) => {
      if (path === 'docProps/core.xml') return { path, bytes: edited(content, (text) => dated(text, day)) }
      const isText = /^ppt\/(?:slides|notesSlides|slideLayouts)\/[^/]+\.xml$/u.test(path)
      return { path, bytes: isText ? edited(content, mended) : content }
    })
  )
}

function edited(content: Uint8Array, edit: (text: string) => string): Uint8Array {
  return new TextEncoder().encode(edit(new TextDecoder().decode(content)))
}

function dated(text: string, day: string): string {
  return text.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${day}`)
}

/** A line of notes is a paragraph: within one, PowerPoint shows no ends of lines. */
const NIEUWE_ALINEA = '</a:t></a:r></a:p><a:p><a:r><a:rPr lang="nl-BE" dirty="0"/><a:t>'

/**
 * The library says of every run in a paragraph what may be said once, at its start: PowerPoint would want to repair that.
 * And it takes all words for English.
 */
function mended(text: string): string {
  return text
    .replace(/(<\/a:r>)<a:pPr(?:[^>]*\/>|[^>]*[^/]>.*?<\/a:pPr>)/gsu, '$1')
    .replaceAll('lang="en-US"', 'lang="nl-BE"')
    .replace(/(?<=<a:t>)[^<]*(?=<\/a:t>)/gu, (words) => words.replace(/\r?\n/gu, NIEUWE_ALINEA))
}
