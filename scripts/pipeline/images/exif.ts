/**
 * Which EXIF fields a picture carries. Reads no more than tags and where their values stand, each once: a general
 * reader (exif-reader, exifreader) copies every value and can be made to copy the same one thousands of times.
 * The format: https://www.cipa.jp/std/documents/download_e.html?DC-008-Translation-2023-E
 */

import { ascii } from './signature.ts'

export type ExifField = {
  /** `unread`: there is more than this program reads. */
  group: 'image' | 'photo' | 'gps' | 'thumbnail' | 'unread'
  tag: number
  /** The raw value, as far as it stands in the block. */
  value: Uint8Array
  /** Whether all of it does. */
  isWhole: boolean
}

/** Bytes per value, by type number. */
const SIZES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4]
/** More fields than any camera writes in one directory. */
const FIELD_LIMIT = 500
const PHOTO = 0x8769
const GPS = 0x8825
const UNREAD: ExifField = { group: 'unread', tag: 0, value: new Uint8Array(), isWhole: false }

/** Undefined when this is not readable as EXIF. */
export function exifFields(data: Uint8Array): ExifField[] | undefined {
  const block = ascii(data, 0, 6) === 'Exif\0\0' ? data.subarray(6) : data
  const order = ascii(block, 0, 4)
  if (block.length < 8 || (order !== 'II*\0' && order !== 'MM\0*')) return undefined
  const reader = new Reader(block, order === 'II*\0')
  const image = reader.fields(reader.uint32(4), 'image')
  if (image.length === 0) return undefined
  const below = (tag: number, group: ExifField['group']): ExifField[] => {
    const [first, ...others] = image.filter((field) => field.tag === tag)
    if (!first) return []
    const fields = reader.fields(reader.uint32(first.value.byteOffset - block.byteOffset), group)
    return others.length === 0 ? fields : [...fields, UNREAD]
  }
  return [
    ...image,
    ...below(PHOTO, 'photo'),
    ...below(GPS, 'gps'),
    ...reader.fields(reader.next(reader.uint32(4)), 'thumbnail')
  ]
}

/** Numbers at an offset of the block; 0 where there is nothing. */
class Reader {
  readonly #bytes: Uint8Array
  readonly #view: DataView
  readonly #isLittle: boolean

  constructor(bytes: Uint8Array, isLittle: boolean) {
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.#isLittle = isLittle
  }

  uint16(at: number): number {
    return at + 2 <= this.#bytes.length ? this.#view.getUint16(at, this.#isLittle) : 0
  }

  uint32(at: number): number {
    return at + 4 <= this.#bytes.length ? this.#view.getUint32(at, this.#isLittle) : 0
  }

  /** The directory that follows the one at `at`, or 0. */
  next(at: number): number {
    return this.uint32(at + 2 + this.uint16(at) * 12)
  }

  fields(at: number, group: ExifField['group']): ExifField[] {
    if (at < 8) return []
    const count = this.uint16(at)
    const fields = Array.from({ length: Math.min(count, FIELD_LIMIT) }, (_, index) => {
      const entry = at + 2 + index * 12
      const length = (SIZES[this.uint16(entry + 2)] ?? 1) * this.uint32(entry + 4)
      const start = length <= 4 ? entry + 8 : this.uint32(entry + 8)
      const value = this.#bytes.subarray(start, start + length)
      return { group, tag: this.uint16(entry), value, isWhole: value.length === length }
    })
    return count > FIELD_LIMIT ? [...fields, UNREAD] : fields
  }
}
