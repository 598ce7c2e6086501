/** The chunks of a PNG: https://www.w3.org/TR/png-3/#4Concepts.FormatChunks */

import { appendedAfter, type Block, type BlockKind } from './block.ts'
import { ascii } from './signature.ts'

/** What the picture needs; a chunk that is neither here nor in KINDS is `other`. */
const NEEDED =
  /^(?:IHDR|PLTE|IDAT|IEND|tRNS|gAMA|cHRM|sRGB|iCCP|sBIT|bKGD|pHYs|cICP|mDCV|cLLI|acTL|fcTL|fdAT)$/u

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
  for (const { type, ...range } of chunksOf(bytes)) {
    if (!NEEDED.test(type)) blocks.push({ kind: KINDS[type] ?? 'other', ...range })
    if (type === 'IEND') return [...blocks, ...appendedAfter(bytes, range.end)]
  }
  return blocks
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
