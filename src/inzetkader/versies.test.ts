import { describe, expect, test } from 'vitest'
import { citaatOf } from './citaat'
import type { Strip, Version } from '../data'
import { elsewhere } from '../parts/elsewhere'
import { antwoordOn, readDay } from './op-dag'
import { isInForce, situationOn, standingOn } from '../pipeline'
import { confirmedVersies, isVersies, meldingOf, periodeOf, standOfAll, statusOf } from './versies'

const V10: Version = {
  versie: '1.0',
  status: 'vervangen',
  address: '/t/1.0',
  van: '2021-01-01',
  tot: '2022-06-01'
}
const V11: Version = {
  versie: '1.1',
  status: 'ingetrokken',
  address: '/t/1.1',
  van: '2022-06-01',
  tot: '2023-01-01'
}
const V20: Version = { versie: '2.0', status: 'vastgesteld', address: '/t/2.0', van: '2023-03-01' }
const V21: Version = { versie: '2.1', status: 'concept', address: '/t/2.1' }
const VERSIES = [V10, V11, V20, V21]
const TODAY = '2026-11-23'

describe('what of all inzetkaders counts', () => {
  const bodycam = { technologie: 'bodycam', versies: VERSIES }
  const drones = { technologie: 'drones', versies: [V21] }

  test('nothing was ever adopted: true on any day', () => {
    const zin = 'Nu staan hier sjablonen: nog geen enkel inzetkader is vastgesteld.'
    expect(standOfAll([drones], undefined, TODAY)).toBe(zin)
    expect(standOfAll([drones], TODAY, TODAY)).toBe(zin)
  })

  test.each([
    [[bodycam, drones], TODAY, 'Vandaag van kracht: bodycam 2.0. Niet van kracht: drones.'],
    [[bodycam, drones], undefined, 'Op 23 november 2026 van kracht: bodycam 2.0. Niet van kracht: drones.'],
    [[bodycam], TODAY, 'Vandaag van kracht: bodycam 2.0.'],
    [[bodycam, drones], '2023-02-01', 'Vandaag van kracht: geen enkel inzetkader.']
  ])('%#: by the day', (kaders, today, zin) => {
    expect(standOfAll(kaders, today, TODAY)).toBe(zin)
  })
})

describe('the situation on a day', () => {
  test.each([
    ['2020-12-31', undefined, undefined, '1.0'],
    ['2021-01-01', '1.0', undefined, '1.1'],
    ['2022-05-31', '1.0', undefined, '1.1'],
    ['2022-06-01', '1.1', '1.0', '2.0'],
    ['2022-12-31', '1.1', '1.0', '2.0'],
    ['2023-01-01', undefined, '1.1', '2.0'],
    ['2023-02-28', undefined, '1.1', '2.0'],
    ['2023-03-01', '2.0', '1.1', undefined]
  ])('%s: in force %s, before it %s, after it %s', (day, inForce, previous, next) => {
    const found = situationOn(VERSIES, day)
    expect([found.inForce?.versie, found.previous?.versie, found.next?.versie]).toEqual([
      inForce,
      previous,
      next
    ])
    expect(found.draft).toBe(V21)
  })

  test('what was withdrawn before its first day was never in force and is not what came before', () => {
    const never: Version = { ...V11, versie: '3.0', van: '2027-01-01', tot: '2027-01-01' }
    expect(standingOn(never, '2026-01-01')).toBe('ended')
    expect(situationOn([V20, never], '2028-01-01')).toEqual({ inForce: V20 })
  })
})

describe('the status word', () => {
  test.each([
    [V10, '2020-12-31', 'Vastgesteld'],
    [V10, '2022-05-31', 'Van kracht'],
    [V10, '2022-06-01', 'Vervangen'],
    [V11, '2023-01-01', 'Ingetrokken'],
    [{ ...V20, tot: '2024-01-01' }, '2024-01-01', 'Niet meer van kracht'],
    [V20, TODAY, 'Van kracht'],
    [V21, TODAY, 'Concept']
  ] as const)('follows the dates, not the front matter: %j on %s is %s', (version, day, woord) => {
    expect(statusOf(version, day, '2020-01-01').woord).toBe(woord)
  })

  test('without a clock says only what stays true', () => {
    expect(statusOf(V20, undefined, '2026-01-05').woord).toBe('Vastgesteld')
    expect(statusOf({ ...V20, status: 'vervangen', tot: '2027-01-01' }, undefined, '2026-01-05').woord).toBe(
      'Vastgesteld'
    )
    expect(statusOf(V11, undefined, '2026-01-05').woord).toBe('Ingetrokken')
  })

  test('goes with the period in words', () => {
    expect(VERSIES.map(periodeOf)).toEqual([
      'van 1 januari 2021 tot 1 juni 2022',
      'van 1 juni 2022 tot 1 januari 2023',
      'vanaf 1 maart 2023',
      undefined
    ])
  })
})

