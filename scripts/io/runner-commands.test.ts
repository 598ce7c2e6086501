/** No line that a command writes is a command to the machine that reads along: of a code host, a build server, a terminal. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import type { Diagnostic } from '../pipeline/core/diagnostic.ts'
import type { Comparison } from './comparison.ts'
import { explainFault } from './fault.ts'
import { printable } from './printable.ts'
import { PROJECT_ROOT } from './project.ts'
import { REPORTS, type Summary } from './report.ts'
import { complain, say } from './say.ts'

const RUNS = { seed: 14, numRuns: 3000 }

/** Where a command begins, by who obeys it. Looser than they are: what does not begin is not obeyed. */
const GRAMMARS = {
  'GitHub, Gitea, Forgejo: first in a line, after white space': /^[\s\u0085\ufeff]*::/u,
  'GitHub, Azure DevOps, TeamCity: anywhere in a line': /##/u,
  'GitLab, and any terminal': /\p{Cc}/u,
  'hidden, or another order of reading': /[\p{Cf}\u2028\u2029]/u
}
/** The only line of ours that is meant for a runner: one command, in which nothing closes a property. */
const ANNOTATION = /^::(?:error|warning) (?:file=[^:,]*,line=\d+,col=\d+,)?title=[^:,]*::(?!.*##)[^\p{Cc}]*$/u

const MARKERS = [
  '#',
  '##',
  '##[',
  '##[error]',
  '##[stop-commands]x9',
  '###[stop-commands]x9',
  '##vso[task.setvariable variable=x]',
  "##teamcity[buildStatus text='x']",
  ':',
  '::',
  '::error::',
  '::stop-commands::x',
  '::add-mask::',
  '::x9::',
  '::set-output name=a::',
  'section_start:1:x\r\u001b[0K',
  'section_end:1:x\r\u001b[0K',
  '\u001b[31m',
  '\u009b31m',
  '\n',
  '\r',
  '\r\n',
  '\t',
  ' ',
  '\u00a0',
  '\u0085',
  '\u2028',
  '\ufeff',
  '\u202e',
  '\u{e0023}',
  '\ud83d',
  '%0A',
  '%3A',
  ',',
  '"',
  '\\',
  '\\u0023',
  '{',
  '}',
  'a'
]
const text = fc.array(fc.constantFrom(...MARKERS), { maxLength: 12 }).map((parts) => parts.join(''))
const diagnostic: fc.Arbitrary<Diagnostic> = fc.record({
  path: text,
  line: fc.nat(99),
  column: fc.nat(99),
  level: fc.constantFrom('error', 'warning'),
  rule: text,
  message: text,
  help: text
})
const comparison: fc.Arbitrary<Comparison> = fc.oneof(
  fc.record({ state: fc.constant('compared' as const), with: text }),
  fc.record({ state: fc.constant('not-seen' as const), reason: text, help: text })
)
const summary: fc.Arbitrary<Summary> = fc.record({
  files: fc.nat(9),
  pages: fc.nat(9),
  diagnostics: fc.array(diagnostic, { maxLength: 3 }),
  comparison
})

/** Every line in which a machine would find a command, with who would. */
function commandsIn(written: string): string[] {
  return written
    .split('\n')
    .flatMap((line) =>
      Object.entries(GRAMMARS).flatMap(([who, grammar]) => (grammar.test(line) ? [`${who}: ${line}`] : []))
    )
}

/** What `speak` wrote, on whichever stream. */
function heard(speak: () => void): string {
  let written = ''
  const hear = (chunk: string | Uint8Array): boolean => {
    written += String(chunk)
    return true
  }
  vi.spyOn(process.stdout, 'write').mockImplementation(hear)
  vi.spyOn(process.stderr, 'write').mockImplementation(hear)
  speak()
  vi.restoreAllMocks()
  return written
}

afterEach(() => void vi.restoreAllMocks())

describe('whatever was contributed', () => {
  test('the markers are commands as they stand', () => {
    for (const marker of ['##[error]', '::error::', 'section_start:1:x\r\u001b[0K', '\u202e'])
      expect(commandsIn(marker)).toHaveLength(1)
  })

  test.each(['pretty', 'json'] as const)('the %s report commands nothing', (name) => {
    fc.assert(
      fc.property(summary, (made) => {
        expect(commandsIn(REPORTS[name](made))).toEqual([])
      }),
      RUNS
    )
  })

  test('the github report holds one annotation per finding and commands nothing else', () => {
    fc.assert(
      fc.property(summary, (made) => {
        const lines = REPORTS.github(made).split('\n')
        expect(lines.pop()).toBe('')
        expect(lines).toHaveLength(made.diagnostics.length + (made.comparison?.state === 'not-seen' ? 1 : 0))
        for (const line of lines) expect(line).toMatch(ANNOTATION)
      }),
      RUNS
    )
  })

  test('the json report still says the same words', () => {
    fc.assert(
      fc.property(summary, (made) => {
        const read = JSON.parse(REPORTS.json(made)) as Summary
        expect(read.comparison).toEqual(made.comparison)
        const own = made.comparison?.state === 'not-seen' ? 1 : 0
        const words = ({ path, message, rule }: Diagnostic) => [path, message, rule]
        expect(read.diagnostics.slice(own).map(words)).toEqual(made.diagnostics.map(words))
      }),
      RUNS
    )
  })

  test('nor does a line of a command, whose values are printable, wherever they stand', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const values = `${printable(a)}${printable(b)}: weg, ${printable(b)}.\n${printable(a)}\n:${printable(b)}\n#${printable(a)}\n`
        expect(commandsIn(heard(() => say(values)))).toEqual([])
      }),
      RUNS
    )
  })

  test('nor does a complaint or a fault of ours, whose text may hold anything', () => {
    // One line of where it happened: each line is masked, and they differ in nothing that was contributed.
    const { stackTraceLimit } = Error
    Error.stackTraceLimit = 1
    onTestFinished(() => void Object.assign(Error, { stackTraceLimit }))
    fc.assert(
      fc.property(text, (made) => {
        expect(commandsIn(heard(() => complain(`Onbekend: ${made}\n`)))).toEqual([])
        expect(commandsIn(heard(() => complain(explainFault(new Error(made)))))).toEqual([])
        expect(commandsIn(heard(() => complain(explainFault(made))))).toEqual([])
      }),
      RUNS
    )
  })
})

