/** IPTC fields inside Photoshop's segment of a JPEG: https://iptc.org/standards/iim/ */

import { ascii } from './signature.ts'

export type IptcField = { record: number; field: number }

const IPTC = 0x0404

export function iptcFields(data: Uint8Array): IptcField[] {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  let at = 'Photoshop 3.0\0'.length
  while (at + 12 <= data.length && ascii(data, at, at + 4) === '8BIM') {
    const id = view.getUint16(at + 4)
    const name = (data[at + 6] ?? 0) + 1
    const size = at + 6 + name + (name % 2)
    if (size + 4 > data.length) return []
    const length = view.getUint32(size)
    if (id === IPTC) return fieldsOf(data.subarray(size + 4, size + 4 + length))
    at = size + 4 + length + (length % 2)
  }
  return []
}

function fieldsOf(data: Uint8Array): IptcField[] {
  const fields: IptcField[] = []
  let at = 0
  while (at + 5 <= data.length && data[at] === 0x1c) {
    const length = ((data[at + 3] ?? 0) << 8) | (data[at + 4] ?? 0)
    if (length > 0) fields.push({ record: data[at + 1] ?? 0, field: data[at + 2] ?? 0 })
    at += 5 + length
  }
  return fields
}
