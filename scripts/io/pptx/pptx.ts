/**
 * Slides as a PowerPoint file that people go on working in: real titles, real text, notes. Its library is loaded by whoever
 * asks for this file alone. The same slides give the same bytes: what the library writes of this moment is replaced.
 */

import PptxGenJS from 'pptxgenjs'
import { datumInWoorden } from '../../pipeline/core/dutch.ts'
import { type Dia, type Dias, merkenVan, titelVan } from '../../pipeline/emit/opleiding/dias/dia.ts'
import { vast } from './herstel.ts'
import { bovenGroot, grootteVan, KLEUR, LETTER, modelVan, titelGrootte, VLAK, VORM, VORMEN } from './stijl.ts'
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
