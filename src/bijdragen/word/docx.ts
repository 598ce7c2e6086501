/** A .docx as HTML, its images as bytes beside it. */

import mammoth from 'mammoth'
import { BEELD, type Rauw } from './lezing'
import { opmerkingenOver, asShown } from './opmerkingen'
import { Geweigerd } from '../../reader/foto-schoon'
import { STIJLEN } from './stijlen'
import { MELDING, unpacked, zipOf } from './zip'

export type Html = { html: string; beelden: Rauw[]; opmerkingen: string[] }

/** Before the ids of notes. */
const PREFIX = 'w-'

const UNKNOWN_STYLE = /^Unrecognised paragraph style: '(?<name>[^']*)'/u
const UNKNOWN_ELEMENT = /^An unrecognised element was ignored: (?<name>\S+)/u
/** Of all that mammoth passes over, what holds words that nothing else tells of. */
const WITH_WORDS = /^w:(?:altChunk|ruby|subDoc)$/u

export async function htmlOf(bytes: ArrayBuffer): Promise<Html> {
  const parts = unpacked(new Uint8Array(bytes))
  const beelden: Rauw[] = []
  const zip = zipOf(asShown(parts))
  const { value, messages } = await converted(zip, beelden)
  return { html: value, beelden, opmerkingen: [...opmerkingenOver(parts), ...told(messages)] }
}

async function converted(zip: Uint8Array, beelden: Rauw[]) {
  // In Node it asks for bytes, in a browser for a buffer.
  const input = { arrayBuffer: zip.slice().buffer, buffer: zip as Buffer }
  try {
    return await mammoth.convertToHtml(input, {
      styleMap: [...STIJLEN],
      // A document may bring its own; what a style means is ours to say.
      includeEmbeddedStyleMap: false,
      idPrefix: PREFIX,
      convertImage: mammoth.images.imgElement(async (image) => {
        const at = beelden.length
        beelden.push({ bytes: new Uint8Array(), type: image.contentType })
        beelden[at] = { bytes: new Uint8Array(await image.readAsArrayBuffer()), type: image.contentType }
        return { src: `${BEELD}${at}` }
      })
    })
  } catch {
    throw new Geweigerd(MELDING.stuk)
  }
}

type Messages = Awaited<ReturnType<typeof mammoth.convertToHtml>>['messages']

function told(messages: Messages): string[] {
  const texts = messages.map(({ message }) => message)
  const styles = named(texts, UNKNOWN_STYLE)
  const elements = named(texts, UNKNOWN_ELEMENT).filter((name) => WITH_WORDS.test(name))
  return [
    ...(styles.length > 0
      ? [
          `Tekst met een eigen stijl (${styles.slice(0, 5).join(', ')}${styles.length > 5 ? ', …' : ''}) staat er als gewone tekst. Was het een kop, zet er dan ### voor.`
        ]
      : []),
    ...(elements.length > 0
      ? ['Een ingevoegd document of teken met uitspraak is niet meegekomen. Lees na wat er ontbreekt.']
      : [])
  ]
}

function named(texts: readonly string[], pattern: RegExp): string[] {
  return [...new Set(texts.flatMap((text) => pattern.exec(text)?.groups?.['name'] ?? []))]
}
