import { expect, test } from 'vitest'
import { alsTekst, metVraag, onbeantwoordIn } from './onbeantwoord'

test('each question is kept once, on one line, the newest first', () => {
  const first = metVraag([], { vraag: ' wapen\n stok ', dag: '2026-11-01' })
  const both = metVraag(first, { vraag: 'helikopter', dag: '2026-11-02' })
  expect(metVraag(both, { vraag: 'Wapen stok', dag: '2026-11-03' })).toEqual([
    { vraag: 'Wapen stok', dag: '2026-11-03' },
    { vraag: 'helikopter', dag: '2026-11-02' }
  ])
  expect(alsTekst(both).split('\r\n').slice(1)).toEqual([
    '2026-11-02\thelikopter',
    '2026-11-01\twapen stok',
    ''
  ])
})

test('no more than two hundred', () => {
  const all = Array.from({ length: 200 }, (_, index) => ({ vraag: String(index), dag: '2026-11-01' }))
  const next = metVraag(all, { vraag: 'nieuw', dag: '2026-11-02' })
  expect([next.length, next[0]?.vraag, next.at(-1)?.vraag]).toEqual([200, 'nieuw', '198'])
})

test.each([undefined, '', '{', '3', '[1,{"vraag":2,"dag":"x"},null]'])(
  'what is no list of questions is none: %s',
  (text) => {
    expect(onbeantwoordIn(text)).toEqual([])
  }
)
