import { describe, expect, test } from 'vitest'
import { coarser } from './coarser.ts'
import { combinations } from './combination.ts'

const sortsOf = (text: string): string[][] => combinations(text, true).map(({ sorts }) => [...sorts].sort())

describe('facts that point at somebody together', () => {
  test.each([
    [
      'a day, a place and what seldom happens',
      'Op 13 januari haalden we in Verzonnendorp een man uit de schouw.',
      ['datum', 'feit', 'plaats']
    ],
    [
      'the only one of a unit',
      'De enige hondengeleider van post Kraaibos filmde niet.',
      ['eenheid', 'functie', 'uniek']
    ],
    [
      'an age, an origin and a street',
      'Een Nederlander van 47 uit de Fictiestraat reed weg.',
      ['leeftijd', 'straat']
    ],
    [
      'who is somebody of an office',
      'De zoon van de burgemeester van Kraaibos stond erbij.',
      ['ambt', 'band', 'plaats']
    ],
    [
      'without capitals',
      'de blinde bakker uit genk wou niet gefilmd worden',
      ['functie', 'gezondheid', 'plaats']
    ],
    [
      'where and when in a short first sentence',
      'Interventie 3/9, Kraaibos kermis. De camera liep. De uitbater van de botsauto liep met een hamer rond.',
      ['functie']
    ],
    [
      'a trade by its ending, of a woman too',
      'De molenaarster van Verzonnendorp was dronken.',
      ['feit', 'functie']
    ]
  ])('%s', (_, text, sorts) => {
    expect(sortsOf(text)).toEqual([expect.arrayContaining(sorts)])
  })

  test.each([
    ['a meeting', 'Op 12 maart kwam de werkgroep samen in Hasselt, om 14 uur.'],
    ['a law', 'De wet van 5 augustus 1992 geldt in Genk.'],
    ['a person alone', 'Een twintiger reed dronken een gracht in. Zijn vrouw belde ons.'],
    ['a group', 'De ploegen van Genk en Tongeren oefenden op dinsdag 9 juni.'],
    ['who says how not to write', 'Schrijf niet "de zoon van de bakker uit Zutendaal".'],
    ['a part in an exercise', 'In het rollenspel speelt de cursist een dronken bestuurder van 45.'],
    ['an office at work', 'De gouverneur bezocht in juni de oefening in Genk en vroeg hoe de drone werkt.'],
    ['a name like a word', 'De zone deelt haar drones met LaMa en Voeren.']
  ])('silent: %s', (_, text) => {
    expect(sortsOf(text)).toEqual([])
  })

  test('one paragraph is told once, another again; what stands in two says nothing', () => {
    const told = 'De enige hondengeleider van post Kraaibos filmde niet.'
    expect(combinations(`${told} ${told}\n\n${told}`, true)).toHaveLength(2)
    expect(combinations('We waren in Kraaibos.\n\nDe bakker huilde.')).toEqual([])
  })

  test('the place is where the first of them stands', () => {
    expect(
      combinations('Dit was zo. De enige hondengeleider van post Kraaibos filmde niet.', true)
    ).toMatchObject([{ index: 12, length: 8 }])
  })
})

describe('wider words', () => {
  const day = (text: string, hour?: string): string[] =>
    coarser([
      { sort: 'datum' as const, text },
      ...(hour === undefined ? [] : [{ sort: 'uur' as const, text: hour }])
    ])

  test.each([
    ['dinsdag 13 januari', '20u15', 'een weekavond in januari'],
    ['13/01/2026', '23u10', 'een weeknacht in januari'],
    ['2026-03-07', '9:30', 'een weekendochtend in maart'],
    ['zaterdag 4 mei', undefined, 'een dag in een weekend in mei'],
    ['4 mei', undefined, 'een dag in mei']
  ])('%s %s', (text, hour, wider) => {
    expect(day(text, hour)).toEqual([wider])
  })

  test('a day that says itself which month it is has none', () => {
    expect(day('oudejaarsavond')).toEqual([])
  })

  test.each([
    ['man van 47', 'een veertiger'],
    ['16-jarige', 'een minderjarige'],
    ['jongen van 19', 'een jongvolwassene'],
    ['vrouw van 101', 'een oudere']
  ])('%s', (text, wider) => {
    expect(coarser([{ sort: 'leeftijd', text }])).toEqual([wider])
  })
})
