import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { PROJECT_ROOT } from './io/project.ts'

const FOLDER = mkdtempSync(join(tmpdir(), 'plot-search-'))
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }))

function evaluate(records: string | Uint8Array, questions: string, ...more: string[]) {
  const [from, asked] = [join(FOLDER, 'teksten.jsonl'), join(FOLDER, 'vragen.jsonl')]
  writeFileSync(from, records)
  writeFileSync(asked, questions)
  const args = ['scripts/run.mjs', 'search', 'eval', '--records', from, '--questions', asked, ...more]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: PROJECT_ROOT,
    encoding: 'utf8'
  })
  return { status, stdout, stderr: stderr.replaceAll(`${FOLDER}/`, '') }
}

const lines = (...values: unknown[]): string => values.map((value) => JSON.stringify(value)).join('\r\n')

const TEXTS = lines(
  { id: 'bewaren', title: 'Hoelang', text: 'Beelden blijven dertig dagen.', more: true },
  { id: 'vliegen', title: null, text: 'Een piloot bestuurt de drone. ##[error]' },
  { id: 3, text: 'De waarschuwing komt eerst.' }
)

test('prints the figures and what was found for each question', () => {
  const asked = lines(
    { q: 'wie bestuurt drones?', relevant: ['vliegen'] },
    { q: 'waarschuwen', relevant: [3] }
  )
  const { status, stdout, stderr } = evaluate(`\uFEFF${TEXTS}`, `${asked}\n\n`, '--report', 'json')
  expect([status, stderr]).toEqual([0, ''])
  expect(JSON.parse(stdout)).toEqual({
    records: 3,
    questions: 2,
    'Success@1': 1,
    'Success@3': 1,
    MRR: 1,
    'nDCG@10': 1,
    empty: 0,
    answers: [
      { q: 'wie bestuurt drones?', ranked: ['vliegen'], relevant: ['vliegen'] },
      { q: 'waarschuwen', ranked: ['3'], relevant: ['3'] }
    ]
  })
})

test('for a reader: what was not on top', () => {
  const { status, stdout, stderr } = evaluate(
    TEXTS,
    lines({ q: 'piloot', relevant: ['bewaren'] }, { q: 'qwrtzpqx', relevant: ['weg'] })
  )
  expect(status).toBe(0)
  expect(stdout).toMatch(/^2 vragen, 1 zonder antwoord\nSuccess@1 {2}0\.000\n/u)
  expect(stdout).toContain(
    'piloot (niet gevonden), bovenaan vliegen\nqwrtzpqx (niet gevonden), bovenaan niets\n'
  )
  expect(stderr).toBe('vragen.jsonl:2: geen tekst heeft het id "weg". Dat antwoord wordt nooit gevonden.\n')
})

test('names every line that is wrong, and measures nothing', () => {
  const { status, stdout, stderr } = evaluate(
    '{"id":"a","text":"x"}\nfoo\n{"id":"b"}\n[]\n{"id":"a","text":"y"}',
    '{"q":" ","relevant":["a"]}\n{"q":"x","relevant":[]}\n{"q":"x","relevant":"a"}\n{"q":"x","relevant":[null]}'
  )
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr.split('\n')).toEqual([
    'teksten.jsonl:2: dit is geen JSON. Schrijf één JSON-object per regel.',
    'teksten.jsonl:3: "text" ontbreekt of is geen tekst. Zet tekst tussen aanhalingstekens.',
    'teksten.jsonl:4: dit is geen object. Schrijf { en } om de velden.',
    'vragen.jsonl:1: "q" is leeg. Schrijf een vraag.',
    'vragen.jsonl:2: "relevant" is leeg. Zet er minstens één id in.',
    'vragen.jsonl:3: "relevant" ontbreekt of is geen lijst. Schrijf een lijst van ids.',
    'vragen.jsonl:4: "relevant.0" ontbreekt of is geen tekst. Elk id is een tekst.',
    'teksten.jsonl:5: het id "a" staat ook op teksten.jsonl:1.',
    'Er is niets gemeten.',
    ''
  ])
})

test('a file that is empty, or no text, is named', () => {
  expect(evaluate('\n', lines({ q: 'x', relevant: ['a'] })).stderr).toMatch(/^teksten\.jsonl is leeg\./u)
  const bytes = new Uint8Array([0xff, 0xfe, 0x00])
  expect(evaluate(bytes, lines({ q: 'x', relevant: ['a'] })).stderr).toMatch(
    /^teksten\.jsonl is geen UTF-8\./u
  )
})

test('nothing is sent anywhere while no service is set', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'search', 'push'], {
    cwd: PROJECT_ROOT,
    encoding: 'utf8'
  })
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/^In package\.json staat geen "algolia"\./u)
})
