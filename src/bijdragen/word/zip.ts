/**
 * Opens the zip that a .docx is, never further than a limit: how large a file inside says to be is not believed. Gives a new
 * zip with only the text and its images, so that what else a document carries (author, company, macros, attachments) stops here.
 */

import { Inflate, zipSync } from 'fflate'
import { Geweigerd } from '../../reader/foto-schoon'

/** Bytes of the file that somebody drops. */
const FILE_LIMIT = 25 * 1024 * 1024
/** Bytes of all that is unpacked: of the text, which for a hundred pages is some 3 MB, and of the images. */
const UNPACKED_LIMITS = { text: 16 * 1024 * 1024, images: 80 * 1024 * 1024 }
const ENTRY_LIMIT = 2000
/** Bytes that go in at once: what comes out of them is at most a thousand times as much. */
const STEP = 8 * 1024

export const MELDING = {
  groot: `Dit bestand is groter dan ${FILE_LIMIT / 1024 / 1024} MB. Haal er foto’s uit, en voeg ze daarna apart toe.`,
  uitgepakt:
    'Dit bestand pakt uit tot meer dan deze pagina aankan. Kopieer de tekst in Word, en plak hem hier.',
  wachtwoord:
    'Dit Word-bestand heeft een wachtwoord. Open het in Word, haal het wachtwoord weg (Bestand, Info, Document beveiligen), bewaar het en probeer opnieuw.',
  oud: 'Dit is een oud Word-bestand (.doc). Open het in Word of LibreOffice, kies Opslaan als, Word-document (.docx), en kies dan dat bestand.',
  stuk: 'Dit bestand is beschadigd. Open het in Word, bewaar het opnieuw als .docx en probeer nog eens. Lukt dat niet, kopieer dan de tekst en plak hem hier.',
  geenWord: 'Dit is geen Word-document. Kies een bestand dat eindigt op .docx.'
} as const

export type Parts = ReadonlyMap<string, Uint8Array>

type Entry = { name: string; isEncrypted: boolean; method: number; packed: Uint8Array }

/** The files inside by name, without those that nobody asks for. */
export function unpacked(bytes: Uint8Array, limits = UNPACKED_LIMITS): Parts {
  if (bytes.length > FILE_LIMIT) throw new Geweigerd(MELDING.groot)
  refuseOther(bytes)
  const entries = entriesIn(bytes)
  if (entries.some(({ isEncrypted }) => isEncrypted)) throw new Geweigerd(MELDING.wachtwoord)
  const parts = new Map<string, Uint8Array>()
  const left = { ...limits }
  for (const entry of entries.filter(({ name }) => isWanted(name))) {
    const sort = /\.(?:xml|rels)$/u.test(entry.name) ? 'text' : 'images'
    const content = contentOf(entry, left[sort])
    left[sort] -= content.length
    parts.set(entry.name, content)
  }
  if (![...parts.keys()].some((name) => /^word\/document\d*\.xml$/u.test(name)))
    throw new Geweigerd(MELDING.geenWord)
  return parts
}

export function zipOf(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries(parts), { level: 0 })
}

/** Notes in the margin, fonts and programs stay behind; docProps, with who wrote it, too. */
function isWanted(name: string): boolean {
  if (/^(?:\[Content_Types\]\.xml|_rels\/\.rels)$/u.test(name)) return true
  return /^word\/(?!(?:embeddings|fonts|activeX|glossary)\/|comments|people|vba)[\w/.-]+$/u.test(name)
}

const OLE = 'd0cf11e0a1b11ae1'

function refuseOther(bytes: Uint8Array): void {
  const start = [...bytes.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  if (start.startsWith('504b0304')) return
  if (start !== OLE) throw new Geweigerd(start.startsWith('504b') ? MELDING.stuk : MELDING.geenWord)
  throw new Geweigerd(holds(bytes, 'EncryptedPackage') ? MELDING.wachtwoord : MELDING.oud)
}

/** In UTF-16, as such a file names its streams. */
function holds(bytes: Uint8Array, words: string): boolean {
  return new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1)).includes(words)
}

/** https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.12 and 4.3.16. */
function entriesIn(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const end = endOf(view)
    const count = view.getUint16(end + 10, true)
    let at = view.getUint32(end + 16, true)
    if (count > ENTRY_LIMIT) throw new Geweigerd(MELDING.uitgepakt)
    return Array.from({ length: count }, () => {
      if (view.getUint32(at, true) !== 0x02014b50) throw new Geweigerd(MELDING.stuk)
      const entry = entryAt(view, bytes, at)
      at += 46 + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0)
      return entry
    })
  } catch (error) {
    // What lies outside the file.
    if (error instanceof RangeError) throw new Geweigerd(MELDING.stuk)
    throw error
  }
}

/** Where the list of contents is announced: at the end, before a comment of at most 64 kB. */
function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= first; at--)
    if (view.getUint32(at, true) === 0x06054b50) return at
  throw new Geweigerd(MELDING.stuk)
}

function entryAt(view: DataView, bytes: Uint8Array, at: number): Entry {
  const local = view.getUint32(at + 42, true)
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  const name = bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true))
  return {
    name: new TextDecoder().decode(name),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    packed: bytes.subarray(start, start + view.getUint32(at + 20, true))
  }
}

function contentOf({ method, packed }: Entry, limit: number): Uint8Array {
  if (method === 0) {
    if (packed.length > limit) throw new Geweigerd(MELDING.uitgepakt)
    return packed
  }
  if (method !== 8) throw new Geweigerd(MELDING.stuk)
  const chunks: Uint8Array[] = []
  let size = 0
  const inflate = new Inflate((chunk) => {
    size += chunk.length
    if (size > limit) throw new Geweigerd(MELDING.uitgepakt)
    chunks.push(chunk)
  })
  try {
    for (let at = 0; at < packed.length; at += STEP)
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length)
  } catch (error) {
    throw error instanceof Geweigerd ? error : new Geweigerd(MELDING.stuk)
  }
  return joined(chunks, size)
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
