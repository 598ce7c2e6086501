import { describe, expect, test } from 'vitest'
import { type Diagnostic, reporter, TOLD } from './diagnostic.ts'

const RULE = { id: 'regel', level: 'error', why: 'Omdat.', help: 'Doe iets.' } as const

/** The messages after a rule found so much in one file. */
function messagesOf(count: number): string[] {
  const diagnostics: Diagnostic[] = []
  const report = reporter(RULE, diagnostics)
  for (let index = 1; index <= count; index++) {
    report({ path: 'a.md', place: { line: index, column: 1 }, message: `${index}`, help: `Doe ${index}.` })
    if (index === 3) report({ path: 'b.md', message: 'b' })
  }
  return diagnostics.filter(({ path }) => path === 'a.md').map(({ message }) => message)
}

const numbers = (count: number): string[] => Array.from({ length: count }, (_, index) => `${index + 1}`)

describe('findings of one rule in one file', () => {
  test('are told one by one up to a number, and one more', () => {
    expect(messagesOf(TOLD)).toEqual(numbers(TOLD))
    expect(messagesOf(TOLD + 1)).toEqual(numbers(TOLD + 1))
  })

  test.each([2, 3, 125, 250_000])('are counted from there: %d more', (more) => {
    expect(messagesOf(TOLD + more)).toEqual([...numbers(TOLD), `En nog ${more} keer in dit bestand.`])
  })

  test('keep their level, the place where the counting begins and the remedy of the rule', () => {
    const diagnostics: Diagnostic[] = []
    const report = reporter(RULE, diagnostics)
    for (let line = 1; line <= 40; line++)
      report({ path: 'a.md', place: { line, column: 2 }, message: 'x', help: 'Doe dit.' })
    expect(diagnostics.at(-1)).toEqual({
      path: 'a.md',
      line: TOLD + 1,
      column: 2,
      level: 'error',
      rule: 'regel',
      message: 'En nog 30 keer in dit bestand.',
      help: 'Doe iets.'
    })
  })

  test('of two files, or of two rules, are counted apart', () => {
    const diagnostics: Diagnostic[] = []
    for (const rule of [RULE, { ...RULE, id: 'andere' }]) {
      const report = reporter(rule, diagnostics)
      for (let line = 1; line <= TOLD; line++)
        for (const path of ['a.md', 'b.md']) report({ path, place: { line, column: 1 }, message: 'x' })
    }
    expect(diagnostics).toHaveLength(4 * TOLD)
    expect(diagnostics.every(({ message }) => message === 'x')).toBe(true)
  })
})
