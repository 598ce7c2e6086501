/** `npm test`: every step that stands between a change and main, in the order in which they are cheap. */

import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBrowser } from './io/browser.ts'
import { PROJECT_ROOT } from './io/project.ts'

const REPORT = join(PROJECT_ROOT, 'test-results', 'vitest.json')

type Step = { name: string; command: string; args: string[] }

const bin = (name: string) => join(PROJECT_ROOT, 'node_modules/.bin', name)
const vitest = (project: string): Step => ({
  name: `tests: ${project}`,
  command: bin('vitest'),
  args: [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportOf(project)}`
  ]
})

const STEPS: readonly Step[] = [
  { name: 'content', command: process.execPath, args: ['scripts/run.mjs', 'content', '--base', 'none'] },
  { name: 'format', command: bin('prettier'), args: ['--check', '.'] },
  { name: 'lint', command: bin('eslint'), args: ['.', '--max-warnings', '0'] },
  { name: 'types', command: bin('tsc'), args: ['--noEmit'] },
  vitest('unit'),
  { name: 'site', command: process.execPath, args: ['scripts/run.mjs', 'site'] },
  { name: 'fixture site', command: bin('tsx'), args: ['scripts/browser/build-kader.ts'] },
  { name: 'marked site', command: bin('tsx'), args: ['scripts/browser/build-markers.ts'] },
  vitest('browser')
]

function reportOf(project: string): string {
  return REPORT.replace('.json', `-${project}.json`)
}

function run({ name, command, args }: Step, number: number): boolean {
  const start = Date.now()
  process.stdout.write(`\n[${number + 1}/${STEPS.length}] ${name}\n`)
  const { status } = spawnSync(command, args, { cwd: PROJECT_ROOT, stdio: 'inherit' })
  process.stdout.write(
    `[${number + 1}/${STEPS.length}] ${name}: ${status === 0 ? 'ok' : 'FAILED'} in ${Math.round((Date.now() - start) / 1000)} s\n`
  )
  return status === 0
}

type Counts = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
}

/**
 * Counted from the test runner's own reports; a step that failed outside a test counts as one failure, and so does a
 * report that is not there when all steps went well.
 */
function summary(failedStep: Step | undefined): { text: string; failed: number } {
  let passed = 0
  let failed = 0
  let skipped = 0
  for (const project of ['unit', 'browser']) {
    const counts = readCounts(project)
    if (!counts) {
      if (!failedStep) failed++
      continue
    }
    passed += counts.numPassedTests
    failed += counts.numFailedTests
    skipped += counts.numPendingTests + counts.numTodoTests
  }
  if (failedStep && failed === 0) failed = 1
  return { text: `${passed} passed, ${failed} failed, ${skipped} skipped`, failed }
}

function readCounts(project: string): Counts | undefined {
  try {
    return JSON.parse(readFileSync(reportOf(project), 'utf8')) as Counts
  } catch {
    return undefined
  }
}

rmSync(join(PROJECT_ROOT, 'test-results'), { recursive: true, force: true })
await ensureBrowser()
const failedStep = STEPS.find((step, number) => !run(step, number))
const { text, failed } = summary(failedStep)
process.stdout.write(`\n${text}\n`)
process.exitCode = failed > 0 ? 1 : 0
