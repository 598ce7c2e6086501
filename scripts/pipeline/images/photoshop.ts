/**
 * What stands in Photoshop's segment of a JPEG: resources by number, among them the fields of IPTC.
 * https://www.adobe.com/devnet-apps/photoshop/fileformatashtml/#50577409_pgfId-1037504, https://iptc.org/standards/iim/
 */

import { ascii } from './signature.ts'

export type PhotoshopPart = {
  /** `unread`: this program does not know how to read on from here. */
  what: 'field' | 'miniatuur' | 'opmerking' | 'unread'
  /** Of a field. */
  record: number
  field: number
}

const IPTC = 0x0404
/** Small copies of the picture. */
const THUMBNAILS = [0x0409, 0x040c]
/** A caption; addresses; EXIF and XMP once more. */
const REMARKS = [0x03f0, 0x040b, 0x041e, 0x0422, 0x0423, 0x0424]

export function photoshopParts(data: Uint8Array): PhotoshopPart[] {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  let parts: PhotoshopPart[] = []
  let at = 'Photoshop 3.0\0'.length
  while (at + 12 <= data.length && ascii(data, at, at + 4) === '8BIM') {
    const name = (data[at + 6] ?? 0) + 1
    const size = at + 6 + name + (name % 2)
    if (size + 4 > data.length) break
    const length = view.getUint32(size)
    const end = size + 4 + length
    if (end > data.length) break
    if (length > 0) parts = parts.concat(inResource(view.getUint16(at + 4), data.subarray(size + 4, end)))
    at = end + (length % 2)
  }
  return [...parts, ...unreadIn(data.subarray(at))]
}

function inResource(id: number, data: Uint8Array): PhotoshopPart[] {
  if (id === IPTC) return fieldsOf(data)
  if (THUMBNAILS.includes(id)) return [part('miniatuur')]
  return REMARKS.includes(id) ? [part('opmerking')] : []
}

function fieldsOf(data: Uint8Array): PhotoshopPart[] {
  const fields: PhotoshopPart[] = []
  let at = 0
  while (at + 5 <= data.length && data[at] === 0x1c) {
    const length = ((data[at + 3] ?? 0) << 8) | (data[at + 4] ?? 0)
    if (length > 0) fields.push({ what: 'field', record: data[at + 1] ?? 0, field: data[at + 2] ?? 0 })
    at += 5 + length
  }
  return [...fields, ...unreadIn(data.subarray(at))]
}

/** Zeros are padding. */
function unreadIn(rest: Uint8Array): PhotoshopPart[] {
  return rest.some((byte) => byte !== 0) ? [part('unread')] : []
}

function part(what: PhotoshopPart['what']): PhotoshopPart {
  return { what, record: 0, field: 0 }
}
