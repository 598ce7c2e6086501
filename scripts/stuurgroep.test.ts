/** `npm run stuurgroep`: one A4 whatever there is to tell, and the same bytes every time; and what `npm run check` counts of it. */

import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { start } from './fixtures/start.ts'
import { openDrukker } from './io/lespakket/druk.ts'
import { sheetsOf } from './io/pdf-pages.ts'
import { ensurePdfTools, pdfInfo, pdfText } from './io/poppler.ts'
import { emitOptions, PROJECT_ROOT } from './io/project.ts'
import { stuurbladHtml } from './pipeline/emit/opvolging/stuurgroep/html.ts'
import { passend } from './pipeline/emit/opvolging/stuurgroep/passend.ts'
import { RUIMTE, SECTIES, type Stuurblad } from './pipeline/emit/opvolging/stuurgroep/stuurblad.ts'

/** The same folder in every run: the cache of the program is kept per folder. */
const ROOT = join(PROJECT_ROOT, '.cache/stuurgroep-test')
const INHOUD = join(ROOT, 'inhoud')
const ZONES = 60

function zone(number: number): string {
  return `---
titel: Zone ${number} ${'met een lange naam '.repeat(4).trim()}
omschrijving: Een zone.
bijgewerkt: 2026-01-05
soort: lokaal
bronnen:
  - naam: Verzonnen voor deze test
    zekerheid: afgeleid
---

Een zone.
`
}

const maak = (naar: string) =>
  start('stuurgroep', ['--tot', '2026-03-31', '--from', INHOUD, '--naar', join(ROOT, naar)])
const bytesOf = (...path: string[]): Buffer => readFileSync(join(ROOT, ...path))

beforeAll(() => {
  ensurePdfTools()
  rmSync(ROOT, { recursive: true, force: true })
  mkdirSync(INHOUD, { recursive: true })
  cpSync(join(PROJECT_ROOT, 'scripts/fixtures/kader'), INHOUD, { recursive: true })
  for (let number = 1; number <= ZONES; number++)
    writeFileSync(join(INHOUD, `docs/zones/zone-${number}.md`), zone(number))
})

test('one A4 with the longest list cut, twice the same bytes', async () => {
  const made = await maak('een')
  expect(made).toEqual({
    code: 0,
    stdout: `Het blad staat klaar: ${join(ROOT, 'een/stuurgroep-2026-03-31.pdf')}, en als pagina stuurgroep-2026-03-31.html.\n`,
    stderr: ''
  })
  await maak('twee')
  const files = readdirSync(join(ROOT, 'een')).sort()
  expect(files).toEqual(['letters.woff2', 'stuurgroep-2026-03-31.html', 'stuurgroep-2026-03-31.pdf'])
  for (const file of files) expect(bytesOf('twee', file).equals(bytesOf('een', file))).toBe(true)
  const pdf = bytesOf('een', 'stuurgroep-2026-03-31.pdf')
  const info = pdfInfo(pdf)
  expect([info.get('Pages'), info.get('Tagged')]).toEqual(['1', 'yes'])
  const text = pdfText(pdf)
  expect(text).toContain('Nieuw van 1 januari 2026 tot en met 31 maart 2026.')
  expect(text).toContain(`Zones zonder nieuws (${ZONES})`)
  expect(text).toContain('Gemaakt zonder geschiedenis in git.')
  expect(text).toMatch(/en \d+ andere: \/opvolging\/invoering/u)
})

test('the check counts what hangs on nothing on the same content, and passes', async () => {
  const { code, stdout } = await start('content', ['--check', '--from', INHOUD])
  expect([code, stdout.split('\n').at(-2)]).toEqual([
    0,
    `Ter info, ${ZONES + 1} gaten: 1 module zonder toets, ${ZONES} zones zonder nieuws. Bekijk ze op ${emitOptions().siteUrl}/opvolging/gaten.`
  ])
})

test('every list too long, every line too wide, and all there is to remark: still one A4', async () => {
  const regels = Array.from({ length: 80 }, () => ({
    tekst: 'Een lange regel over iets. '.repeat(20),
    address: '/x'
  }))
  const secties = Array.from({ length: SECTIES.length }, () => ({
    kop: 'Een kop',
    leeg: 'Geen.',
    address: '/opvolging',
    regels
  }))
  const blad: Stuurblad = {
    van: '2026-09-28',
    tot: '2026-12-27',
    dag: '2026-12-31',
    isConcept: true,
    tellingen: Array.from({ length: 6 }, () => ({
      getal: 188_000,
      wat: 'hoofdstukken zonder geldig nazicht'
    })),
    secties: passend(secties, RUIMTE)
  }
  const herkomst = { commit: 'a1b2c3d4e5f6', isGewijzigd: true, vingerafdruk: 'a1b2c3d4e5f6' }
  const html = stuurbladHtml(blad, herkomst, (address) => `https://kenniscentrum.test${address}`)
  const drukker = await openDrukker(new Map())
  const pdf = await drukker.druk({ naam: 'vol.pdf', html, dag: blad.tot })
  await drukker.sluit()
  expect(sheetsOf(pdf)).toBe(1)
})

describe('wrong use', () => {
  test.each([
    [['--tot', '2026-02-30'], '--tot "2026-02-30" is geen dag. Schrijf jjjj-mm-dd, zoals 2026-12-31.'],
    [['--van', 'gisteren'], '--van "gisteren" is geen dag. Schrijf jjjj-mm-dd, zoals 2026-12-31.'],
    [
      ['--van', '2026-04-01', '--tot', '2026-03-31'],
      '--van 2026-04-01 ligt na --tot 2026-03-31. Kies een eerste dag die eerder komt.'
    ]
  ])('%j', async (args, sentence) => {
    const { code, stdout, stderr } = await start('stuurgroep', args)
    expect([code, stdout, stderr.split('\n')[0]]).toEqual([2, '', sentence])
  })
})
