import { expect, test } from 'vitest'
import { moveLinks } from './move-links.ts'

const MOVE = { technologie: 'bodycam', prefix: 'BC', from: '0.1', to: '1.0' }

test.each([
  ['[x](/inzetkader/bodycam/0.1)', '[x](/inzetkader/bodycam/1.0)'],
  ['[x](/inzetkader/bodycam/0.1/activering#bc-6-1)', '[x](/inzetkader/bodycam/1.0/activering#bc-6-1)'],
  ['[x]: /inzetkader/bodycam/0.1/', '[x]: /inzetkader/bodycam/1.0/'],
  ['Zie /inzetkader/bodycam/0.1.', 'Zie /inzetkader/bodycam/1.0.'],
  ['[x](../0.1/activering.md)', '[x](../1.0/activering.md)'],
  [
    '![x](../../../docs/inzetkader/bodycam/0.1/foto.png)',
    '![x](../../../docs/inzetkader/bodycam/0.1/foto.png)'
  ],
  ['BC 6.1@0.1, en verder.', 'BC 6.1@1.0, en verder.'],
  ['BC 6.1@0.1.', 'BC 6.1@1.0.'],
  // What is something else stays.
  ['[x](/inzetkader/bodycam/0.10)', '[x](/inzetkader/bodycam/0.10)'],
  ['[x](/inzetkader/drones/0.1)', '[x](/inzetkader/drones/0.1)'],
  ['BC 6.1@0.10 en DR 1.1@0.1', 'BC 6.1@0.10 en DR 1.1@0.1'],
  ['[x](../0.1)', '[x](../1.0)'],
  ['versie 0.1', 'versie 0.1']
])('%s', (before, after) => {
  expect(moveLinks(before, 'docs/inzetkader/bodycam/2.0/activering.md', MOVE)).toBe(after)
})

test('a relative link is read from where it stands', () => {
  const text = '[x](0.1/activering.md) [y](../bodycam/0.1/index.md)'
  expect(moveLinks(text, 'docs/inzetkader/bodycam/index.md', MOVE)).toBe(
    '[x](1.0/activering.md) [y](../bodycam/1.0/index.md)'
  )
  expect(moveLinks(text, 'docs/inzetkader/drones/index.md', MOVE)).toBe(
    '[x](0.1/activering.md) [y](../bodycam/1.0/index.md)'
  )
})
