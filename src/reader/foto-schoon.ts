/** A photo drawn anew in the browser: what is seen stays, everything beside it is gone. Nothing leaves the device. */

import { loadPersonal } from '../pipeline'

export type Schoon = {
  blob: Blob
  naam: string
  breedte: number
  hoogte: number
  /** Kinds of data that stood in the file as it was. */
  weg: readonly string[]
}

/** Dutch: why nothing came of it, and what to do. */
export class Geweigerd extends Error {}

const HEIC =
  'Dit is een HEIC-foto, en die kan deze pagina niet lezen. Open ze op je telefoon, maak er een schermafdruk van en kies die. Op een iPhone kun je ook Instellingen, Camera, Structuren, Meest compatibel kiezen: dan maakt hij voortaan JPEG.'
const GEEN_BEELD =
  'Dit bestand is geen foto die we kunnen lezen. Kies een bestand dat eindigt op .jpg, .png of .webp.'
const STUK = 'De foto is beschadigd of te groot voor dit toestel. Maak er een schermafdruk van en kies die.'
const NIET_SCHOON =
  'Deze browser liet gegevens in de foto staan. Gebruik een andere browser, of maak een schermafdruk.'

/** Longest side of what is kept: a page shows no more, and a check takes it. */
const LONGEST = 3000
const QUALITY = 0.92

const ENDINGS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp'
}

/** Throws a Geweigerd for whatever the reader can do something about. */
export async function schoongemaakt(bestand: Blob): Promise<Schoon> {
  const bytes = new Uint8Array(await bestand.arrayBuffer())
  const { imageType, personalIn } = await loadPersonal()
  if (isHeic(bytes)) throw new Geweigerd(HEIC)
  const soort = imageType(bytes)
  if (soort === undefined) throw new Geweigerd(GEEN_BEELD)
  const canvas = await drawn(bestand).catch(() => undefined)
  if (canvas === undefined) throw new Geweigerd(STUK)
  const blob = await written(canvas, soort === 'JPEG' ? 'image/jpeg' : 'image/png')
  if (blob === null) throw new Geweigerd(STUK)
  // A browser that hides what a canvas holds, or writes something beside it, would leave us with a promise only.
  if (personalIn(new Uint8Array(await blob.arrayBuffer())).length > 0) throw new Geweigerd(NIET_SCHOON)
  return {
    blob,
    naam: `foto.${ENDINGS[blob.type] ?? 'png'}`,
    breedte: canvas.width,
    hoogte: canvas.height,
    weg: personalIn(bytes)
  }
}

/** `ftyp` and one of the names of the family. */
export function isHeic(bytes: Uint8Array): boolean {
  const letters = String.fromCharCode(...bytes.subarray(4, 12))
  return /^ftyp(?:hei[cmsx]|hev[cmx]|mif1|msf1|avi[fs])$/u.test(letters)
}

/** Upright: the direction of a photo is one of the data that go. */
async function drawn(bestand: Blob): Promise<HTMLCanvasElement> {
  const beeld = await createImageBitmap(bestand, { imageOrientation: 'from-image' })
  const schaal = Math.min(1, LONGEST / Math.max(beeld.width, beeld.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(beeld.width * schaal))
  canvas.height = Math.max(1, Math.round(beeld.height * schaal))
  const pen = canvas.getContext('2d')
  if (pen === null) throw new Error('No canvas')
  pen.drawImage(beeld, 0, 0, canvas.width, canvas.height)
  beeld.close()
  return canvas
}

function written(canvas: HTMLCanvasElement, type: string): Promise<Blob | null> {
  return new Promise((resolve) => canvas.toBlob(resolve, type, QUALITY))
}
