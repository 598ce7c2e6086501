/** `npm run lespakket`: the kit of a module as a trainer gets it, read by programs that are not ours. */

import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Run, start } from './fixtures/start.ts'
import { changed, fileOf, GELEZEN, WET } from './fixtures/toets.ts'
import { ensurePdfTools, pdfInfo, pdfText } from './io/poppler.ts'
import { PROJECT_ROOT } from './io/project.ts'
import { ensureTools } from './io/tools.ts'
import type { Lespakket } from './pipeline/core/lespakket.ts'
import type { Source } from './pipeline/core/types.ts'

/** The same folder in every run: the cache of the program is kept per folder. */
const ROOT = join(PROJECT_ROOT, '.cache/lespakket-test')
const MODULE = 'docs/opleiding/opnemen/index.md'
const LES = 'docs/opleiding/opnemen/op-tijd.md'
const NOTITIE = 'Deze notitie is voor de lesgever.'

/** With a note for the trainer, and a second module of one lesson. */
const GOED = [
  ...changed(
    GELEZEN,
    LES,
    'volgens BC 6.1.',
    `volgens BC 6.1.\n\n## Oefening\n\n:::lesgever\n${NOTITIE}\n:::\n`
  ),
  fileOf(
    'docs/opleiding/anders/index.md',
    textOf(MODULE)
      .replace('titel: Opnemen', 'titel: Anders')
      .replace(/^wijzigingen:\n(?: .*\n)+/mu, '')
  ),
  fileOf(
    'docs/opleiding/anders/eerste.md',
    textOf(LES).replace('titel: Op tijd opnemen', 'titel: Anders opnemen')
  )
]

function textOf(path: string): string {
  const source = GELEZEN.find((known) => known.path === path)
  return new TextDecoder().decode(source?.bytes)
}

const at = (...path: string[]): string => join(ROOT, ...path)

function put(folder: string, sources: readonly Source[]): void {
  rmSync(at(folder), { recursive: true, force: true })
  for (const { path, bytes } of sources) {
    mkdirSync(dirname(at(folder, path)), { recursive: true })
    writeFileSync(at(folder, path), bytes)
  }
}

const WHERE = ['--from', at('inhoud'), '--to', at('uit')]
const lespakket = (...args: string[]): Promise<Run> => start('lespakket', [...args, ...WHERE])

const filesIn = (folder: string): string[] => readdirSync(at('uit', folder)).sort()
const bytesOf = (...path: string[]): Buffer => readFileSync(at('uit', ...path))
const lijst = (): Lespakket[] => JSON.parse(bytesOf('index.json').toString()) as Lespakket[]
const zipOf = (module: string): string =>
  filesIn('.').find((name) => new RegExp(`^lespakket-${module}-.*\\.zip$`, 'u').test(name)) ?? ''

let made: Run
let first: Buffer

beforeAll(async () => {
  ensurePdfTools()
  ensureTools(['unzip'], 'unzip')
  rmSync(at('uit'), { recursive: true, force: true })
  put('inhoud', GOED)
  made = await lespakket()
  first = bytesOf(zipOf('opnemen'))
})

const FILES = [
  'hand-out.pdf',
  'lesgeversgids.pdf',
  'antwoordsleutel.pdf',
  'dias.pptx',
  'dias.html',
  'scorm.zip',
  'vragen.gift.txt',
  'module.json'
]

describe('a kit', () => {
  test('is made of every module, and listed with what each file is', () => {
    expect(made).toMatchObject({ code: 0, stderr: '' })
    expect(made.stdout).toMatch(/^lespakket-opnemen-2026-01-05-[0-9a-f]{6}\.zip staat klaar \(\d+ kB\)\.$/mu)
    expect(lijst().map(({ module }) => module)).toEqual(['/opleiding/anders', '/opleiding/opnemen'])
    const [, kit] = lijst()
    expect(kit?.bestanden.map(({ naam }) => naam)).toEqual([zipOf('opnemen'), ...FILES])
    for (const { naam, address, bytes } of kit?.bestanden.slice(1) ?? []) {
      expect(address).toBe(`/lespakket/opnemen/${naam}`)
      expect(bytes).toBe(bytesOf('opnemen', naam).length)
    }
    // Nothing is asked in it, so there is nothing to answer.
    expect(lijst()[0]?.bestanden.map(({ naam }) => naam)).not.toContain('antwoordsleutel.pdf')
  })

  test('is a zip that others open, with a name that tells its bytes', () => {
    const path = at('uit', zipOf('opnemen'))
    const listed = execFileSync('unzip', ['-Z1', path], { encoding: 'utf8' }).trim().split('\n')
    expect(listed).toEqual(['LEESMIJ.txt', ...FILES].sort((a, b) => (a < b ? -1 : 1)))
    execFileSync('unzip', ['-tqq', path])
    expect(zipOf('opnemen')).toContain(lijst()[1]?.bestanden[0]?.vingerafdruk.slice(0, 6))
    const told = execFileSync('unzip', ['-p', path, 'LEESMIJ.txt'], { encoding: 'utf8' })
    expect(told).toContain('Ze steunt op een concept.')
    expect(told).toContain('Inzetkader bodycam, versie 2.0: BC 6.1, BC 5.1, BC 6.2.\r\n')
    expect(told).toContain('Inzetkader drones, versie 0.1 (concept): DR 1.1, DR 1.2.\r\n')
    for (const naam of FILES) expect(told).toContain(`${naam}: `)
  })

  test('has the same bytes when it is made again, whatever the time zone', async () => {
    const env = { ...process.env, TZ: 'Pacific/Auckland' }
    expect((await start('lespakket', ['opnemen', ...WHERE], { env })).code).toBe(0)
    expect(bytesOf(zipOf('opnemen')).equals(first)).toBe(true)
    expect(lijst()).toHaveLength(2)
  })
})

