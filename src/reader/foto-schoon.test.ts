import { expect, test } from 'vitest'
import { isHeic } from './foto-schoon'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

test.each(['heic', 'heix', 'hevc', 'mif1', 'msf1', 'avif'])(
  'a photo of the sort %s is known by its first bytes',
  (soort) => {
    expect(isHeic(bytes(`\0\0\0\u0018ftyp${soort}\0\0\0\0`))).toBe(true)
  }
)

test.each(['\0\0\0\u0018ftypmp42', '\u00ff\u00d8\u00ff\u00e0', '', 'ftypheic'])('%j is none', (text) => {
  expect(isHeic(bytes(text))).toBe(false)
})