describe('what the strip says first', () => {
  const strip = (versie: string, extra: Partial<Strip> = {}): Strip => ({
    versie,
    versies: VERSIES,
    dag: '2026-01-05',
    ...extra
  })

  test.each([
    ['2.0', TODAY, undefined, undefined],
    ['1.0', TODAY, 'Deze versie geldt niet meer sinds 1 juni 2022. Vandaag geldt versie 2.0.', '/t/2.0'],
    [
      '1.1',
      TODAY,
      'Deze versie is ingetrokken en geldt niet meer sinds 1 januari 2023. Vandaag geldt versie 2.0.',
      '/t/2.0'
    ],
    [
      '1.1',
      '2023-01-15',
      'Deze versie is ingetrokken en geldt niet meer sinds 1 januari 2023. Vandaag is geen enkele versie van kracht. Versie 2.0 geldt vanaf 1 maart 2023.',
      '/t/2.0'
    ],
    ['2.1', TODAY, 'Dit is een concept. Deze tekst is niet van kracht. Vandaag geldt versie 2.0.', '/t/2.0'],
    ['2.0', '2022-07-01', 'Deze versie geldt pas vanaf 1 maart 2023. Vandaag geldt versie 1.1.', '/t/1.1'],
    [
      '2.0',
      '2023-01-15',
      'Deze versie geldt pas vanaf 1 maart 2023. Vandaag is geen enkele versie van kracht.',
      undefined
    ],
    ['2.0', undefined, undefined, undefined],
    [
      '1.0',
      undefined,
      'Deze versie geldt niet meer sinds 1 juni 2022. Op 5 januari 2026 gold versie 2.0.',
      '/t/2.0'
    ]
  ])('on version %s, today %s', (versie, today, tekst, href) => {
    const melding = meldingOf(strip(versie), today)
    expect(melding?.tekst).toBe(tekst)
    expect(melding?.link?.href).toBe(href)
  })

  test('of a concept alone: only that it does not count', () => {
    expect(meldingOf({ versie: '2.1', versies: [V21], dag: TODAY }, TODAY)).toEqual({
      tekst: 'Dit is een concept. Deze tekst is niet van kracht.'
    })
  })
})

describe('the answer for a day', () => {
  test.each([
    ['2021-03-14', 'Op 14 maart 2021 gold versie 1.0.', []],
    [
      '2022-06-01',
      'Op 1 juni 2022 gold versie 1.1.',
      ['Dit is de eerste dag van versie 1.1. De dag ervoor gold versie 1.0.']
    ],
    ['2023-03-01', 'Op 1 maart 2023 gold versie 2.0.', ['Dit is de eerste dag van versie 2.0.']],
    [
      '2020-06-01',
      'Op 1 juni 2020 was geen enkele versie van kracht.',
      ['De eerste versie, 1.0, ging in op 1 januari 2021.']
    ],
    [
      '2023-01-15',
      'Op 15 januari 2023 was geen enkele versie van kracht.',
      ['Versie 1.1 gold tot 1 januari 2023 en is ingetrokken.', 'Versie 2.0 ging in op 1 maart 2023.']
    ],
    [TODAY, 'Vandaag, 23 november 2026, geldt versie 2.0.', []],
    [
      '2030-01-01',
      'Op 1 januari 2030 geldt versie 2.0.',
      ['Die dag moet nog komen. Dit is wat vandaag bekend is.']
    ]
  ])('%s', (day, kop, uitleg) => {
    const found = antwoordOn(VERSIES, day, TODAY)
    expect(found.kop).toBe(kop)
    expect(found.uitleg).toEqual(uitleg)
  })

  test('in a gap leads to the last day before it and the first after it', () => {
    expect(antwoordOn(VERSIES, '2023-01-15', TODAY).dagen.map(({ dag }) => dag)).toEqual([
      '2022-12-31',
      '2023-03-01'
    ])
  })

  test('with only a concept says that nothing was adopted', () => {
    expect(antwoordOn([V21], TODAY, TODAY)).toEqual({
      kop: 'Vandaag, 23 november 2026, is er geen vastgestelde versie.',
      uitleg: ['Versie 2.1 is een concept en geldt niet.'],
      dagen: []
    })
  })

  test.each([
    ['2021-03-14', '2021-03-14'],
    ['2024-02-29', '2024-02-29'],
    ['2021-02-29', undefined],
    ['2021-02-30', undefined],
    ['2021-13-01', undefined],
    ['14/03/2021', undefined],
    ['2021-3-14', undefined],
    ['gisteren', undefined],
    ['', undefined]
  ])('reads "%s" as %s', (text, day) => {
    expect(readDay(text)).toBe(day)
  })
})