test.each([
  ['##[error]x', '\\u0023#[error]x'],
  ['Kop {###[stop-commands]x9}', 'Kop {\\u0023\\u0023#[stop-commands]x9}'],
  [' ::error::x', ' \\u003a:error::x'],
  ['zie BC 6.1 #2, om 10:30 :: einde', 'zie BC 6.1 #2, om 10:30 :: einde'],
  ['C#\u{e0023}', 'C#\\udb40\\udc23']
])('%j stays readable', (given, shown) => {
  expect(printable(given)).toBe(shown)
})

test('a command has no other way to speak', () => {
  const speakers = ['scripts/io/say.ts', 'scripts/io/report.ts', 'scripts/io/progress.ts']
  /** For whoever works on the program; they print nothing that was contributed. */
  const tools =
    /^scripts\/(?:bench\.ts|test\.ts|screenshots\.ts|io\/(?:browser|tools)\.ts|(?:bench|fixtures|browser)\/.*)$/u
  const files = readdirSync(join(PROJECT_ROOT, 'scripts'), { recursive: true, encoding: 'utf8' })
    .map((file) => `scripts/${file.replaceAll('\\', '/')}`)
    .filter((file) => /(?<!\.test)\.ts$/u.test(file) && !tools.test(file))
  const writers = files.filter((file) =>
    /\b(?:process\.std(?:out|err)\.write|console\.\w+)\(/u.test(
      readFileSync(join(PROJECT_ROOT, file), 'utf8')
    )
  )
  expect(writers.sort()).toEqual(speakers.sort())
})
