import { describe, expect, test, vi } from 'vitest'
import type { Blad, Version, VersionData } from '../data'
import { judge } from './verdict'

/* The door also reads what the content script wrote; here only its functions are wanted. */
vi.mock('../data', async () => ({
  ...(await import('../../scripts/pipeline/inzetkader/versions.ts')),
  ...(await import('../../scripts/pipeline/inzetkader/blad.ts'))
}))

const WORDS: Record<string, Record<string, string>> = {
  '1.0': { 'bc-1-1': 'aaaaaaaaaaaa', 'bc-1-2': 'bbbbbbbbbbbb' },
  '1.1': { 'bc-1-1': 'aaaaaaaaaaaa', 'bc-1-3': 'cccccccccccc' },
  '2.0': { 'bc-1-1': 'dddddddddddd' }
}

const VERSIONS: Version[] = [
  { versie: '1.0', status: 'vervangen', address: '/a/1.0', van: '2021-01-01', tot: '2022-01-01' },
  { versie: '1.1', status: 'ingetrokken', address: '/a/1.1', van: '2022-01-01', tot: '2023-01-01' },
  { versie: '2.0', status: 'concept', address: '/a/2.0' }
]

function dataOf(versie: string): VersionData {
  const artikels = Object.entries(WORDS[versie] ?? {}).map(([id, vingerafdruk]) => ({
    id,
    nummer: id,
    titel: id,
    vingerafdruk,
    oud: vingerafdruk.replace(/./gu, '9'),
    address: `/a/${versie}#${id}`,
    nodes: []
  }))
  const version = VERSIONS.find((known) => known.versie === versie)
  return {
    ...(version as Version),
    technologie: 'Bodycam',
    bladen: {
      een: versie === '1.1' ? 'ffffffffffff' : 'eeeeeeeeeeee',
      kaart: `${versie.replace('.', '')}0000000000`
    },
    bladenOud: { een: '999999999999', kaart: '999999999999' },
    hoofdstukken: [{ titel: 'Een', volgorde: 1, address: `/a/${versie}/een`, artikels }]
  }
}

function ask(versie: string, day: string, ...artikels: [nummer: string, vingerafdruk: string][]) {
  return askOf({}, versie, day, ...artikels)
}

function askOf(
  from: Pick<Blad, 'pagina'> & { normaliser?: number },
  versie: string,
  day: string,
  ...artikels: [nummer: string, vingerafdruk: string][]
) {
  const blad: Blad = {
    technologie: 'bodycam',
    versie,
    normaliser: 2,
    artikels: artikels.map(([nummer, vingerafdruk]) => ({ nummer, vingerafdruk })),
    ...from
  }
  const { toon, kop, uitleg } = judge({ blad, day, versies: VERSIONS, dataOf })
  return [toon, kop, ...uitleg]
}

