/** What a file is, told by its first bytes and never by its name. */

export type ImageType = 'PNG' | 'JPEG' | 'WebP'

const SIGNATURES: readonly { type: ImageType; signature: readonly (number | undefined)[] }[] = [
  { type: 'PNG', signature: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { type: 'JPEG', signature: [0xff, 0xd8, 0xff] },
  { type: 'WebP', signature: [...codes('RIFF'), , , , , ...codes('WEBP')] }
]

/** The type of an image that we take, or undefined. */
export function imageType(bytes: Uint8Array): ImageType | undefined {
  return SIGNATURES.find(({ signature }) =>
    signature.every((byte, index) => byte === undefined || bytes[index] === byte)
  )?.type
}

/** A few bytes as text, one character a byte. */
export function ascii(bytes: Uint8Array, from: number, to: number): string {
  return Array.from(bytes.subarray(from, to), (byte) => String.fromCharCode(byte)).join('')
}

function codes(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0))
}
