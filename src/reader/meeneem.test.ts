import { describe, expect, test } from 'vitest'
import { bestandVan, type Meeneem, uitBestand, uitOpslag } from './meeneem'

type Lessen = readonly string[]

const LESSEN: Meeneem<Lessen> = {
  soort: 'lessen',
  naam: 'je lessen',
  versie: 2,
  lees: (value) =>
    Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : undefined,
  samen: (hier, elders) => [...new Set([...hier, ...elders])],
  inWoorden: (lessen) => `${String(lessen.length)} lessen`
}

const file = (change: object): string =>
  JSON.stringify({ van: 'PLOT kenniscentrum', soort: 'lessen', versie: 2, bewaard: ['a'], ...change })

test('what is kept as a file comes back as it was, under a name with the day', () => {
  const { naam, tekst } = bestandVan(LESSEN, ['/opleiding/a/les'], '2026-11-28')
  expect(naam).toBe('plot-lessen-2026-11-28.json')
  expect(uitBestand(LESSEN, tekst)).toEqual({ data: ['/opleiding/a/les'] })
})

test('a file of an older site is read', () => {
  expect(uitBestand(LESSEN, file({ versie: 1 }))).toEqual({ data: ['a'] })
})

const VREEMD =
  'Dit bestand komt niet van deze site, of het is beschadigd. Kies het bestand dat je hier bewaarde: zijn naam begint met "plot-" en eindigt op ".json". Wat je al had, is niet gewijzigd.'

describe('what is no such file is refused, with what to do', () => {
  test.each([
    ['no text', '', VREEMD],
    ['half a file', file({}).slice(0, -4), VREEMD],
    ['a list', '[]', VREEMD],
    ['nothing', 'null', VREEMD],
    ['a file of another program', file({ van: 'Elders' }), VREEMD],
    ['other data', file({ bewaard: [1] }), VREEMD],
    ['more than anybody keeps', file({ bewaard: ['x'.repeat(2_000_000)] }), VREEMD],
    [
      'a sort that nobody knows',
      file({ soort: '__proto__' }),
      'In dit bestand zit iets anders dan je lessen. Kies een ander bestand.'
    ],
    [
      'a file of a later site',
      file({ versie: 3 }),
      'Dit bestand is gemaakt met een nieuwere versie van de site. Laad deze pagina opnieuw en probeer het nog eens.'
    ]
  ])('%s', (_, tekst, fout) => {
    expect(uitBestand(LESSEN, tekst)).toEqual({ fout })
  })
})

test.each([undefined, '', '{', '{"a":1}', 'null'])(
  'what the browser holds and nobody can read counts for nothing: %s',
  (tekst) => {
    expect(uitOpslag(LESSEN, tekst, ['leeg'])).toEqual(['leeg'])
  }
)