describe('the sheets', () => {
  test.each([
    [
      'hand-out',
      ['Over deze module', 'Op tijd opnemen', 'Oefening', 'Toets', 'Wanneer land je?', 'Waarop dit steunt']
    ],
    [
      'lesgeversgids',
      ['Plan', 'Les 1: Op tijd opnemen', 'Rollenspel: Te laat aangezet', 'Nabespreking', NOTITIE]
    ],
    [
      'antwoordsleutel',
      [
        'Antwoorden',
        'Bewaar je beelden voor altijd?',
        'Niet waar (juist)',
        'zodra er iemand onder de drone loopt.'
      ]
    ]
  ])('%s: A4, tagged, with an outline, numbers and every heading', (naam, words) => {
    const pdf = bytesOf('opnemen', `${naam}.pdf`)
    const info = pdfInfo(pdf)
    const pages = Number(info.get('Pages'))
    expect([info.get('Tagged'), info.get('Page size')]).toEqual(['yes', '594.96 x 841.92 pts (A4)'])
    expect(info.get('Title')).toMatch(/^Opnemen: /u)
    expect(pdf.toString('latin1')).toContain('/Outlines')
    const text = pdfText(pdf)
    for (const word of words) expect(text).toContain(word)
    for (let page = 1; page <= pages; page++) expect(text).toContain(`Blad ${page} van ${pages}`)
    expect(text).toContain('Ze steunt op een concept. Wat hier staat, kan nog veranderen.')
    // The contents say on which sheet a part begins.
    expect(text).toMatch(/Waarop dit steunt +\d+\n/u)
  })

  test('learners get no note for the trainer, and no answer', () => {
    const text = pdfText(bytesOf('opnemen', 'hand-out.pdf'))
    expect(text).not.toContain(NOTITIE)
    expect(text).not.toContain('enkel na een opdracht (DR 1.1).')
    expect(text).not.toContain('(juist)')
  })
})

describe('no kit', () => {
  test('of a module that is not there', async () => {
    expect(await lespakket('opneme')).toMatchObject({
      code: 2,
      stdout: '',
      stderr: 'De module "opneme" bestaat niet. Bedoel je "opnemen"? Kies uit: anders, opnemen.\n'
    })
  })

  test('has a question whose article says something else by now: exactly that one leaves', async () => {
    put('inhoud', changed(GOED, WET, 'negentig dagen', 'dertig dagen'))
    expect((await lespakket('opnemen')).code).toBe(0)
    const gone = 'Bewaar je beelden voor altijd?'
    for (const naam of ['hand-out', 'antwoordsleutel']) {
      const text = pdfText(bytesOf('opnemen', `${naam}.pdf`))
      expect(text).not.toContain(gone)
      expect(text.match(/\n *\d\. /gu)?.length).toBeGreaterThanOrEqual(5)
      expect(text).toContain('1 vraag wacht op nalezing. Ze staat hier niet bij.')
    }
    expect(bytesOf('opnemen', 'vragen.gift.txt').toString()).not.toContain(gone)
    expect(bytesOf('opnemen', 'dias.html').toString()).not.toContain(gone)
  })

  test('with an article that no longer holds: it says which, the one before goes, and others are made', async () => {
    put('inhoud', changed(GOED, LES, 'artikels: [BC 6.1, BC 5.1]', 'artikels: [BC 6.1@1.0, BC 5.1]'))
    const { code, stdout, stderr } = await lespakket()
    expect([code, stderr]).toEqual([
      1,
      `Van opnemen is geen lespakket gemaakt: de module steunt op wat niet meer geldt.
  docs/opleiding/opnemen/op-tijd.md:7:12
    De les “Op tijd opnemen” staat op BC 6.1@1.0. Versie 1.0 geldt niet meer. Vandaag geldt versie 2.0.
    Schrijf "BC 6.1", en lees na of deze bladzijde dan nog klopt.
`
    ])
    expect(stdout).toMatch(/^lespakket-anders-/u)
    expect([zipOf('opnemen'), lijst().map(({ module }) => module)]).toEqual(['', ['/opleiding/anders']])
    expect((await lespakket('opnemen', '--sla-over')).code).toBe(0)
  })

  test('of content with faults, which are shown', async () => {
    put('inhoud', changed(GOED, LES, 'volgorde: 1', 'volgorde: eerst'))
    const { code, stderr, stdout } = await lespakket()
    expect(code).toBe(1)
    expect(stderr + stdout).toContain(LES)
  })
})
