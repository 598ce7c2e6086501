/** The segments of a JPEG. See ITU T.81 annex B; names of the application segments: https://exiftool.org/TagNames/JPEG.html */

import { appendedAfter, type Block, type BlockKind } from './block.ts'
import { ascii } from './signature.ts'

const START_OF_SCAN = 0xda
const END = 0xd9
const COMMENT = 0xfe

/** Application segments by marker and how they begin; one that is not here is `other`. `undefined`: the picture needs it. */
const SEGMENTS: readonly { marker: number; head: string; kind: BlockKind | undefined }[] = [
  { marker: 0xe0, head: 'JFIF\0', kind: undefined },
  { marker: 0xe2, head: 'ICC_PROFILE\0', kind: undefined },
  { marker: 0xee, head: 'Adobe', kind: undefined },
  { marker: 0xe1, head: 'Exif\0', kind: 'exif' },
  { marker: 0xe1, head: 'http://ns.adobe.com/x', kind: 'xmp' },
  { marker: 0xed, head: 'Photoshop 3.0\0', kind: 'iptc' },
  /* Content credentials (C2PA): who made it, when, with what. */
  { marker: 0xeb, head: 'JP', kind: 'comment' },
  { marker: COMMENT, head: '', kind: 'comment' }
]

export function jpegBlocks(bytes: Uint8Array): Block[] {
  const blocks: Block[] = []
  let at = 2
  while (at + 2 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    if (marker === END) return [...blocks, ...appendedAfter(bytes, at + 2)]
    if (marker === 0xff) at++
    else if (isAlone(marker)) at += 2
    else {
      const end = at + 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0))
      if (end < at + 4 || end > bytes.length) return blocks
      const data = bytes.subarray(at + 4, end)
      const kind = kindOf(marker, data)
      if (kind !== undefined) blocks.push({ kind, start: at, end, data })
      at = marker === START_OF_SCAN ? endOfScan(bytes, end) : end
    }
  }
  return blocks
}

/** Restart markers and the like: no length follows. */
function isAlone(marker: number): boolean {
  return marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)
}

function kindOf(marker: number, data: Uint8Array): BlockKind | undefined {
  const isApplication = marker >= 0xe0 && marker <= 0xef
  if (!isApplication && marker !== COMMENT) return undefined
  const known = SEGMENTS.find(
    (segment) => segment.marker === marker && ascii(data, 0, segment.head.length) === segment.head
  )
  return known ? known.kind : 'other'
}

/** Where the next marker stands after the compressed pixels, in which FF is followed by 00 or a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0xff, from)
  while (at >= 0) {
    const next = bytes[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && !isAlone(next)) return at
    at = bytes.indexOf(0xff, at + 1)
  }
  return bytes.length
}
