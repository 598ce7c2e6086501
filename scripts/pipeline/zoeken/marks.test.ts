import { expect, test } from 'vitest'
import { marked, snippet } from './marks.ts'

const shown = (pieces: ReturnType<typeof marked>): string =>
  pieces.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('')

test('words are marked as they stand', () => {
  expect(shown(marked('De Coördinator bewaart camera’s.', ['coordinator', 'camera']))).toBe(
    'De [Coördinator] bewaart [camera’s].'
  )
  expect(shown(marked('Een drone-inzet (WPA 25/3).', ['inzet', '25/3']))).toBe(
    'Een [drone-inzet] (WPA [25/3]).'
  )
})

test('a hostile text stays that text', () => {
  const text = '<img src=x onerror=alert(1)> bodycam'
  expect(
    marked(text, ['bodycam', 'img'])
      .map((piece) => piece.text)
      .join('')
  ).toBe(text)
})

test('a snippet is where most of the words are', () => {
  const text = `${'Niets hier. '.repeat(40)}De bewaartermijn van beelden is dertig dagen. ${'En nog wat. '.repeat(40)}beelden`
  const found = shown(snippet(text, ['bewaartermijn', 'beelden'], 100))
  expect(found).toMatch(/^… .*\[bewaartermijn\] van \[beelden\].* …$/u)
  expect(found.length).toBeLessThan(130)
})

test('a short text is shown whole, one without a space too', () => {
  expect(shown(snippet('Kort.', ['lang']))).toBe('Kort.')
  expect(shown(snippet('x'.repeat(500), [], 50))).toHaveLength(52)
})
