/** The chunks of a WebP: https://developers.google.com/speed/webp/docs/riff_container */

import { type Block, type BlockKind, looseIn, unreadFrom } from './block.ts'
import { ascii } from './signature.ts'

/** What the picture needs; a chunk that is neither here nor in KINDS is `other`. */
const NEEDED = /^(?:VP8 |VP8L|VP8X|ALPH|ICCP)$/u
/** Only in a picture that moves. */
const FRAMES = /^(?:ANIM|ANMF)$/u

const KINDS: Readonly<Record<string, BlockKind>> = { EXIF: 'exif', 'XMP ': 'xmp', C2PA: 'comment' }

/** Flags in the first byte of VP8X. */
const HAS_ANIMATION = 0x02
const HAS_METADATA = 0x08 | 0x04

export function webpBlocks(bytes: Uint8Array): Block[] {
  const blocks: Block[] = []
  const size = sizeOf(bytes)
  const isMoving = isAnimatedWebp(bytes)
  for (const { type, ...range } of chunksOf(bytes.subarray(0, size))) {
    const unread = unreadFrom(range.start, blocks)
    if (unread) return [...blocks, unread]
    if (!NEEDED.test(type) && !(isMoving && FRAMES.test(type)))
      blocks.push({ kind: KINDS[type] ?? 'other', ...range })
  }
  return [...blocks, ...looseIn(bytes, size)]
}

export function isAnimatedWebp(bytes: Uint8Array): boolean {
  return ascii(bytes, 12, 16) === 'VP8X' && ((bytes[20] ?? 0) & HAS_ANIMATION) !== 0
}

/** After chunks were taken out: the size in the header and the flags say so. */
export function sealWebp(bytes: Uint8Array): Uint8Array {
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).setUint32(4, bytes.length - 8, true)
  if (ascii(bytes, 12, 16) === 'VP8X') bytes[20] = (bytes[20] ?? 0) & ~HAS_METADATA
  return bytes
}

function sizeOf(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Math.min(view.getUint32(4, true) + 8, bytes.length)
}

type Chunk = { type: string; start: number; end: number; data: Uint8Array }

/** Until the end, or the first chunk that does not fit in the file; a chunk of odd length is padded. */
function* chunksOf(bytes: Uint8Array): Generator<Chunk> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let start = 12
  while (start + 8 <= bytes.length) {
    const length = view.getUint32(start + 4, true)
    const end = start + 8 + length
    if (end > bytes.length) return
    const padded = Math.min(end + (length % 2), bytes.length)
    yield { type: ascii(bytes, start, start + 4), start, end: padded, data: bytes.subarray(start + 8, end) }
    start = padded
  }
}
