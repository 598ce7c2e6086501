/**
 * A trainer's path from nothing to a finished kit: types what the page "Maak een module" says, in that order, and nothing
 * else. Over the real texts, because the folder to begin with leans on them.
 */

import { spawn } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newFolder, PLAIN_ENV, removeRepositories } from './fixtures/repository.ts'
import { GELEZEN, stateOf } from './fixtures/toets.ts'
import { ensurePdfTools, pdfText } from './io/poppler.ts'
import { PROJECT_ROOT } from './io/project.ts'
import { ensureTools } from './io/tools.ts'
import type { PageContext } from './pipeline/emit/context.ts'
import { moduleMaken, type ModuleView } from './pipeline/emit/views/module.ts'

/** No repository: to compare with what was there would read everything twice. */
const { root: ROOT } = newFolder()
const INHOUD = join(ROOT, 'inhoud')
const UIT = join(ROOT, 'uit')

afterAll(removeRepositories)

/** What the page says to type. */
const [made] = moduleMaken({ site: stateOf(GELEZEN), repository: 'https://code.example' } as PageContext)
const { opdrachten, naam } = made?.data as ModuleView

const { scripts } = JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>
}

/** Where a command works that is not in the folder of the trainer itself. */
const WAAR: Readonly<Record<string, readonly string[]>> = {
  nieuw: ['--to', INHOUD],
  check: ['--from', INHOUD],
  herlezen: ['--from', INHOUD],
  lespakket: ['--from', INHOUD, '--to', UIT]
}

/** It takes minutes and other tests do it; the kit does not wait for it. */
const NIET_HIER = new Set(['build'])

type Typed = { naam: string; code: number | null; said: string }

/** At a terminal, as who sits there: what is asked gets a yes. */
function typed(opdracht: string): Promise<Typed> {
  const [, name = '', words = ''] = /^npm run (\w+)(?: -- ([\w -]+))?$/u.exec(opdracht) ?? []
  const line = [scripts[name], words, ...(WAAR[name] ?? [])].join(' ')
  const child = spawn('script', ['-qec', line, '/dev/null'], {
    cwd: PROJECT_ROOT,
    env: { ...PLAIN_ENV, TERM: 'dumb' }
  })
  let said = ''
  let answered = 0
  child.stdout.on('data', (text: Buffer) => {
    said += text.toString()
    const asked = said.split('(ja/nee/stop) ').length - 1
    for (; answered < asked; answered++) child.stdin.write('ja\n')
  })
  return new Promise((resolve) => child.on('close', (code) => resolve({ naam: name, code, said })))
}

beforeAll(() => {
  ensurePdfTools()
  ensureTools(['script'], 'bsdutils')
  for (const folder of ['docs', 'blog'])
    cpSync(join(PROJECT_ROOT, folder), join(INHOUD, folder), { recursive: true })
})

test('what the page says leads to a kit with the lessons and every question', async () => {
  const done: Typed[] = []
  for (const { opdracht } of opdrachten) {
    expect(scripts[/^npm run (\w+)/u.exec(opdracht)?.[1] ?? ''], opdracht).toBeDefined()
    if (![...NIET_HIER].some((name) => opdracht === `npm run ${name}`)) done.push(await typed(opdracht))
  }
  for (const { naam: name, code, said } of done) expect([name, code], said).toEqual([name, 0])
  expect(done.map(({ naam: name }) => name)).toEqual(['nieuw', 'check', 'herlezen', 'lespakket'])

  const zips = readdirSync(UIT).filter((name) => name.endsWith('.zip'))
  expect(zips).toEqual([
    expect.stringMatching(new RegExp(`^lespakket-${naam}-\\d{4}-\\d\\d-\\d\\d-[0-9a-f]{6}\\.zip$`, 'u'))
  ])
  const files = unzipSync(readFileSync(join(UIT, zips[0] ?? '')))
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining(['hand-out.pdf', 'dias.pptx', 'scorm.zip', 'LEESMIJ.txt'])
  )
  const handOut = pdfText(files['hand-out.pdf'] ?? new Uint8Array())
  const folder = join(INHOUD, 'docs/opleiding', naam)
  expect(existsSync(folder)).toBe(true)
  for (const name of readdirSync(folder).filter((known) => !known.startsWith('rollenspel-')))
    for (const kop of koppenIn(readFileSync(join(folder, name), 'utf8')))
      expect(flat(handOut)).toContain(flat(kop))
})

/** The titles of the sections of a page, without their ids. */
function koppenIn(text: string): string[] {
  return [...text.matchAll(/^## (?<kop>.*?)(?: \{#.*\})?$/gmu)].map(({ groups }) => groups?.['kop'] ?? '')
}

/** A heading may take more than one line. */
function flat(text: string): string {
  return text.replace(/\s+/gu, ' ')
}
