/** Ninety days of the refresher with a moved clock, what a changed article does to it, and what it keeps. */

import { describe, expect, test } from 'vitest'
import type { Opfrisvraag } from '../data'
import { addDays, dayInBrussels, daysBetween } from '../pipeline'
import { alsTekst, leesStand, samengevoegd, samenvoegingInWoorden } from './opfrisser-bewaard'
import { type Deck, eerstvolgendeDag, rustend, vraagNu, wachtrijOp, wijzigingVan } from './opfrisser-keuze'
import {
  beantwoord,
  dienstOp,
  LEEG,
  metGedaan,
  metKaart,
  metMeerRuimte,
  type Oordeel,
  sleutelVan,
  type Stand
} from './opfrisser-stand'

const DAG = '2026-09-01'

function vraag(module: string, id: string, words = 'Oud.'): Opfrisvraag {
  return {
    id: `v-${id}`,
    titel: `Vraag ${id}?`,
    casus: [],
    keuzes: [],
    uitleg: [],
    modelantwoord: [],
    soort: 'waar-of-niet',
    niveau: 'kennen',
    artikel: { nummer: `BC ${id}`, titel: 'Artikel', address: `/x#bc-${id}` },
    module,
    technologieen: [module],
    diensten: module === 'drones' ? ['politie', 'brandweer'] : ['politie'],
    vingerafdruk: afdruk(id + words)
  }
}

/** Twelve hex digits that follow from a text. */
function afdruk(text: string): string {
  const sum = Array.from(text).reduce((so, sign) => (so * 31 + (sign.codePointAt(0) ?? 0)) % 2 ** 40, 7)
  return `v2:${sum.toString(16).padStart(12, '0')}`
}

function deckVan(vragen: readonly Opfrisvraag[], words = 'Oud.', geladen = DAG): Deck {
  return {
    modules: [],
    vragen: [...vragen],
    woorden: Object.fromEntries(vragen.map(({ vingerafdruk }) => [vingerafdruk, ['Titel: Artikel', words]])),
    geladen
  }
}

const numbers = (aantal: number): string[] => Array.from({ length: aantal }, (_, index) => String(index + 1))
const DECK = deckVan([
  ...numbers(12).map((id) => vraag('bodycam', id)),
  ...numbers(8).map((id) => vraag('drones', `2${id}`))
])

function geef(deck: Deck, stand: Stand, asked: Opfrisvraag, dag: string, oordeel: Oordeel): Stand {
  const sleutel = sleutelVan(asked)
  const isGewijzigd = wijzigingVan(asked, stand, deck) !== undefined
  const kaart = beantwoord(stand.kaarten[sleutel], { oordeel, dag, isGewijzigd, vraag: asked })
  return metGedaan(metKaart(stand, deck, sleutel, kaart), dag)
}

/** Answers what a shift asks. */
function dienst(
  deck: Deck,
  stand: Stand,
  dag: string,
  oordeel: (asked: Opfrisvraag) => Oordeel
): [Stand, string[]] {
  const asked = vraagNu(deck, stand, dag)
  if (!asked) return [stand, []]
  const [after, rest] = dienst(deck, geef(deck, stand, asked, dag, oordeel(asked)), dag, oordeel)
  return [after, [sleutelVan(asked), ...rest]]
}

const juist = (): Oordeel => 'juist'

