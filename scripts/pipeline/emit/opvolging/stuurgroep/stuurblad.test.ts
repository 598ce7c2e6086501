import { expect, test } from 'vitest'
import { changed, fileOf, GELEZEN, stateOf } from '../../../../fixtures/toets.ts'
import type { Source } from '../../../core/types.ts'
import { changesOf } from '../../inzetkader/changes.ts'
import { stuurbladHtml } from './html.ts'
import { type Stuurblad, stuurbladVan, vingerafdrukVan } from './stuurblad.ts'

const ZONE = 'docs/zones/zone-noord.md'

/** What is invented counts nowhere, and this whole site is. */
const ECHT = GELEZEN.map(({ path, bytes }) =>
  fileOf(path, new TextDecoder().decode(bytes).replace('fictief: true\n', ''))
)

function bladVan(sources: readonly Source[], van: string, tot: string): Stuurblad {
  const site = stateOf(sources)
  return stuurbladVan({ site, changes: changesOf(site), van, tot })
}

/** The lines of the section with this heading. */
function regels(kop: string, van: string, tot: string, sources: readonly Source[] = ECHT): string[] {
  const found = bladVan(sources, van, tot).secties.find((sectie) => sectie.kop.startsWith(kop))
  if (!found) throw new Error(`No section: ${kop}`)
  return found.regels.map(({ tekst }) => tekst)
}

function metFeiten(...feiten: [op: string, stand: string, keuze?: string][]): Source[] {
  const lines = feiten.map(
    ([op, stand, keuze]) =>
      `\n  - { technologie: bodycam, stand: ${stand}, op: ${op}, bron: Verzonnen, zekerheid: afgeleid, gemeld_door: Contactpersoon${keuze === undefined ? '' : `, keuze: ${keuze}`} }`
  )
  return changed(ECHT, ZONE, '\nsoort:', `\nfeiten:${lines.join('')}\nsoort:`)
}

test('counts first, then what people need, what is to be decided, and the rest in a fixed order', () => {
  const { tellingen, secties, isConcept, dag } = bladVan(ECHT, '2022-05-04', '2025-09-01')
  expect([dag, isConcept]).toEqual(['2026-01-05', false])
  expect(tellingen.map(({ getal, wat }) => `${getal} ${wat}`)).toMatchInlineSnapshot(`
    [
      "4 gewijzigde artikels",
      "1 lessen die te lang wachten",
      "1 hoofdstukken zonder geldig nazicht",
      "0 wijzigingen in de zones",
      "2 van 2 zones zonder nieuws",
      "11 gaten in alles samen",
    ]
  `)
  expect(secties.map(({ kop, regels: lines, andere }) => [kop, lines.length, andere])).toMatchInlineSnapshot(`
    [
      [
        "Wat mensen nodig hebben",
        0,
        0,
      ],
      [
        "Gevraagde beslissingen",
        1,
        0,
      ],
      [
        "Gewijzigde artikels",
        4,
        0,
      ],
      [
        "Lessen die langer dan 90 dagen wachten",
        1,
        0,
      ],
      [
        "Achterstand in nazicht, per eigenaar",
        1,
        0,
      ],
      [
        "Wat er in de zones wijzigde",
        0,
        0,
      ],
      [
        "Zones zonder nieuws",
        2,
        0,
      ],
    ]
  `)
})

test.each([
  ['2022-05-04', '2022-05-04', ['BC 5.2', 'BC 6.1']],
  ['2022-05-05', '2022-12-31', []],
  ['2022-01-01', '2022-05-03', []]
])('an article changed on the day of the decision: %s to %s', (van, tot, nummers) => {
  const lines = regels('Gewijzigde artikels', van, tot)
  expect(lines.map((line) => line.slice(0, 6))).toEqual(nummers)
  if (lines.length > 0)
    expect(lines[1]).toBe('BC 6.1 (Bodycam 1.1, 4 mei 2022), gewijzigd: Er staat "moet" in plaats van "kan".')
})

test.each([
  ['2025-06-01', []],
  ['2025-08-31', []],
  ['2025-09-01', ['Het station was vol: 91 dagen, sinds 2 juni 2025']]
])('a lesson is told of after ninety days: on %s', (tot, lines) => {
  expect(regels('Lessen', '2025-01-01', tot)).toEqual(lines)
  const asked =
    lines.length === 0 ? [] : ['Wat gebeurt er met de les die wacht? Langer dan 90 dagen, de oudste al 91.']
  expect(regels('Gevraagde', '2025-01-01', tot).filter((line) => line.startsWith('Wat gebeurt'))).toEqual(
    asked
  )
})

test('a version that was handed in is asked about; who owes review is named by function', () => {
  const drones = 'docs/inzetkader/drones/0.1/index.md'
  const ingediend = changed(ECHT, drones, 'status: concept', 'status: in-beoordeling')
  expect(regels('Gevraagde', '2025-01-01', '2025-06-30', ingediend)).toContain(
    'Stel je het inzetkader Drones 0.1 vast?'
  )
  expect(regels('Achterstand', '2026-01-01', '2026-01-16')).toEqual([
    'Werkgroep bodycam: 2 hoofdstukken (Bewaring, Waarschuwing)'
  ])
})

