import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readArguments, USAGE } from './arguments.ts'
import { PROJECT_ROOT } from './project.ts'

describe('the command line', () => {
  test('without options is this project', () => {
    expect(readArguments([])).toEqual({
      from: PROJECT_ROOT,
      to: resolve(PROJECT_ROOT, 'generated'),
      base: undefined,
      isCheck: false,
      report: 'pretty'
    })
  })

  test('with all options', () => {
    const args = ['--from', 'a', '--to', '/b', '--base=c', '--check', '--report', 'github']
    expect(readArguments(args)).toEqual({
      from: resolve('a'),
      to: '/b',
      base: resolve('c'),
      isCheck: true,
      report: 'github'
    })
  })

  test.each([
    ['an unknown option', ['--fix']],
    ['a word', ['docs']],
    ['an option without its value', ['--from']],
    ['a value for an option that has none', ['--check=ja']],
    ['an unknown report', ['--report', 'xml']],
    ['a report that every object has', ['--report', 'toString']]
  ])('refuses %s', (_, args) => {
    expect(typeof readArguments(args)).toBe('string')
  })

  test('the usage names every option', () => {
    for (const option of ['--from', '--to', '--base', '--check', '--report'])
      expect(USAGE).toContain(`  ${option}`)
  })
})
