/** What stands in an image file beside the pixels. */

export type BlockKind = 'exif' | 'xmp' | 'iptc' | 'text' | 'time' | 'comment' | 'appended' | 'other'

/** A stretch of the file that no pixel or colour depends on. */
export type Block = {
  kind: BlockKind
  /** In the file, headers included. */
  start: number
  end: number
  /** The content, without headers. */
  data: Uint8Array
}

/** What follows the end of the image; padding of one repeated byte is none of our business. */
export function appendedAfter(bytes: Uint8Array, end: number): Block[] {
  const data = bytes.subarray(end)
  return data.every((byte) => byte === data[0] && (byte === 0 || byte === 0xff || byte === 0x0a))
    ? []
    : [{ kind: 'appended', start: end, end: bytes.length, data }]
}
