/** A Word document, or what somebody copied from one, as Markdown for a report. Loaded when the first one is dropped. */

import { Geweigerd, schoongemaakt } from '../../reader/foto-schoon'
import type { Beeld, Ingelezen, Schoonmaker } from './ingelezen'
import { gekuist } from './kuis'
import { Lezing, type Rauw } from './lezing'
import { markdownVan } from './markdown'
import { excessIn } from './teveel'

/** UTF-16 code units of HTML; a page of Word has some 20,000, with its styles 100,000. */
const PLAK_LIMIT = 1_000_000

/** Of what comes out; the check takes a file of 256 kB. */
const MARKDOWN_LIMIT = 200_000

const TE_LANG_VERSLAG = 'Dit is te lang voor één verslag. Kies wat over dit voorval gaat, en plak enkel dat.'
const TE_LANG =
  'Dit is te veel om in één keer te plakken. Plak het in stukken, of bewaar het als Word-document en kies dat bestand.'
const TE_DIEP = 'Deze opmaak is te ingewikkeld. Plak de tekst zonder opmaak (Ctrl+Shift+V).'
const GEEN_TEKST = 'In dit document staat geen tekst. Kies een ander bestand, of typ je verslag.'

/** Throws a Geweigerd for whatever the writer can do something about. */
export async function leesWord(
  bytes: ArrayBuffer,
  maakSchoon: Schoonmaker = schoongemaakt
): Promise<Ingelezen> {
  const { htmlOf } = await import('./docx')
  const { html, beelden, opmerkingen } = await htmlOf(bytes)
  const gelezen = await lees(html, new Lezing(beelden), maakSchoon)
  if (gelezen.markdown === '') throw new Geweigerd(GEEN_TEKST)
  return { ...gelezen, opmerkingen: [...new Set([...opmerkingen, ...gelezen.opmerkingen])] }
}

/** `html` as the clipboard gives it. */
export async function leesPlak(html: string, maakSchoon: Schoonmaker = schoongemaakt): Promise<Ingelezen> {
  if (html.length > PLAK_LIMIT) throw new Geweigerd(TE_LANG)
  return lees(html, new Lezing(), maakSchoon)
}

async function lees(html: string, lezing: Lezing, maakSchoon: Schoonmaker): Promise<Ingelezen> {
  const excess = excessIn(html)
  if (excess) throw new Geweigerd(excess === 'diep' ? TE_DIEP : TE_LANG_VERSLAG)
  const nodes = notTooDeep(() => gekuist(html, lezing))
  const { beelden, geweigerd } = await drawnAnew(lezing, maakSchoon)
  const markdown = notTooDeep(() => markdownVan(nodes, lezing, (src) => beelden.get(src)?.naam))
  if (markdown.length > MARKDOWN_LIMIT) throw new Geweigerd(TE_LANG_VERSLAG)
  const mee = [...beelden.values()]
  return {
    markdown,
    beelden: mee,
    opmerkingen: [...lezing.opmerkingen, ...geweigerd, ...withoutAlt(mee)],
    ...(lezing.titel !== undefined && { titel: lezing.titel })
  }
}

/** A page of hostile HTML may be nested deeper than a machine can follow. */
function notTooDeep<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof RangeError) throw new Geweigerd(TE_DIEP)
    throw error
  }
}

type Getekend = { beelden: Map<string, Beeld>; geweigerd: string[] }

/** One at a time: a phone has no room for forty photos at once. */
async function drawnAnew(lezing: Lezing, maakSchoon: Schoonmaker): Promise<Getekend> {
  const beelden = new Map<string, Beeld>()
  const geweigerd: string[] = []
  for (const [src, { rauw, alt }] of lezing.gebruikt) {
    const number = beelden.size + geweigerd.length + 1
    try {
      const { blob } = await maakSchoon(new Blob([rauw.bytes], { type: rauw.type }))
      beelden.set(src, { naam: `beeld-${number}.${blob.type === 'image/jpeg' ? 'jpg' : 'png'}`, blob, alt })
    } catch (error) {
      if (!(error instanceof Geweigerd)) throw error
      geweigerd.push(`Beeld ${number} is niet meegekomen. ${isDrawing(rauw) ? TEKENING : error.message}`)
    }
  }
  return { beelden, geweigerd }
}

const TEKENING =
  'Het is een tekening die enkel Word en Windows kunnen lezen (EMF of WMF). Maak er een schermafdruk van en voeg die toe als foto.'

function isDrawing({ bytes, type }: Rauw): boolean {
  const letters = String.fromCharCode(...bytes.subarray(40, 44))
  return /emf|wmf/iu.test(type) || letters === ' EMF' || (bytes[0] === 0xd7 && bytes[1] === 0xcd)
}

/** By their place: whoever takes them over may give them other names. */
function withoutAlt(beelden: readonly Beeld[]): string[] {
  return beelden.flatMap(({ alt }, at) =>
    alt === '' ? [`Beeld ${at + 1} heeft nog geen beschrijving. Zeg in één zin wat erop te zien is.`] : []
  )
}