describe.each([
  ['over the end of summer time', '2026-09-01T04:30:00Z', '2026-10-25'],
  ['over its beginning', '2027-01-15T04:30:00Z', '2027-03-28']
])('ninety days %s', (_, begin, changeOfClocks) => {
  let chance = 18
  /** Three of four are right; the same in each run. */
  const seeded = (): Oordeel => {
    chance = (chance * 1_103_515_245 + 12_345) % 2 ** 31
    return chance / 2 ** 31 < 0.25 ? 'fout' : chance % 5 === 0 ? 'twijfel' : 'juist'
  }
  const log: { dag: string; sleutel: string; oordeel: Oordeel; terug: string }[] = []
  let stand = LEEG
  // Looked at every hour, as who leaves the page open does.
  for (let hour = 0; hour < 90 * 24; hour++) {
    const dag = dayInBrussels(new Date(Date.parse(begin) + hour * 3_600_000))
    for (let asked = vraagNu(DECK, stand, dag); asked; asked = vraagNu(DECK, stand, dag)) {
      const oordeel = seeded()
      stand = geef(DECK, stand, asked, dag, oordeel)
      const sleutel = sleutelVan(asked)
      log.push({ dag, sleutel, oordeel, terug: stand.kaarten[sleutel]?.terug ?? '' })
    }
  }
  const days = [...new Set(log.map(({ dag }) => dag))]
  const gaps = (wrong: boolean): number[] =>
    log.flatMap(({ dag, sleutel, oordeel }, index) => {
      const again = log.slice(index + 1).find((later) => later.sleutel === sleutel)
      return again && (oordeel === 'fout') === wrong ? [daysBetween(dag, again.dag)] : []
    })
  const mean = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0) / all.length

  test('never more than three a day, also on a day of 23 or 25 hours', () => {
    const perDay = days.map((dag) => log.filter((line) => line.dag === dag).length)
    expect(Math.max(...perDay)).toBe(3)
    expect(days).toContain(changeOfClocks)
    expect(log.length).toBeGreaterThan(150)
  })

  test('every question is asked, and comes back when its day has come', () => {
    expect(new Set(log.map(({ sleutel }) => sleutel)).size).toBe(DECK.vragen.length)
    for (const [index, { dag, sleutel, terug }] of log.entries()) {
      expect(terug > dag).toBe(true)
      const again = log.slice(index + 1).find((later) => later.sleutel === sleutel)
      if (again) expect(again.dag >= terug).toBe(true)
    }
    const last = days.at(-1) ?? ''
    const late = Object.values(stand.kaarten).map(({ terug }) => daysBetween(terug, last))
    expect(Math.max(...late)).toBeLessThan(14)
  })

  test('what was wrong comes back sooner, and no day later than it must while there is room', () => {
    expect(mean(gaps(true))).toBeLessThan(mean(gaps(false)) / 2)
    expect(Math.min(...gaps(true))).toBe(1)
    expect(Math.max(...gaps(false))).toBeGreaterThan(14)
  })
})

test('what was doubted comes back sooner than what was known, and what was missed the next day', () => {
  const [asked] = DECK.vragen as [Opfrisvraag]
  const terug = (oordeel: Oordeel): string | undefined =>
    geef(DECK, LEEG, asked, DAG, oordeel).kaarten[sleutelVan(asked)]?.terug
  expect([terug('fout'), terug('twijfel'), terug('juist')]).toEqual([
    '2026-09-02',
    '2026-09-02',
    '2026-09-03'
  ])
})

test('a shift is over after three; three more when asked for, from each module in turn', () => {
  const [first, asked] = dienst(DECK, LEEG, DAG, juist)
  expect(asked).toEqual(['bodycam/v-1', 'drones/v-21', 'bodycam/v-2'])
  expect(vraagNu(DECK, first, DAG)).toBeUndefined()
  const [second, more] = dienst(DECK, metMeerRuimte(first, DAG), DAG, juist)
  expect([more.length, dienstOp(second, DAG), vraagNu(DECK, second, DAG)]).toEqual([
    3,
    { dag: DAG, gedaan: 6, ruimte: 6 },
    undefined
  ])
  expect(dienstOp(second, addDays(DAG, 1))).toEqual({ gedaan: 0, ruimte: 3 })
})

test('when all was asked it says when the first comes back, and not before', () => {
  const klein = deckVan([vraag('bodycam', '1')])
  const [after] = dienst(klein, LEEG, DAG, juist)
  expect(eerstvolgendeDag(klein, after, DAG)).toBe('2026-09-03')
  expect([1, 2].map((days) => vraagNu(klein, after, addDays(DAG, days))?.id)).toEqual([undefined, 'v-1'])
})

test('a clock that was set back holds nothing up', () => {
  const [after] = dienst(DECK, LEEG, '2031-01-01', juist)
  expect(wachtrijOp(DECK, after, DAG).terug).toHaveLength(3)
  expect(dienst(DECK, after, DAG, juist)[1]).toHaveLength(3)
})

