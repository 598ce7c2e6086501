/**
 * `npm test`: every step that stands between a change and main. Steps that do not wait for each other run side by side;
 * all of them report, not only the first that fails, except what needs something that could not be made.
 */

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { createInterface } from 'node:readline'
import { ensureBrowser } from './io/browser.ts'
import { command } from './io/command-line.ts'
import { runCommand } from './io/command.ts'
import { ensureLibreOffice } from './io/libreoffice.ts'
import { ensurePdfTools } from './io/poppler.ts'
import { PROJECT_ROOT } from './io/project.ts'
import { ensureTools } from './io/tools.ts'

const REPORT = join(PROJECT_ROOT, 'test-results', 'vitest.json')

type Step = { name: string; command: string; args: string[] }

const bin = (name: string) => join(PROJECT_ROOT, 'node_modules/.bin', name)
const vitest = (name: string, ...projects: string[]): Step => ({
  name: `tests: ${name}`,
  command: bin('vitest'),
  args: [
    'run',
    ...[name, ...projects].flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportOf(name)}`
  ]
})

const node = (...args: string[]) => ({ command: process.execPath, args })

const CONTENT: Step = { name: 'content', ...node('scripts/run.mjs', 'content', '--base', 'none') }
const CODE: readonly Step[] = [
  { name: 'format', command: bin('prettier'), args: ['--check', '.'] },
  { name: 'types', command: bin('tsc'), args: ['--noEmit'] },
  {
    name: 'lint',
    command: bin('eslint'),
    args: [
      '.',
      '--max-warnings',
      '0',
      '--cache',
      '--cache-location',
      '.cache/eslint',
      '--cache-strategy',
      'content'
    ]
  }
]
const SITES: readonly Step[] = [
  { name: 'site', ...node('scripts/run.mjs', 'site') },
  { name: 'fixture site', command: bin('tsx'), args: ['scripts/browser/build-kader.ts'] },
  { name: 'site under a path', command: bin('tsx'), args: ['scripts/browser/build-kennis.ts'] },
  { name: 'marked site', command: bin('tsx'), args: ['scripts/browser/build-markers.ts'] }
]

function reportOf(name: string): string {
  return REPORT.replace('.json', `-${name}.json`)
}

/** Names of the steps that failed. */
const failed: string[] = []

/** Runs a step; what it says comes line by line, each with the name of the step where another runs beside it. */
async function run({ name, command, args }: Step, isBeside = false): Promise<boolean> {
  const start = Date.now()
  process.stdout.write(`[${name}] begins\n`)
  const child = spawn(command, args, { cwd: PROJECT_ROOT, stdio: isBeside ? 'pipe' : 'inherit' })
  const said = [child.stdout, child.stderr].map(async (stream) => {
    if (!stream) return
    for await (const line of createInterface(stream)) process.stdout.write(`${name} | ${line}\n`)
  })
  const [status] = (await once(child, 'close')) as [number | null]
  await Promise.all(said)
  if (status !== 0) failed.push(name)
  process.stdout.write(
    `[${name}] ${status === 0 ? 'ok' : 'FAILED'} in ${Math.round((Date.now() - start) / 1000)} s\n\n`
  )
  return status === 0
}

/** One after another, all of them; whether all went well. */
async function runAll(steps: readonly Step[]): Promise<boolean> {
  let isWell = true
  for (const step of steps) isWell = (await run(step, true)) && isWell
  return isWell
}

/**
 * What tests ask for besides a browser, where it is not there yet: one after another and before any of them, as two that
 * install at a time stand in each other's way.
 */
function ensurePrograms(): void {
  ensureTools(['git'], 'git')
  ensureTools(['unzip'], 'unzip')
  ensureTools(['script'], 'bsdutils')
  ensurePdfTools()
  ensureLibreOffice()
}

/** Browser tests wait much, the others count much: side by side they leave no core idle until all are done. */
async function runTests(): Promise<void> {
  const content = run(CONTENT)
  ensurePrograms()
  if (!(await content)) return
  const browser = async () => (await runAll(SITES)) && run(vitest('browser'), true)
  await Promise.all([runAll(CODE), run(vitest('unit', 'pure'), true), browser()])
}

type Counts = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: { name: string; message: string; assertionResults: Assertion[] }[]
}

type Assertion = { status: string; fullName: string; failureMessages: string[] }

/**
 * Counted from the test runner's own reports. Each step that failed without a failed test of its own counts as one
 * failure, and so does a report that is not there.
 */
function summary(): { text: string; isWell: boolean } {
  const reports = ['unit', 'browser'].map(readCounts)
  const sum = (count: (counts: Counts) => number): number =>
    reports.reduce((total, counts) => total + (counts ? count(counts) : 0), 0)
  const missing = reports.filter((counts) => counts === undefined).length
  const failures = sum(({ numFailedTests }) => numFailedTests)
  const others = failed.filter((name) => failures === 0 || !name.startsWith('tests: ')).length
  const count = failures + Math.max(others, missing)
  const skipped = sum(({ numPendingTests, numTodoTests }) => numPendingTests + numTodoTests)
  return {
    text: `${sum(({ numPassedTests }) => numPassedTests)} passed, ${count} failed, ${skipped} skipped`,
    isWell: count === 0
  }
}

/**
 * What failed, with its reason, for the very end of what is printed: the run of the browser ends before that of the
 * other tests, and who keeps only the last lines would read that something failed, not what.
 */
function failures(): string[] {
  return ['unit', 'browser'].flatMap((project) =>
    (readCounts(project)?.testResults ?? []).flatMap(({ name, message, assertionResults }) => {
      const file = relative(PROJECT_ROOT, name)
      const tests = assertionResults.filter(({ status }) => status === 'failed')
      if (tests.length === 0) return message === '' ? [] : [`${file}\n${indented(message)}`]
      return tests.map(({ fullName, failureMessages }) =>
        [`${file} > ${fullName}`, ...failureMessages.map(indented)].join('\n')
      )
    })
  )
}

/** The first lines of a reason, four places in. */
function indented(reason: string): string {
  return reason.split('\n').slice(0, 25).join('\n').replace(/^/gm, '    ')
}

function readCounts(project: string): Counts | undefined {
  try {
    return JSON.parse(readFileSync(reportOf(project), 'utf8')) as Counts
  } catch {
    return undefined
  }
}

const TEST = command({ name: 'test', does: 'Voert alle controles van het programma uit.', options: {} })

await runCommand(TEST, async () => {
  rmSync(join(PROJECT_ROOT, 'test-results'), { recursive: true, force: true })
  await ensureBrowser()
  await runTests()
  const { text, isWell } = summary()
  if (failed.length > 0) process.stdout.write(`Failed: ${failed.join(', ')}\n`)
  for (const failure of failures()) process.stdout.write(`\n${failure}\n`)
  process.stdout.write(`\n${text}\n`)
  return isWell ? 0 : 1
})
