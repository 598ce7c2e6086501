/**
 * The document of a korps for Word and LibreOffice: real headings, a table of contents, counted questions and numbered
 * pages. Fetched with its library by who asks for it, and by nobody else.
 */

import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  type ILevelsOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableOfContents,
  TableRow,
  TextRun,
  WidthType
} from 'docx'
import type { KorpsDocument, Stuk } from './korps-document'

type Blokken = (Paragraph | Table)[]

const VRAGEN = 'vragen'
const PUNTEN = 'punten'
/** Twentieths of a point. */
const INSPRING = 360

export const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export async function wordVan(bron: KorpsDocument): Promise<Blob> {
  const blob = await Packer.toBlob(documentOf(bron))
  return blob.type === WORD ? blob : new Blob([blob], { type: WORD })
}

/** Exported for tests: bytes where there is no Blob to read. */
export async function wordBytes(bron: KorpsDocument): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toArrayBuffer(documentOf(bron)))
}

function documentOf({ titel, onder, stukken }: KorpsDocument): Document {
  return new Document({
    title: schoon(titel),
    description: schoon(onder[1] ?? ''),
    creator: 'PLOT kenniscentrum',
    lastModifiedBy: '',
    styles: STIJLEN,
    numbering: {
      config: [
        { reference: VRAGEN, levels: [niveau(LevelFormat.DECIMAL, 'Vraag %1.', 0)] },
        { reference: PUNTEN, levels: [0, 1, 2, 3].map((diep) => niveau(LevelFormat.BULLET, '•', diep)) }
      ]
    },
    sections: [
      {
        footers: { default: voet(titel) },
        children: [
          new Paragraph({ text: schoon(titel), heading: HeadingLevel.TITLE }),
          ...onder.map((tekst) => alinea(tekst)),
          new Paragraph({ text: 'Inhoud', style: 'Inhoudskop' }),
          new TableOfContents('Inhoud', { hyperlink: true, headingStyleRange: '1-2' }),
          ...stukken.flatMap(blokkenVan)
        ]
      }
    ]
  })
}

function niveau(format: ILevelsOptions['format'], text: string, diep: number): ILevelsOptions {
  const left = INSPRING * (diep + 1)
  const indent = format === LevelFormat.BULLET ? { left, hanging: INSPRING } : { left: 0, hanging: 0 }
  return {
    level: diep,
    ...(format ? { format } : {}),
    text,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent } }
  }
}

function voet(titel: string): Footer {
  const children = [`${schoon(titel)} · bladzijde `, PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES]
  return new Footer({ children: [new Paragraph({ children: [new TextRun({ children, size: 18 })] })] })
}

function blokkenVan(stuk: Stuk): Blokken {
  switch (stuk.soort) {
    case 'titel':
      return [
        new Paragraph({
          text: schoon(stuk.tekst),
          heading: stuk.diep === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          keepNext: true
        })
      ]
    case 'kopje':
    case 'kop':
      return [new Paragraph({ text: schoon(stuk.tekst), heading: HeadingLevel.HEADING_3, keepNext: true })]
    case 'punt':
      return [punt(stuk)]
    case 'tabel':
      return [tabel(stuk), new Paragraph({ text: '' })]
    case 'vraag':
      return vraag(stuk)
    case 'klein':
      return [new Paragraph({ style: 'Klein', children: [new TextRun(schoon(stuk.tekst))] })]
    default:
      return [alinea(stuk.tekst)]
  }
}

function alinea(tekst: string): Paragraph {
  return new Paragraph({ children: [new TextRun(schoon(tekst))] })
}

/** A number that the template gave is a word of it: the program would count on from the list before. */
function punt({ tekst, diep, nummer }: Stuk & { soort: 'punt' }): Paragraph {
  if (nummer === undefined)
    return new Paragraph({
      children: [new TextRun(schoon(tekst))],
      numbering: { reference: PUNTEN, level: Math.min(diep, 3) }
    })
  return new Paragraph({
    children: [new TextRun(`${nummer}. ${schoon(tekst)}`)],
    indent: { left: INSPRING * (diep + 1), hanging: INSPRING }
  })
}

function vraag({ tekst, antwoord, ligtVast, opmerking }: Stuk & { soort: 'vraag' }): Paragraph[] {
  const lines = [ligtVast, ...antwoord].filter((line) => line !== '')
  return [
    new Paragraph({
      style: 'Vraag',
      numbering: { reference: VRAGEN, level: 0 },
      keepNext: true,
      children: [new TextRun(schoon(tekst))]
    }),
    ...lines.map((line) => new Paragraph({ style: 'Antwoord', children: [new TextRun(schoon(line))] })),
    ...(opmerking === undefined
      ? []
      : [new Paragraph({ style: 'Opmerking', children: [new TextRun(opmerking)] })])
  ]
}

function tabel({ kop, rijen }: Stuk & { soort: 'tabel' }): Table {
  const breed = Math.max(kop.length, ...rijen.map((rij) => rij.length), 1)
  const row = (cells: readonly string[], isKop: boolean): TableRow =>
    new TableRow({
      tableHeader: isKop,
      cantSplit: true,
      children: Array.from(
        { length: breed },
        (_, at) =>
          new TableCell({
            children: [
              new Paragraph({
                ...(isKop ? { style: 'Tabelkop' } : {}),
                children: [new TextRun(schoon(cells[at] ?? ''))]
              })
            ]
          })
      )
    })
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [...(kop.length > 0 ? [row(kop, true)] : []), ...rijen.map((rij) => row(rij, false))]
  })
}

/** XML has no place for control characters and halves of a sign; one of them makes a whole document unreadable. */
function schoon(tekst: string): string {
  return tekst.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ')
}

const STIJLEN = {
  default: {
    document: {
      run: { font: 'Calibri', size: 22, language: { value: 'nl-BE' } },
      paragraph: { spacing: { after: 120 } }
    },
    title: { run: { size: 40, bold: true }, paragraph: { spacing: { after: 240 } } },
    heading1: {
      run: { size: 32, bold: true, color: '123A6B' },
      paragraph: { spacing: { before: 480, after: 160 } }
    },
    heading2: {
      run: { size: 26, bold: true, color: '123A6B' },
      paragraph: { spacing: { before: 320, after: 120 } }
    },
    heading3: {
      run: { size: 22, bold: true, color: '46525F' },
      paragraph: { spacing: { before: 200, after: 80 } }
    }
  },
  paragraphStyles: [
    // Looks like a heading and is none, so that the contents do not list themselves.
    {
      id: 'Inhoudskop',
      name: 'Inhoudskop',
      basedOn: 'Normal',
      run: { size: 32, bold: true, color: '123A6B' },
      paragraph: { spacing: { before: 480, after: 160 } }
    },
    {
      id: 'Vraag',
      name: 'Vraag',
      basedOn: 'Normal',
      run: { bold: true },
      paragraph: { spacing: { before: 160, after: 60 } }
    },
    {
      id: 'Antwoord',
      name: 'Antwoord',
      basedOn: 'Normal',
      paragraph: { indent: { left: INSPRING }, spacing: { after: 60 } }
    },
    { id: 'Opmerking', name: 'Opmerking', basedOn: 'Antwoord', run: { italics: true } },
    { id: 'Tabelkop', name: 'Tabelkop', basedOn: 'Normal', run: { bold: true } },
    { id: 'Klein', name: 'Klein', basedOn: 'Normal', run: { size: 18, color: '46525F' } }
  ]
}