test('a choice asks only what was chosen; what is gone from the site is no choice', () => {
  const asked = (keuze: Partial<Stand['keuze']>): string[] => [
    ...new Set(
      wachtrijOp(DECK, { ...LEEG, keuze: { ...LEEG.keuze, ...keuze } }, DAG).nieuw.map(({ module }) => module)
    )
  ]
  expect(asked({ module: ['drones'] })).toEqual(['drones'])
  expect(asked({ dienst: ['brandweer'] })).toEqual(['drones'])
  expect(asked({ module: ['bodycam'], dienst: ['brandweer'] })).toEqual([])
  expect(asked({ module: ['weg'] }).sort()).toEqual(['bodycam', 'drones'])
})

describe('an article that changed', () => {
  const before = deckVan([vraag('bodycam', '1'), vraag('bodycam', '2'), vraag('bodycam', '3')])
  const [seen] = dienst(before, LEEG, DAG, juist)
  const after = deckVan([vraag('bodycam', '1'), vraag('bodycam', '2'), vraag('bodycam', '3', 'Nieuw.')])
  const nieuw: Deck = {
    ...after,
    woorden: { ...before.woorden, [afdruk('3Nieuw.')]: ['Titel: Artikel', 'Nieuw.'] },
    geladen: addDays(DAG, 1)
  }
  const [, , changed] = nieuw.vragen as [Opfrisvraag, Opfrisvraag, Opfrisvraag]

  test('asks its question first the next day, whatever its turn, with the words of then', () => {
    expect(vraagNu(nieuw, seen, addDays(DAG, 1))).toBe(changed)
    expect(wijzigingVan(changed, seen, nieuw)).toEqual({
      soort: 'woorden',
      oud: ['Titel: Artikel', 'Oud.'],
      nieuw: ['Titel: Artikel', 'Nieuw.']
    })
  })

  test('is learned anew, and its old words are forgotten', () => {
    const dag = addDays(DAG, 1)
    const known = geef(nieuw, seen, changed, dag, 'juist')
    expect(known.kaarten['bodycam/v-3']).toMatchObject({ terug: addDays(dag, 2), keren: 2 })
    expect(wijzigingVan(changed, known, nieuw)).toBeUndefined()
    expect(Object.keys(known.woorden)).not.toContain(afdruk('3Oud.'))
  })

  test('is none where only its fingerprint is counted in another way', () => {
    const same = { ...nieuw, woorden: { ...nieuw.woorden, [afdruk('3Nieuw.')]: ['Titel: Artikel', 'Oud.'] } }
    expect(wijzigingVan(changed, seen, same)).toBeUndefined()
  })

  test('is not told by a kept copy that is older than the answer', () => {
    expect(wijzigingVan(changed, seen, { ...nieuw, geladen: addDays(DAG, -1) })).toBeUndefined()
  })

  test('is told without its words where this browser lost them, and of another number by that number', () => {
    const lost = { ...seen, woorden: {} }
    expect(wijzigingVan(changed, lost, nieuw)).toEqual({
      soort: 'woorden',
      nieuw: ['Titel: Artikel', 'Nieuw.']
    })
    const moved = { ...changed, artikel: { ...changed.artikel, nummer: 'BC 9.9' } }
    expect(wijzigingVan(moved, seen, nieuw)).toEqual({ soort: 'artikel' })
  })

  test('withdraws its question until somebody read it again, and what is known of it stays', () => {
    const without = { ...before, vragen: before.vragen.slice(0, 2) }
    expect([rustend(seen, without), rustend(seen, before)]).toEqual([1, 0])
    const [later, asked] = dienst(without, seen, addDays(DAG, 40), juist)
    expect(asked).toEqual(['bodycam/v-1', 'bodycam/v-2'])
    expect(later.kaarten['bodycam/v-3']).toEqual(seen.kaarten['bodycam/v-3'])
    const back = { ...nieuw, geladen: addDays(DAG, 41) }
    expect(dienst(back, later, addDays(DAG, 41), juist)[1]).toEqual(['bodycam/v-3'])
  })
})