describe('a citation', () => {
  const bron = {
    technologie: 'Bodycam',
    artikel: { nummer: 'BC 6.1', titel: 'Wanneer neem je op?', vingerafdruk: 'abb2497124d4' },
    url: 'https://site.example/t/1.0#bc-6-1',
    fictief: false
  }

  const on = (day: string) => ({ geladen: day, nagegaan: day })

  test('has everything that is needed to find the words again', () => {
    expect(citaatOf({ ...bron, versie: V10 }, on(TODAY))).toBe(
      [
        'BC 6.1 "Wanneer neem je op?"',
        'Inzetkader Bodycam, versie 1.0: was van kracht van 1 januari 2021 tot 1 juni 2022 (vervangen)',
        'Vingerafdruk: abb2497124d4',
        'Adres: https://site.example/t/1.0#bc-6-1',
        'Geraadpleegd op 23 november 2026'
      ].join('\n')
    )
  })

  test.each([
    [V20, TODAY, 'versie 2.0: van kracht vanaf 1 maart 2023'],
    [V20, '2023-02-10', 'versie 2.0: vastgesteld, van kracht vanaf 1 maart 2023'],
    [V21, TODAY, 'versie 2.1: concept, niet van kracht']
  ])('says what the version is worth: %j on %s', (versie, today, worth) => {
    expect(citaatOf({ ...bron, versie }, on(today)).split('\n')[1]).toBe(`Inzetkader Bodycam, ${worth}`)
  })

  test('pairs no words with another day than that on which they were loaded', () => {
    const lines = citaatOf({ ...bron, versie: V20 }, { geladen: '2023-02-10', nagegaan: '2023-03-02' }).split(
      '\n'
    )
    expect(lines[1]).toBe('Inzetkader Bodycam, versie 2.0: van kracht vanaf 1 maart 2023')
    expect(lines.slice(4)).toEqual(['Tekst geladen op 10 februari 2023', 'Stand nagegaan op 2 maart 2023'])
  })

  test('of an invented example says so', () => {
    expect(citaatOf({ ...bron, versie: V20, fictief: true }, on(TODAY))).toMatch(
      /\nFictief voorbeeld, geen geldende regel$/u
    )
  })
})

test('text drawn on another page keeps its links, and its ids apart', () => {
  expect(
    elsewhere(
      [
        ['h3', { id: 'x' }, 'Kop'],
        ['p', {}, ['a', { href: '#bc-1-1' }, 'hier'], ['a', { href: '/recht/wpa' }, 'wet']]
      ],
      '/t/1.0/h',
      'bc-6-1'
    )
  ).toEqual([
    ['h4', { id: 'bc-6-1_x' }, 'Kop'],
    ['p', {}, ['a', { href: '/t/1.0/h#bc-1-1' }, 'hier'], ['a', { href: '/recht/wpa' }, 'wet']]
  ])
})

describe('the versions of a page, as the site tells them now', () => {
  const built = [V10, V20, V21]

  test('are the very same while nothing changed, was told, or concerns them', () => {
    const other: Version = { versie: '0.1', status: 'concept', address: '/inzetkader/drones/0.1' }
    for (const now of [undefined, [], built.map((version) => ({ ...version })), [other]])
      expect(confirmedVersies(built, now)).toBe(built)
  })

  test('end when they were withdrawn, replaced or called off, and keep what else the page knows', () => {
    const own = [{ ...V20, kaart: '/kaart' }]
    for (const change of [
      { status: 'ingetrokken', tot: TODAY },
      { status: 'vervangen', tot: '2026-01-01' },
      { status: 'ingetrokken', tot: V20.van ?? '' }
    ] as const) {
      const [now] = confirmedVersies(own, [{ ...V20, ...change }])
      expect(now).toEqual({ ...V20, ...change, kaart: '/kaart' })
      expect(now && isInForce(now, TODAY)).toBe(false)
    }
  })

  test('are known by technologie and number, on the page of a chapter too', () => {
    const chapter = { ...V20, address: '/inzetkader/bodycam/2.0/activering' }
    const told: Version = { ...V20, address: '/inzetkader/bodycam/2.0', status: 'ingetrokken', tot: TODAY }
    const other: Version = { ...told, address: '/inzetkader/drones/2.0' }
    expect(confirmedVersies([chapter], [told])).toEqual([{ ...told, address: chapter.address }])
    const own = [chapter]
    expect(confirmedVersies(own, [other])).toBe(own)
  })

  test('lose a day that is told no longer', () => {
    const [now] = confirmedVersies([{ ...V20, tot: TODAY }], [V20])
    expect(now).toEqual(V20)
  })

  test.each([[{}], ['x'], [null], [[null]], [[{ versie: '1.0' }]], [[{ versie: 1, status: 2, address: 3 }]]])(
    'are not read from %j',
    (value) => {
      expect(isVersies(value)).toBe(false)
    }
  )
})
