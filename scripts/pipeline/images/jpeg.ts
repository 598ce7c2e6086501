/** The segments of a JPEG. See ITU T.81 annex B; names of the application segments: https://exiftool.org/TagNames/JPEG.html */

import { type Block, type BlockKind, looseIn, unreadFrom } from './block.ts'
import { ascii } from './signature.ts'

const START_OF_SCAN = 0xda
const END = 0xd9
const COMMENT = 0xfe

/**
 * Application segments by marker, how they begin and how long they can be; one that is not here is `other`. `undefined`:
 * the picture needs it.
 */
const SEGMENTS: readonly { marker: number; head: string; limit?: number; kind: BlockKind | undefined }[] = [
  /* Longer ones hold a small copy of the picture, as do their extensions (JFXX). */
  { marker: 0xe0, head: 'JFIF\0', limit: 14, kind: undefined },
  { marker: 0xe0, head: 'JF', kind: 'thumbnail' },
  { marker: 0xe2, head: 'ICC_PROFILE\0', kind: undefined },
  { marker: 0xee, head: 'Adobe', kind: undefined },
  { marker: 0xe1, head: 'Exif\0', kind: 'exif' },
  { marker: 0xe1, head: 'http://ns.adobe.com/x', kind: 'xmp' },
  { marker: 0xed, head: 'Photoshop 3.0\0', kind: 'iptc' },
  /* Content credentials (C2PA): who made it, when, with what. */
  { marker: 0xeb, head: 'JP', kind: 'comment' },
  /* Where other pictures stand in the file; how to brighten this one; at which quality Photoshop saved it. */
  { marker: 0xe2, head: 'MPF\0', limit: 256, kind: 'plain' },
  { marker: 0xe2, head: 'urn:iso:std:iso:ts:21496', limit: 256, kind: 'plain' },
  { marker: 0xec, head: 'Ducky', limit: 15, kind: 'plain' },
  { marker: COMMENT, head: '', kind: 'comment' }
]

export function jpegBlocks(bytes: Uint8Array): Block[] {
  const blocks: Block[] = []
  let hasPixels = false
  let at = 2
  while (at < bytes.length) {
    const unread = unreadFrom(at, blocks)
    if (unread) return [...blocks, unread]
    const start = nextMarker(bytes, at)
    for (const block of looseIn(bytes, at, start)) blocks.push(block)
    const marker = bytes[start + 1] ?? 0
    at = start + 2
    if (marker === END) return [...blocks, ...looseIn(bytes, at)]
    if (isAlone(marker)) continue
    const end = at + (((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0))
    // What does not fit is a broken file, unless it stands behind the pixels, where no decoder looks.
    if (end < at + 2 || end > bytes.length) return hasPixels ? [...blocks, ...looseIn(bytes, start)] : blocks
    const data = bytes.subarray(at + 2, end)
    const kind = kindOf(marker, data)
    if (kind !== undefined) blocks.push({ kind, start, end, data })
    at = marker === START_OF_SCAN ? endOfScan(bytes, end) : end
    hasPixels ||= marker === START_OF_SCAN
  }
  return blocks
}

/** As decoders look for it: over whatever stands in between. */
function nextMarker(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0xff, from)
  while (at >= 0 && (bytes[at + 1] === 0 || bytes[at + 1] === 0xff)) at = bytes.indexOf(0xff, at + 1)
  return at < 0 ? bytes.length : at
}

/** Restart markers and the like: no length follows. */
function isAlone(marker: number): boolean {
  return marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)
}

function kindOf(marker: number, data: Uint8Array): BlockKind | undefined {
  const isApplication = marker >= 0xe0 && marker <= 0xef
  if (!isApplication && marker !== COMMENT) return undefined
  const known = SEGMENTS.find(
    ({ marker: known, head, limit = Infinity }) =>
      known === marker && data.length <= limit && ascii(data, 0, head.length) === head
  )
  return known ? known.kind : 'other'
}

/** Where the next marker stands after the compressed pixels, in which FF is followed by 00 or a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = nextMarker(bytes, from)
  while (isAlone(bytes[at + 1] ?? 0)) at = nextMarker(bytes, at + 2)
  return at
}