describe('what is kept', () => {
  const [stand] = dienst(DECK, LEEG, DAG, juist)
  const written = JSON.parse(alsTekst(stand)) as Record<string, unknown>
  const kaarten = written['kaarten'] as Record<string, object>

  test('comes back as it was', () => {
    expect(leesStand(alsTekst(stand))).toEqual({ soort: 'goed', stand })
  })

  test.each([
    ['', 'Het is geen leesbaar bestand van de Opfrisser: het is afgebroken, of het is iets anders.'],
    [
      alsTekst(stand).slice(0, -9),
      'Het is geen leesbaar bestand van de Opfrisser: het is afgebroken, of het is iets anders.'
    ],
    ['[]', 'Het is geen leesbaar bestand van de Opfrisser: het is afgebroken, of het is iets anders.'],
    ['{"kaarten":{}}', 'Het is geen bestand van de Opfrisser.'],
    [
      '{"soort":"plot-opfrisser","versie":2}',
      'Het komt van een nieuwere versie van deze site. Laad de pagina opnieuw en probeer dan nog eens.'
    ],
    [
      '{"soort":"plot-opfrisser","versie":1,"kaarten":[]}',
      'Het bestand van de Opfrisser is beschadigd: de vragen staan er niet in.'
    ]
  ])('%s is told to be no such file', (text, waarom) => {
    expect(leesStand(text)).toEqual({ soort: 'stuk', waarom })
  })

  test.each<[string, object]>([
    ['a day that is none', { terug: '2026-02-30' }],
    ['a stability that is none', { stabiliteit: null }],
    ['a count below nothing', { keren: -1 }],
    ['a fingerprint that is none', { vingerafdruk: '__proto__' }]
  ])('%s costs that question alone', (_, fault) => {
    const broken = { ...kaarten, 'bodycam/v-1': { ...kaarten['bodycam/v-1'], ...fault } }
    const found = leesStand(JSON.stringify({ ...written, kaarten: broken }))
    expect(found).toMatchObject({ soort: 'stuk', waarom: '1 vraag is beschadigd.', gered: { verloren: 1 } })
    expect(found.soort === 'stuk' && Object.keys(found.gered?.stand.kaarten ?? {})).toEqual([
      'drones/v-21',
      'bodycam/v-2'
    ])
  })

  test('a name that is no question is none, and words of nobody are left out', () => {
    const odd = `{"soort":"plot-opfrisser","versie":1,"kaarten":{"__proto__":{}},"woorden":{"__proto__":["x"],"v2:0123456789ab":["y"]}}`
    expect(leesStand(odd)).toEqual({
      soort: 'stuk',
      waarom: '1 vraag is beschadigd.',
      gered: { stand: LEEG, verloren: 1 }
    })
  })

  test('put back, the later answer counts, and nothing is lost', () => {
    const [verder] = dienst(DECK, stand, addDays(DAG, 1), juist)
    expect(samengevoegd(LEEG, verder)).toMatchObject({ nieuw: 6, vernieuwd: 0, gebleven: 0 })
    const back = samengevoegd(verder, stand)
    expect([back.stand, samenvoegingInWoorden(back)]).toEqual([
      verder,
      'Alles uit dit bestand stond hier al, of je beantwoordde het hier later. Er is niets veranderd.'
    ])
    const forth = samengevoegd(stand, verder)
    expect(forth.stand.kaarten).toEqual(verder.kaarten)
    expect(samenvoegingInWoorden(forth)).toBe('Gelukt: 3 vragen erbij, 3 vragen bleven zoals ze hier waren.')
  })

  test.each([
    [
      { nieuw: 0, vernieuwd: 0, gebleven: 0 },
      'In dit bestand staat nog geen antwoord. Er is niets veranderd.'
    ],
    [
      { nieuw: 1, vernieuwd: 2, gebleven: 1 },
      'Gelukt: 1 vraag erbij, 2 vragen bijgewerkt, 1 vraag bleef zoals ze hier was.'
    ]
  ])('%j is told', (counts, zin) => {
    expect(samenvoegingInWoorden({ stand: LEEG, ...counts })).toBe(zin)
  })
})
