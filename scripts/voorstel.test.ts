/**
 * What the workflows do with a proposal. The commands are read from the workflow itself and run in real repositories, so
 * that what is tried here is what runs there. Left out are only the steps that fetch packages, and the build of the site.
 */

import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { newFolder, PLAIN_ENV, removeRepositories, type Repository } from './fixtures/repository.ts'
import { PROJECT_ROOT } from './io/project.ts'
import { parseTxtar } from './pipeline/core/txtar.ts'

type Step = { id?: string; if?: string; run?: string; uses?: string; env?: Record<string, string> }
type Workflow = { jobs: Record<string, { steps: Step[] }> }

const FIXTURES = join(PROJECT_ROOT, 'scripts/fixtures/voorstellen')
const ELSEWHERE = ['npm ci --ignore-scripts', 'node scripts/run.mjs site']

/** Where the runner has them: the program of main and its pages, the clone of the proposal, and what is made. */
let root = ''
let main: Repository
/** The commit that most proposals leave from, and main as it is after somebody worded a page anew. */
let start = ''
let now = ''

beforeAll(() => {
  const folder = newFolder()
  root = folder.root
  main = newFolder()
  main.git('init', '-b', 'main')
  put('main')
  start = main.git('rev-parse', 'HEAD')
  main.write(
    'docs/begrippen/drone.md',
    readFileSync(join(main.root, 'docs/begrippen/drone.md'), 'utf8')
      .replace('Een luchtvaartuig', 'Een toestel in de lucht')
      .replace('2026-03-05', '2026-11-20')
  )
  main.git('commit', '-am', 'Anders')
  now = main.git('rev-parse', 'HEAD')
  for (const name of ['goed', 'fout', 'controle', 'vijandige-woorden', 'komma', 'register'])
    propose(name, now)
  for (const name of ['achter', 'botsing']) propose(name, start)
  propose('geen-bestanden', now, () =>
    main.git('update-index', '--add', '--cacheinfo', `160000,${now},docs/sub`)
  )
  main.git('checkout', 'main')
  programIn(join(root, 'basis'))
})

afterAll(removeRepositories)

/** A branch with what a fixture holds, as one commit on top of another. */
function propose(name: string, from: string, more?: () => void): void {
  main.git('checkout', '--force', '-b', name, from)
  put(name, more)
}

function put(name: string, more?: () => void): void {
  for (const { path, bytes, isLink } of parseTxtar(readFileSync(join(FIXTURES, `${name}.txtar`), 'utf8'))) {
    mkdirSync(dirname(join(main.root, path)), { recursive: true })
    if (isLink) symlinkSync('/etc/passwd', join(main.root, path))
    else writeFileSync(join(main.root, path), bytes)
  }
  main.git('add', '--force', '.')
  more?.()
  main.git('commit', '-m', name)
}

/** The program of this project, with the pages of main. */
function programIn(folder: string): void {
  cpSync(join(PROJECT_ROOT, 'scripts'), join(folder, 'scripts'), {
    recursive: true,
    filter: (path) => !/\/(?:fixtures|browser|bench)$|\.test\.ts$/u.test(path)
  })
  for (const name of ['package.json', 'package-lock.json'])
    cpSync(join(PROJECT_ROOT, name), join(folder, name))
  symlinkSync(join(PROJECT_ROOT, 'node_modules'), join(folder, 'node_modules'))
  cpSync(join(main.root, 'docs'), join(folder, 'docs'), { recursive: true })
}

function stepsOf(file: string, job: string): Step[] {
  const text = readFileSync(join(PROJECT_ROOT, '.github/workflows', file), 'utf8')
  return (parse(text) as Workflow).jobs[job]?.steps ?? []
}

type Run = { code: number | null; said: string }

/** As the runner starts `shell: bash`. */
function bash(script: string, cwd: string, env: Record<string, string>): Promise<Run> {
  return new Promise((resolve) => {
    const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
      cwd,
      env: { ...PLAIN_ENV, CI: 'true', ...env }
    })
    let said = ''
    child.stdout.on('data', (text: Buffer) => (said += text.toString()))
    child.stderr.on('data', (text: Buffer) => (said += text.toString()))
    child.on('close', (code) => resolve({ code, said }))
  })
}

type Outcome = { isWell: boolean; ran: string[]; log: string; summary: string }

