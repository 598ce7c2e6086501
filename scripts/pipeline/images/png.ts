/** The chunks of a PNG: https://www.w3.org/TR/png-3/#4Concepts.FormatChunks */

import { type Block, type BlockKind, looseIn, unreadFrom } from './block.ts'
import { ascii } from './signature.ts'

/** What the picture needs; a chunk that is neither here nor below is `other`. */
const NEEDED = /^(?:IHDR|PLTE|IDAT|IEND|tRNS|iCCP)$/u
/** The same, in a few numbers; longer ones are something else. */
const NEEDED_SMALL = /^(?:gAMA|cHRM|sRGB|sBIT|bKGD|pHYs|cICP|mDCV|cLLI)$/u
/** Only in a picture that moves. */
const FRAMES = /^(?:acTL|fcTL|fdAT)$/u
/** A few numbers too, that say how to show or read it: measures, and what Apple and ImageMagick note for themselves. */
const PLAIN_SMALL = /^(?:hIST|sTER|oFFs|sCAL|iDOT|vpAg|orNT)$/u
/** Bytes. */
const SMALL = 64

const KINDS: Readonly<Record<string, BlockKind>> = {
  eXIf: 'exif',
  tEXt: 'text',
  zTXt: 'text',
  iTXt: 'text',
  tIME: 'time',
  /* Content credentials (C2PA): who made it, when, with what. */
  caBX: 'comment'
}

export function pngBlocks(bytes: Uint8Array): Block[] {
  const blocks: Block[] = []
  const isMoving = isAnimatedPng(bytes)
  let end = 8
  for (const { type, ...range } of chunksOf(bytes)) {
    const unread = unreadFrom(range.start, blocks)
    if (unread) return [...blocks, unread]
    const kind = kindOf(type, range.data.length, isMoving)
    if (kind !== undefined) blocks.push({ kind, ...range })
    end = range.end
  }
  // A chunk that was cut off, and that the picture needs, is a broken file.
  return NEEDED.test(ascii(bytes, end + 4, end + 8)) ? blocks : [...blocks, ...looseIn(bytes, end)]
}

function kindOf(type: string, length: number, isMoving: boolean): BlockKind | undefined {
  if (NEEDED.test(type) || (isMoving && FRAMES.test(type))) return undefined
  if (length <= SMALL && NEEDED_SMALL.test(type)) return undefined
  return length <= SMALL && PLAIN_SMALL.test(type) ? 'plain' : (KINDS[type] ?? 'other')
}

export function isAnimatedPng(bytes: Uint8Array): boolean {
  for (const { type } of chunksOf(bytes)) {
    if (type === 'acTL') return true
    if (type === 'IDAT') return false
  }
  return false
}

type Chunk = { type: string; start: number; end: number; data: Uint8Array }

/** Until the end chunk, or the first that does not fit in the file. */
function* chunksOf(bytes: Uint8Array): Generator<Chunk> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let start = 8
  while (start + 12 <= bytes.length) {
    const length = view.getUint32(start)
    const end = start + 12 + length
    if (end > bytes.length) return
    const type = ascii(bytes, start + 4, start + 8)
    yield { type, start, end, data: bytes.subarray(start + 8, start + 8 + length) }
    if (type === 'IEND') return
    start = end
  }
}