test('what changed in a zone is told once, with what was known before; the period has both its days', () => {
  const sources = metFeiten(
    ['2025-01-10', 'gepland'],
    ['2025-03-01', 'gepland'],
    ['2025-03-31', 'in-gebruik', 'sluit-aan'],
    ['2025-04-01', 'onbekend']
  )
  const told = 'Zone Noord, bodycam: van gepland naar in gebruik, keuze sluit aan (31 maart 2025)'
  const wijzigde = (van: string, tot: string): string[] => regels('Wat er in de zones', van, tot, sources)
  expect(wijzigde('2025-03-31', '2025-03-31')).toEqual([told])
  expect(wijzigde('2025-02-01', '2025-03-30')).toEqual([])
  expect(wijzigde('2025-04-01', '2025-12-31')).toEqual([])
  expect(wijzigde('2025-01-01', '2025-12-31')).toEqual([
    'Zone Noord, bodycam: gepland (10 januari 2025)',
    told
  ])
})

test('what a council was asked or decided in the period stands with the zone', () => {
  const herkomst = 'bron: Verzonnen, zekerheid: afgeleid, gemeld_door: Contactpersoon'
  const toestemmingen = [
    `{ technologie: bodycam, gemeente: Voorbeeldgem, stand: gegeven, op: 2025-03-31, ${herkomst} }`,
    `{ technologie: drones, gemeente: Voorbeeldgem, stand: gevraagd, op: 2025-01-10, ${herkomst} }`
  ]
  const lines = `\ntoestemmingen:${toestemmingen.map((one) => `\n  - ${one}`).join('')}\nsoort:`
  const sources = changed(ECHT, ZONE, '\nsoort:', lines)
  const wijzigde = (van: string, tot: string): string[] => regels('Wat er in de zones', van, tot, sources)
  const gegeven =
    'Zone Noord, bodycam: toestemming van de gemeenteraad van Voorbeeldgem gegeven (31 maart 2025)'
  expect(wijzigde('2025-03-31', '2025-12-31')).toEqual([gegeven])
  expect(wijzigde('2025-01-01', '2025-03-31')).toEqual([
    gegeven,
    'Zone Noord, drones: toestemming van de gemeenteraad van Voorbeeldgem gevraagd (10 januari 2025)'
  ])
})

test('a zone is silent a year after its last news, or before its first', () => {
  const sources = metFeiten(['2025-03-31', 'in-gebruik'])
  const stil = (tot: string): string[] => regels('Zones zonder nieuws', '2025-01-01', tot, sources)
  const zuid = 'Zone Zuid: nog nooit iets gemeld'
  expect(stil('2025-03-30')).toEqual(['Zone Noord: nog nooit iets gemeld', zuid])
  expect(stil('2026-03-30')).toEqual([zuid])
  expect(stil('2026-03-31')).toEqual(['Zone Noord: laatst op 31 maart 2025', zuid])
})

test('what is invented is nowhere, and a sheet without anything adopted says so', () => {
  const { secties, isConcept } = bladVan(GELEZEN, '2020-01-01', '2030-01-01')
  expect(secties.flatMap(({ regels: lines }) => lines)).toEqual([])
  expect(isConcept).toBe(true)
})

test('what was written stays words, and an address is a link only where the site has one', () => {
  const regel = { tekst: '<img src=x onerror=alert(1)>&"', address: '/zones/"x' }
  const sectie = { kop: 'Kop', leeg: 'Geen.', address: '/opvolging', andere: 1, regels: [regel] }
  const blad = { ...bladVan(ECHT, '2025-01-01', '2025-12-31'), secties: [sectie] }
  const page = (link: (address: string) => string | undefined): string =>
    new TextDecoder().decode(stuurbladHtml(blad, { isGewijzigd: false, vingerafdruk: 'abc' }, link))
  const words = '&#60;img src=x onerror=alert(1)&#62;&#38;&#34;'
  const bare = page(() => undefined)
  expect(bare).toContain(`<h2>Kop (2)</h2><ul><li>${words}</li><li>en 1 andere: /opvolging</li></ul>`)
  expect(bare).toContain('Gemaakt zonder geschiedenis in git. Vingerafdruk van de inhoud: abc.')
  expect(page((address) => `https://site.test${address}`)).toContain(
    `<li><a href="https://site.test/zones/&#34;x">${words}</a></li>`
  )
})

test('the fingerprint is that of the content, in whatever order it is read', () => {
  const vingerafdruk = vingerafdrukVan(ECHT)
  expect(vingerafdruk).toMatch(/^[0-9a-f]{12}$/u)
  expect(vingerafdrukVan(ECHT.toReversed())).toBe(vingerafdruk)
  expect(vingerafdrukVan(metFeiten(['2025-03-31', 'gepland']))).not.toBe(vingerafdruk)
})
