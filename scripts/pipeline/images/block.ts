/** What stands in an image file beside the pixels. */

/** `plain`: known, and nothing in it says anything of a person. `other`: what this program cannot read. */
export type BlockKind =
  'exif' | 'xmp' | 'iptc' | 'text' | 'time' | 'comment' | 'thumbnail' | 'appended' | 'plain' | 'other'

/** A stretch of the file that no pixel or colour depends on. */
export type Block = {
  kind: BlockKind
  /** In the file, headers included. */
  start: number
  end: number
  /** The content, without headers. */
  data: Uint8Array
}

/** Blocks of one file; more than any program writes. */
const BLOCK_LIMIT = 1000

/** Where to stop reading: a place that nothing is taken from, and that says there is more. */
export function unreadFrom(at: number, blocks: readonly Block[]): Block | undefined {
  return blocks.length < BLOCK_LIMIT
    ? undefined
    : { kind: 'other', start: at, end: at, data: Uint8Array.of(1) }
}

/** What stands behind the image, or between its parts; padding of one repeated byte is none of our business. */
export function looseIn(bytes: Uint8Array, start: number, end = bytes.length): Block[] {
  const data = bytes.subarray(start, end)
  return data.every((byte) => byte === data[0] && (byte === 0 || byte === 0xff || byte === 0x0a))
    ? []
    : [{ kind: 'appended', start, end, data }]
}
