/** The PowerPoint file: opened in LibreOffice, and read as the XML that it is. */

import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { moduleIn } from '../../fixtures/cursus.ts'
import { DIAS } from '../../fixtures/dias.ts'
import { plantMarkers } from '../../fixtures/markers.ts'
import { stateOf } from '../../fixtures/toets.ts'
import { readXml } from '../../fixtures/xml.ts'
import type { Node } from '../../pipeline/core/tree.ts'
import { type Dia, titelVan } from '../../pipeline/emit/opleiding/dias/dia.ts'
import { diasVan } from '../../pipeline/emit/opleiding/dias/dias.ts'
import type { Site } from '../../pipeline/site/site.ts'
import { ensureLibreOffice, pdfByOffice } from '../libreoffice.ts'
import { ensurePdfTools, pdfInfo, pdfText } from '../poppler.ts'
import { diasPptx } from './dias-pptx.ts'
import { pptxOf } from './pptx.ts'

const URL = 'https://kennis.plot.be'
const site = stateOf(DIAS)
const deck = diasVan(site, moduleIn(site), URL)

const bytesOf = async (of: Site): Promise<Uint8Array> => (await diasPptx(of, moduleIn(of), URL)).bytes

type Files = Readonly<Record<string, string>>

function filesIn(pptx: Uint8Array): Files {
  return Object.fromEntries(Object.entries(unzipSync(pptx)).map(([path, bytes]) => [path, strFromU8(bytes)]))
}

/** The words of the placeholder of one sort on each slide, in the order of the slides. */
function placeholders(files: Files, folder: string, type: string): string[] {
  const shapes = /<p:sp>.*?<\/p:sp>/gsu
  return numbered(files, folder).map((slide) =>
    (slide.match(shapes) ?? [])
      .filter((shape) => new RegExp(`<p:ph[^>]*type="${type}"`, 'su').test(shape))
      .map((shape) =>
        [...shape.matchAll(/<a:t>(?<text>[^<]*)<\/a:t>/gu)]
          .map(({ groups }) => groups?.['text'] ?? '')
          .join('')
      )
      .join(' ')
  )
}

function numbered(files: Files, folder: string): string[] {
  const numberIn = (path: string): number => Number(/\d+/u.exec(path)?.[0])
  return Object.keys(files)
    .filter((path) => new RegExp(`^ppt/${folder}/[a-zA-Z]+\\d+\\.xml$`, 'u').test(path))
    .sort((a, b) => numberIn(a) - numberIn(b))
    .map((path) => files[path] ?? '')
}

describe('the slides of a module', () => {
  let pptx: Uint8Array
  let files: Files
  beforeAll(async () => {
    pptx = await bytesOf(site)
    files = filesIn(pptx)
  })

  test('open in LibreOffice: as many as there are, each with its title', () => {
    ensureLibreOffice()
    ensurePdfTools()
    const pdf = pdfByOffice('dias.pptx', pptx)
    expect(pdfInfo(pdf).get('Pages')).toBe(String(deck.dias.length))
    const pages = pdfText(pdf).split('\f')
    const plain = (text: string): string => text.replace(/\s+/gu, ' ')
    deck.dias.forEach((dia, index) => expect(plain(pages[index] ?? '')).toContain(titelVan(dia)))
  })

  test('have a title that PowerPoint knows as such, and their notes', () => {
    expect(placeholders(files, 'slides', 'title')).toEqual(deck.dias.map(titelVan))
    const notes = placeholders(files, 'notesSlides', 'body')
    expect(notes[3]).toBe('Laat ze hardop tellen.11 Verzonnen voor deze voorbeeldsite.')
    expect(notes.map((note) => note !== '')).toEqual(deck.dias.map(({ notities }) => notities.length > 0))
  })

  test('hold no table, an image with its words, and lists that go on counting', () => {
    const slides = numbered(files, 'slides')
    expect(slides.join('')).not.toContain('<a:tbl>')
    expect(slides[5]).toContain('Woord 1</a:t>')
    expect(slides.join('')).toContain('descr="Een plan van een plein"')
    expect(Object.keys(files).filter((path) => /^ppt\/media\/.*\.png$/u.test(path))).toHaveLength(1)
    expect(slides[4]).toMatch(/<a:buAutoNum type="arabicPeriod" startAt="(?!1")\d+"/u)
    expect(slides.join('')).toContain('type="alphaUcPeriod"')
  })

  test('say of a paragraph what it is once, as the format asks', () => {
    const paragraphs = numbered(files, 'slides').flatMap((slide) => slide.match(/<a:p>.*?<\/a:p>/gsu) ?? [])
    expect(paragraphs.length).toBeGreaterThan(deck.dias.length)
    expect(paragraphs.filter((paragraph) => (paragraph.match(/<a:pPr\b/gu) ?? []).length > 1)).toEqual([])
  })

  test('are the same bytes on another day, in another zone', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-07-01T00:00:00Z') })
    const zone = process.env['TZ']
    process.env['TZ'] = 'America/New_York'
    try {
      expect(Buffer.compare(Buffer.from(await bytesOf(site)), Buffer.from(pptx))).toBe(0)
    } finally {
      vi.useRealTimers()
      if (zone === undefined) delete process.env['TZ']
      else process.env['TZ'] = zone
    }
    expect(files['docProps/core.xml']).toContain('2026-01-05T12:00:00Z</dcterms:created>')
  })
})

/** As plain as our own XML: one declaration, one space between attributes. */
function plainXml(text: string): string {
  const plain = text
    .replace(/^<\?xml[^>]*\?>\s*/u, '')
    .replace(/&#x(?<code>[0-9a-f]+);/giu, (_, code: string) => `&#${Number.parseInt(code, 16)};`)
    .replace(/<[^>]+>/gu, (tag) => tag.replace(/\s+/gu, ' ').replace(/ (?<end>\/?>)$/u, '$<end>'))
  return `<?xml version="1.0" encoding="utf-8"?>\n${plain}`
}

test('text that looks like markup stays text, and what XML cannot hold is left out', async () => {
  const hostile = 'a\u0000\u000B\uFFFF</a:t></p:txBody> & <b> "]]> \u{1F600}'
  const body: Node[] = [
    ['p', {}, hostile],
    ['ul', {}, ['li', {}, ['a', { href: 'https://elders.be/?a=1&b="<' }, hostile]]]
  ]
  const dia: Dia = {
    soort: 'inhoud',
    titel: hostile,
    boven: hostile,
    body,
    noten: [{ teken: '1', tekst: [hostile] }],
    notities: [hostile],
    address: '/x'
  }
  const own = await pptxOf({ feiten: { ...deck.feiten, titel: hostile }, dias: [dia] }, () =>
    Promise.resolve(undefined)
  )
  const marked = await bytesOf(plantMarkers(DIAS).site)
  for (const files of [filesIn(own), filesIn(marked)])
    for (const [path, text] of Object.entries(files))
      if (/\.(?:xml|rels)$/u.test(path)) expect(() => readXml(plainXml(text)), path).not.toThrow()
  expect(placeholders(filesIn(own), 'slides', 'title')).toEqual([
    'a&lt;/a:t&gt;&lt;/p:txBody&gt; &amp; &lt;b&gt; &quot;]]&gt; \u{1F600}'
  ])
})
