import type { SourceRule } from './rule.ts'

/** Bytes. */
const SIZE_LIMIT = 10 * 1024 * 1024

const SIGNATURES: readonly { type: string; extension: RegExp; matches: (bytes: Uint8Array) => boolean }[] = [
  {
    type: 'PNG',
    extension: /\.png$/u,
    matches: (bytes) => startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  },
  { type: 'JPEG', extension: /\.jpe?g$/u, matches: (bytes) => startsWith(bytes, [0xff, 0xd8, 0xff]) },
  {
    type: 'WebP',
    extension: /\.webp$/u,
    matches: (bytes) =>
      startsWith(bytes, [0x52, 0x49, 0x46, 0x46]) && startsWith(bytes.subarray(8), [0x57, 0x45, 0x42, 0x50])
  }
]

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

export const safetyImage: SourceRule = {
  id: 'safety-image',
  level: 'error',
  why: 'Een bestand kan zich als foto voordoen en toch code zijn. We kijken naar de inhoud, niet naar de naam.',
  help: 'Bewaar het beeld opnieuw als PNG, JPEG of WebP, met de naam die daarbij hoort.',
  checkSources(sources, report) {
    for (const { path, bytes, isLink } of sources) {
      const expected = SIGNATURES.find(({ extension }) => extension.test(path))
      if (!expected || isLink) continue
      const actual = SIGNATURES.find(({ matches }) => matches(bytes))
      if (bytes.length > SIZE_LIMIT)
        report({ path, message: `Dit beeld is groter dan ${SIZE_LIMIT / 1024 / 1024} MB.` })
      else if (!actual) report({ path, message: `De inhoud van dit bestand is geen ${expected.type}-beeld.` })
      else if (actual !== expected)
        report({ path, message: `De naam zegt ${expected.type}, maar de inhoud is ${actual.type}.` })
    }
  }
}
