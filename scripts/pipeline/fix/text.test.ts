import fc from 'fast-check'
import { expect, test } from 'vitest'
import { repairText } from './text.ts'

test.each([
  ['a byte order mark', '\ufeff---\n', '---\n'],
  ['Windows line ends', 'een\r\ntwee\r\n', 'een\ntwee\n'],
  ['Windows line ends, twice over', 'een\r\r\ntwee\n', 'een\ntwee\n'],
  ['the line ends of old Macs', 'een\rtwee\r', 'een\ntwee\n'],
  ['a soft hyphen and a zero-width space', 'brand\u00adweer\u200bzone\n', 'brandweerzone\n'],
  ['a reversed direction', 'a\u202eb\u2069\n', 'ab\n'],
  ['loose accents', 'gee\u0308valueerd\n', 'geëvalueerd\n'],
  ['no last line end', 'tekst', 'tekst\n']
])('repairs %s', (_, before, after) => {
  expect(repairText(before).text).toBe(after)
  expect(repairText(before).done).toHaveLength(1)
})

test.each([
  ['an empty file', ''],
  ['a joined emoji', 'Team 👩‍🚒 en 👨‍👩‍👧‍👦 en ❤️‍🔥.\n'],
  ['a bullet from a word processor, because it stood for something', '\uf0b7 punt\n'],
  ['a mistaken apostrophe', 'foto\u0092s\n']
])('leaves %s', (_, text) => {
  expect(repairText(text)).toEqual({ text, done: [] })
})

test('has nothing left to do the second time', () => {
  const piece = fc.constantFrom(
    'a',
    'e',
    '\u0308',
    '\r',
    '\n',
    '\ufeff',
    '\u200d',
    '\u200b',
    '👩',
    '\ufe0f',
    '\u{e0041}'
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 2 }))), (pieces) => {
      const { text } = repairText(pieces.join(''))
      expect(repairText(text)).toEqual({ text, done: [] })
    }),
    { seed: 3, numRuns: 2000 }
  )
})
