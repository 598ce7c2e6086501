import { resolve, win32 } from 'node:path'
import { describe, expect, test } from 'vitest'
import { baseOf, CONTENT, GIT, NONE, type Options, optionsOf } from './arguments.ts'
import { readCommandLine } from './command-line.ts'
import { PROJECT_ROOT } from './project.ts'

/** The options, or what is wrong with them. */
function readArguments(args: readonly string[]): Options | string {
  const reading = readCommandLine(CONTENT, args)
  if (reading.state === 'given') return optionsOf(reading.given)
  return reading.state === 'wrong' ? reading.sentence : reading.state
}

describe('the command line', () => {
  test('without options is this project', () => {
    expect(readArguments([])).toEqual({
      from: PROJECT_ROOT,
      to: resolve(PROJECT_ROOT, 'generated'),
      base: NONE,
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

  const onWindows = (path: string): string => win32.resolve('D:\\site', path)

  test.each([
    ['C:\\eerder', 'C:\\eerder'],
    ['C:/eerder/', 'C:\\eerder'],
    ['\\\\server\\deel\\eerder', '\\\\server\\deel\\eerder'],
    ['eerder', 'D:\\site\\eerder'],
    ['./git', 'D:\\site\\git'],
    ['.\\none', 'D:\\site\\none'],
    [GIT, GIT],
    [NONE, NONE],
    [undefined, NONE]
  ])('on Windows, as elsewhere, --base is a word or a folder: %j', (value, base) => {
    expect(baseOf(value, onWindows)).toBe(base)
  })
})
