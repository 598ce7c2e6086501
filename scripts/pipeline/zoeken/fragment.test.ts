import { expect, test } from 'vitest'
import { fragmentOf } from './fragment.ts'

const RULE = 'Neem enkel op zolang je binnen mag zijn.'
const textOf = (pieces: ReturnType<typeof fragmentOf>): string => pieces.map(({ text }) => text).join('')

test('of an article its rule is shown, and where the words stand if not there', () => {
  const tekst = `${RULE}\nIn een woning geldt meer.`
  expect(textOf(fragmentOf(tekst, ['binnen'], { artikel: 'BC 1.1' }))).toBe(RULE)
  expect(textOf(fragmentOf(tekst, ['woning'], { artikel: 'BC 1.1' }))).toBe(
    `${RULE} In een woning geldt meer.`
  )
})

test('a long rule is cut between words', () => {
  const tekst = 'woord '.repeat(60).trim()
  expect(textOf(fragmentOf(tekst, ['woord'], { artikel: 'BC 1.1' }))).toMatch(/^(?:woord )+…$/u)
})

test('elsewhere the place with the words counts', () => {
  const tekst = `${'Een zin vooraf. '.repeat(30)}Hier staat de bewaartermijn.`
  expect(textOf(fragmentOf(tekst, ['bewaartermijn'], {}))).toContain('bewaartermijn')
})