describe('what a sheet is worth', () => {
  test.each([
    [
      'the same words, its own version in force',
      ask('1.0', '2021-06-01', ['1-1', 'aaaaaa'], ['1-2', 'bbbbbb']),
      ['geldig', 'Ongewijzigd: wat op dit blad staat, geldt vandaag nog']
    ],
    [
      'the same words, another version in force',
      ask('1.0', '2022-06-01', ['1-1', 'aaaaaa']),
      [
        'geldig',
        'Ongewijzigd: wat op dit blad staat, geldt vandaag nog',
        'Versie 1.0 is vervangen en geldt niet meer sinds 1 januari 2022.',
        'Vandaag geldt versie 1.1.'
      ]
    ],
    [
      'one of two gone, on the day of the change itself',
      ask('1.0', '2022-01-01', ['1-1', 'aaaaaa'], ['1-2', 'bbbbbb']),
      [
        'gewijzigd',
        'Gewijzigd: 1 van de 2 artikels op dit blad',
        'Versie 1.0 is vervangen en geldt niet meer sinds 1 januari 2022.',
        'Vandaag geldt versie 1.1.'
      ]
    ],
    [
      'the only article changed',
      ask('1.0', '2021-06-01', ['1-1', '000000']),
      ['gewijzigd', 'Gewijzigd: het artikel op dit blad geldt zo niet meer']
    ],
    [
      'withdrawn, and nothing in its place',
      ask('1.1', '2023-01-01', ['1-1', 'aaaaaa']),
      [
        'ongeldig',
        'Dit blad geldt vandaag niet',
        'Versie 1.1 is ingetrokken en geldt niet meer sinds 1 januari 2023.',
        'Vandaag is geen versie van kracht.'
      ]
    ],
    [
      'withdrawn, but not yet',
      ask('1.1', '2022-12-31', ['1-1', 'aaaaaa']),
      ['geldig', 'Ongewijzigd: wat op dit blad staat, geldt vandaag nog']
    ],
    [
      'before its first day',
      ask('1.0', '2020-12-31', ['1-1', 'aaaaaa']),
      [
        'ongeldig',
        'Dit blad geldt vandaag niet',
        'Versie 1.0 geldt pas vanaf 1 januari 2021.',
        'Vandaag is geen versie van kracht.'
      ]
    ],
    [
      'a concept in the same words',
      ask('2.0', '2022-06-01', ['1-1', 'dddddd']),
      [
        'ongeldig',
        'Dit blad is een concept: het is geen regel',
        'Versie 2.0 is nog niet vastgesteld.',
        'De woorden van het concept zijn sinds het afdrukken niet gewijzigd.',
        'Vandaag geldt versie 1.1.'
      ]
    ],
    [
      'a concept in other words',
      ask('2.0', '2024-01-01', ['1-1', 'eeeeee']),
      [
        'ongeldig',
        'Dit blad is een concept: het is geen regel',
        'Versie 2.0 is nog niet vastgesteld.',
        'De woorden van het concept zijn sinds het afdrukken gewijzigd.',
        'Vandaag is geen versie van kracht.'
      ]
    ],
    [
      'a version that the site does not know',
      ask('9.9', '2022-06-01', ['1-1', 'aaaaaa']),
      [
        'geldig',
        'Ongewijzigd: wat op dit blad staat, geldt vandaag nog',
        'Versie 9.9 staat niet op deze site.',
        'Vandaag geldt versie 1.1.'
      ]
    ],
    [
      'the same articles in a chapter with another text around them',
      askOf({ pagina: { naam: 'een', vingerafdruk: 'eeeeee' } }, '1.0', '2022-06-01', ['1-1', 'aaaaaa']),
      [
        'gewijzigd',
        'De artikels zijn ongewijzigd. De tekst eromheen is vandaag anders',
        'Versie 1.0 is vervangen en geldt niet meer sinds 1 januari 2022.',
        'Vandaag geldt versie 1.1.'
      ]
    ],
    [
      'a card that says the same articles in other words',
      askOf({ pagina: { naam: 'kaart', vingerafdruk: '100000' } }, '1.0', '2022-06-01', ['1-1', 'aaaaaa']),
      [
        'gewijzigd',
        'Gewijzigd: de kaart zegt het vandaag anders. De artikels bleven dezelfde',
        'Versie 1.0 is vervangen en geldt niet meer sinds 1 januari 2022.',
        'Vandaag geldt versie 1.1.'
      ]
    ],
    [
      'a chapter in its own version, and one that has another name by now',
      [
        ...askOf({ pagina: { naam: 'een', vingerafdruk: 'eeeeee' } }, '1.0', '2021-06-01', ['1-1', 'aaaaaa']),
        ...askOf({ pagina: { naam: 'weg', vingerafdruk: 'eeeeee' } }, '1.0', '2021-06-01', ['1-1', 'aaaaaa'])
      ],
      [
        'geldig',
        'Ongewijzigd: wat op dit blad staat, geldt vandaag nog',
        'geldig',
        'Ongewijzigd: wat op dit blad staat, geldt vandaag nog'
      ]
    ],
    [
      'one of two articles of a chapter',
      askOf(
        { pagina: { naam: 'een', vingerafdruk: 'eeeeee' } },
        '1.0',
        '2021-06-01',
        ['1-1', 'aaaaaa'],
        ['1-2', '000000']
      ),
      ['gewijzigd', 'Gewijzigd: 1 van de 2 artikels in dit hoofdstuk']
    ],
    [
      'paper of before, whose code knows words only',
      askOf({ normaliser: 1 }, '1.0', '2021-06-01', ['1-1', '999999']),
      [
        'geldig',
        'Ongewijzigd: wat op dit blad staat, geldt vandaag nog',
        'De code op dit blad is van een ouder soort: ze ziet gewijzigde woorden, maar geen gewijzigd kader, geen gewijzigde link en geen ander beeld.'
      ]
    ],
    [
      'a chapter of before, in other words around its articles',
      askOf({ normaliser: 1, pagina: { naam: 'een', vingerafdruk: 'eeeeee' } }, '1.0', '2021-06-01', [
        '1-1',
        '999999'
      ]),
      [
        'gewijzigd',
        'De artikels zijn ongewijzigd. De tekst eromheen is vandaag anders',
        'De code op dit blad is van een ouder soort: ze ziet gewijzigde woorden, maar geen gewijzigd kader, geen gewijzigde link en geen ander beeld.'
      ]
    ],
    [
      'a code of a kind that this page does not know, whatever it says',
      askOf({ normaliser: 3 }, '1.0', '2021-06-01', ['1-1', 'aaaaaa']),
      [
        'ongeldig',
        'Dit blad kunnen we niet vergelijken',
        'De code op dit blad is van een soort die deze pagina niet kent. Laad de pagina opnieuw, of zoek het artikel op bij het inzetkader.'
      ]
    ],
    ['a version as a whole', ask('1.0', '2021-06-01'), ['geldig', 'Versie 1.0 geldt vandaag nog']],
    [
      'a version as a whole that was replaced',
      ask('1.0', '2022-06-01'),
      [
        'gewijzigd',
        'Versie 1.0 geldt vandaag niet',
        'Versie 1.0 is vervangen en geldt niet meer sinds 1 januari 2022.',
        'Vandaag geldt versie 1.1.'
      ]
    ]
  ])('%s', (_, said, expected) => {
    expect(said).toEqual(expected)
  })
})
