import { encodeQR } from 'qr'
import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { cssString, qrImage, qrSide, bladCss } from './blad-css'

/** What CSS reads in a string: https://www.w3.org/TR/css-syntax-3/#consume-string-token. */
function readCss(written: string): string {
  expect(written).toMatch(/^"(?:[ \p{L}\p{N}]|\\[0-9a-f]{1,6} )*"$/u)
  return written
    .slice(1, -1)
    .replace(/\\([0-9a-f]+) /gu, (_, digits: string) => String.fromCodePoint(parseInt(digits, 16)))
}

describe('words in CSS', () => {
  test.each([
    ['a quote', 'a"b\'c', String.raw`"a\22 b\27 c"`],
    ['a backslash', String.raw`a\22 b`, String.raw`"a\5c 22 b"`],
    ['a new line', 'a\n}\r\fb', String.raw`"a \7d  b"`],
    ['the end of the element', '</style><script>', String.raw`"\2039 \2f style\203a \2039 script\203a "`],
    ['a comment and a rule', '*/}@import x', String.raw`"\2a \2f \7d \40 import x"`],
    ['an address', 'url(https://x.example)', String.raw`"url\28 https\3a \2f \2f x\2e example\29 "`],
    ['letters with signs', 'één café', '"één café"']
  ])('%s', (_, text, written) => {
    expect(cssString(text)).toBe(written)
  })

  test('any text is read back as it was, with single spaces and without what ends an element', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(readCss(cssString(text))).toBe(
          text.replaceAll('<', '‹').replaceAll('>', '›').replace(/\s+/gu, ' ')
        )
      }),
      { seed: 20261123, numRuns: 500 }
    )
  })

  test('nothing ends the style element', () => {
    const regels = ['</style>', '</STYLE >', '<!--', ']]>']
    const css = bladCss({ regels, qr: '1 1' })
    expect(css).not.toMatch(/[<>]/u)
    expect(css).not.toMatch(/\\3[ce] /u)
  })
})

describe('a printed code', () => {
  const data = encodeQR('https://kenniscentrum.example/blad?b=bodycam_1.0&a=6-1.abc123', 'raw', { border: 1 })
    .slice(1, -1)
    .map((row) => row.slice(1, -1))
  const rows = data.map((row) => BigInt(`0b${row.map(Number).join('')}`).toString(16)).join(' ')

  test('has the squares that were encoded, one path, and white around it', () => {
    const image = qrImage(rows)
    expect(image).toContain(`viewBox='-4 -4 ${data.length + 8} ${data.length + 8}'`)
    const drawn = data.map((row) => row.map(() => false))
    for (const [, x, y, length] of image.matchAll(/M(\d+) (\d+)\.5h(\d+)/gu))
      for (let index = 0; index < Number(length); index++) (drawn[Number(y)] ?? [])[Number(x) + index] = true
    expect(drawn).toEqual(data)
    expect(image.match(/path/gu)).toHaveLength(1)
  })

  test.each([21, 33, 41, 49, 57])(
    '%i squares wide is large enough to scan, and fits above the text',
    (squares) => {
      expect(qrSide(squares) / (squares + 8)).toBeGreaterThanOrEqual(0.4)
      expect(qrSide(squares)).toBeGreaterThanOrEqual(20)
      expect(qrSide(squares)).toBeLessThan(28)
    }
  )
})
