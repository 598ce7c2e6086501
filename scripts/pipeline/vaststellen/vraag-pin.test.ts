import { expect, test } from 'vitest'
import { changed, GELEZEN, NIET_GELEZEN, TOETS } from '../../fixtures/toets.ts'
import type { Source } from '../core/types.ts'
import { withVraagPin } from './vraag-pin.ts'

const PIN = 'v2:000000000000'

function toetsIn(sources: readonly Source[]): { source: Source; text: string } {
  const source = sources.find(({ path }) => path === TOETS)
  if (!source) throw new Error('The fixture has no questions')
  return { source, text: new TextDecoder().decode(source.bytes) }
}

const written = ({ source }: { source: Source }, id: string): string | undefined => {
  const after = withVraagPin(source, id, PIN)
  return after && new TextDecoder().decode(after.bytes)
}

test('of a question that was read before, its pin and nothing else', () => {
  const toets = toetsIn(GELEZEN)
  const expected = toets.text.replace(/(?<=artikel: BC 6\.2\n.*\n {4}vingerafdruk: )\S+/u, PIN)
  expect(expected).not.toBe(toets.text)
  expect(written(toets, 'v-pauze')).toBe(expected)
})

test('of a question that nobody read yet, a line more, or a field more', () => {
  const toets = toetsIn(NIET_GELEZEN)
  expect(written(toets, 'v-pauze')).toBe(
    toets.text.replace('artikel: BC 6.2\n    niveau: kennen\n', `$&    vingerafdruk: ${PIN}\n`)
  )
  expect(written(toets, 'v-bewaren')).toBe(
    toets.text.replace(
      'artikel: VZW 3, niveau: kennen }',
      `artikel: VZW 3, niveau: kennen, vingerafdruk: ${PIN} }`
    )
  )
})

test('a question that is not there, or that shares its lines with another, is left to a person', () => {
  expect(written(toetsIn(GELEZEN), 'v-anders')).toBeUndefined()
  const shared = changed(
    changed(NIET_GELEZEN, TOETS, '  v-pauze:\n    soort', '  v-pauze: &zo\n    soort'),
    TOETS,
    'v-bewaren: { soort: waar-of-niet, artikel: VZW 3, niveau: kennen }',
    'v-bewaren: *zo'
  )
  expect(written(toetsIn(shared), 'v-pauze')).toBeUndefined()
})