/** Runs the job on a branch. */
async function judge(branch: string): Promise<Outcome> {
  for (const name of ['voorstel', 'gegevens']) rmSync(join(root, name), { recursive: true, force: true })
  main.git('clone', '--quiet', '--branch', branch, `file://${main.root}`, join(root, 'voorstel'))
  const GITHUB_STEP_SUMMARY = join(root, 'summary.md')
  writeFileSync(GITHUB_STEP_SUMMARY, '')
  const outcomes = new Map<string, string>()
  const outcome: Outcome = { isWell: true, ran: [], log: '', summary: '' }
  for (const step of stepsOf('voorstel.yml', 'nakijken')) {
    const { run, id } = step
    if (run === undefined || ELSEWHERE.includes(run) || !isDue(step, outcome.isWell, outcomes)) continue
    const { code, said } = await bash(run, join(root, 'basis'), { BASIS: now, GITHUB_STEP_SUMMARY })
    outcome.ran.push(
      run.replaceAll(/ --(?:from|base|to) \S+| >> .*$/gu, '').replace('node scripts/run.mjs ', '')
    )
    outcome.log += said
    if (code !== 0) outcome.isWell = false
    if (id !== undefined) outcomes.set(id, code === 0 ? 'success' : 'failure')
  }
  return { ...outcome, summary: readFileSync(GITHUB_STEP_SUMMARY, 'utf8') }
}

/** The few conditions that the workflow uses. */
function isDue({ if: condition }: Step, isWell: boolean, outcomes: ReadonlyMap<string, string>): boolean {
  if (condition === undefined) return isWell
  const inner = /^\$\{\{ (?<inner>.*) \}\}$/u.exec(condition)?.groups?.['inner'] ?? ''
  return inner.split(' && ').every((part) => {
    if (part === '!cancelled()') return true
    const { id = '', value } = /^steps\.(?<id>\w+)\.outcome == '(?<value>\w+)'$/u.exec(part)?.groups ?? {}
    if (value === undefined) throw new Error(`A condition that this test does not know: ${condition}`)
    return (outcomes.get(id) ?? 'skipped') === value
  })
}

const CHECKED = ['voorstel --report github', 'voorstel --report summary', 'content --check --report github']
const ALL = [...CHECKED, 'content --report summary']
const REFUSED = CHECKED.slice(0, 2)

describe('a proposal', () => {
  test.each([
    ['goed', true, ALL],
    ['achter', true, ALL],
    ['register', true, ALL],
    ['fout', false, ALL],
    ['komma', false, ALL],
    ['controle', false, ALL],
    ['vijandige-woorden', false, ALL],
    ['geen-bestanden', false, REFUSED],
    ['botsing', false, REFUSED]
  ])('%s', async (name, isWell, ran) => {
    const outcome = await judge(name)
    expect(outcome.ran.slice(0, ran.length)).toEqual(ran)
    expect(outcome.isWell, outcome.log).toBe(isWell)
    // What goes to the log is annotations, or a sentence of ours; what goes to the summary holds no element of another.
    expect(
      outcome.log.split('\n').filter((line) => !/^(?:::(?:error|warning|notice) |$)/u.test(line))
    ).toEqual([])
    expect(tagsIn(outcome.summary)).toEqual([])
    await expect(`${outcome.log}\n${outcome.summary}`).toMatchFileSnapshot(join(FIXTURES, `${name}.txt`))
  })
})

/** Elements, links and mentions that are not the summary's own. */
function tagsIn(summary: string): string[] {
  const own = summary
    .replaceAll(/<\/?(?:code|h[34]|span)>/gu, '')
    // What a change costs quotes as code: there nothing is more than a sign.
    .replaceAll(/(?<fence>`+)diff\n[^]*?\n *\k<fence>\n|(?<tick>`+)[^`].*?\k<tick>/gu, '')
    .replaceAll(/\[Meer uitleg\]\(https:\/\/kenniscentrum\.example\/bijdragen\/regels\/[a-z-]+\)/gu, '')
  return own.match(/[<>@[\]`~|$]|\bwww\.|:\/\/|(?:^|\s)##/gu) ?? []
}

test('on GitLab the same is said of a proposal', async () => {
  const { voorstel } = parse(readFileSync(join(PROJECT_ROOT, '.gitlab-ci.yml'), 'utf8')) as {
    voorstel: { script: string[] }
  }
  const { root: project } = main.clone('--branch=goed')
  // In place of what is fetched, the program as it is here; main itself holds only pages.
  const lines = voorstel.script
    .filter((line) => !ELSEWHERE.includes(line) && !line.startsWith('mv build '))
    .flatMap((line) => (line.startsWith('BASIS=') ? [line, `cp -r ${root}/basis/. .`] : [line]))
  expect(voorstel.script.length - lines.length).toBe(2)
  const { code, said } = await bash(lines.join('\n'), project, {
    CI_PROJECT_DIR: project,
    CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main'
  })
  expect(code, said).toBe(0)
  const report = readFileSync(join(project, 'verslag.md'), 'utf8').trim()
  expect(report).toMatch(/^\*\*Voorbeeld: 2 bladzijden\. Opmerkingen: 0\.\*\*\n/u)
  expect(readFileSync(join(FIXTURES, 'goed.txt'), 'utf8')).toContain(report)
})
