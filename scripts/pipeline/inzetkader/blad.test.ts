import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareBlad, decodeBlad, encodeBlad, isComparable, bladArtikel } from './blad.ts'

const SEED = 20261123

const blad = fc.record(
  {
    technologie: fc.stringMatching(/^[a-z0-9]{1,9}(?:-[a-z0-9]{1,9}){0,2}$/u),
    versie: fc.stringMatching(/^\d{1,2}\.\d{1,2}$/u),
    normaliser: fc.integer({ min: 1, max: 99 }),
    artikels: fc.array(
      fc.record({
        nummer: fc.stringMatching(/^\d{1,3}-\d{1,3}$/u),
        vingerafdruk: fc.stringMatching(/^[0-9a-f]{6}$/u)
      })
    ),
    pagina: fc.record({
      naam: fc.stringMatching(/^[a-z0-9]{1,9}(?:-[a-z0-9]{1,9}){0,2}$/u),
      vingerafdruk: fc.stringMatching(/^[0-9a-f]{6}$/u)
    })
  },
  { requiredKeys: ['technologie', 'versie', 'normaliser', 'artikels'] }
)

function queryOf(address: string): string {
  return new URL(address, 'https://kenniscentrum.example').search
}

describe('the code of a sheet', () => {
  test('is short and plain', () => {
    expect(
      encodeBlad({
        technologie: 'bodycam',
        versie: '1.0',
        normaliser: 2,
        artikels: [
          { nummer: '6-1', vingerafdruk: 'abc123' },
          { nummer: '6-2', vingerafdruk: 'def456' }
        ],
        pagina: { naam: 'kaart', vingerafdruk: '789abc' }
      })
    ).toBe('/blad?b=bodycam_1.0&n=2&a=6-1.abc123_6-2.def456&p=kaart.789abc')
    expect(encodeBlad({ technologie: 'drones', versie: '0.1', normaliser: 1, artikels: [] })).toBe(
      '/blad?b=drones_0.1'
    )
  })

  test('reads back as what was written, also with what a scanner or mail program hangs on it', () => {
    fc.assert(
      fc.property(blad, fc.constantFrom('', '&utm_source=scan', '&fbclid=x'), (written, extra) => {
        expect(decodeBlad(queryOf(encodeBlad(written) + extra))).toEqual(written)
      }),
      { seed: SEED, numRuns: 500 }
    )
  })

  test('any other text is no code, and never an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (b, a) => {
        const query = `?${new URLSearchParams({ b, a }).toString()}`
        const read = decodeBlad(query)
        if (read) expect(decodeBlad(queryOf(encodeBlad(read)))).toEqual(read)
        decodeBlad(b)
      }),
      { seed: SEED, numRuns: 500 }
    )
  })

  test.each([
    '',
    '?',
    '?b=bodycam',
    '?b=bodycam_1.0&a=',
    '?b=bodycam_1.0&a=6-1.abc12',
    '?b=bodycam_1.0&a=6-1.abc123_',
    '?b=bodycam_1.0&n=0&a=6-1.abc123',
    '?b=bodycam_1.0&n=twee&a=6-1.abc123',
    '?b=bodycam_1.0&a=6-1.ABC123',
    '?b=bodycam_1.0&a=bc-6-1.abc123',
    '?b=../../x_1.0',
    '?b=bodycam_1.0%0A',
    '?a=6-1.abc123'
  ])('%j is not readable', (query) => {
    expect(decodeBlad(query)).toBeUndefined()
  })
})

describe('an article of a sheet', () => {
  const artikels = [
    { id: 'bc-6-1', vingerafdruk: 'v2:abc123000000', oud: '111111000000' },
    { id: 'bc-6-2', vingerafdruk: 'v2:def456000000', oud: '222222000000' }
  ]
  const read = (normaliser: number, ...pins: [nummer: string, vingerafdruk: string][]) =>
    compareBlad(
      {
        technologie: 'bodycam',
        versie: '1.0',
        normaliser,
        artikels: pins.map(([nummer, vingerafdruk]) => ({ nummer, vingerafdruk }))
      },
      artikels
    )

  test('is the same, changed or gone', () => {
    const [first] = artikels.map(bladArtikel)
    expect(first).toEqual({ nummer: '6-1', vingerafdruk: 'abc123' })
    expect(read(2, ['6-1', 'abc123'], ['6-2', '000000'], ['6-3', 'def456'])).toEqual([
      { nummer: '6-1', now: artikels[0], isSame: true },
      { nummer: '6-2', now: artikels[1], isSame: false },
      { nummer: '6-3', now: undefined, isSame: false }
    ])
  })

  test('on paper of the first normaliser is judged by that one, and never by another', () => {
    expect(read(1, ['6-1', '111111'], ['6-2', 'def456']).map(({ isSame }) => isSame)).toEqual([true, false])
    expect(read(2, ['6-1', '111111'], ['6-2', 'def456']).map(({ isSame }) => isSame)).toEqual([false, true])
  })

  test.each([
    ['?b=bodycam_1.0&a=6-1.abc123', 1, true],
    ['?b=bodycam_1.0&n=2&a=6-1.abc123', 2, true],
    ['?b=bodycam_1.0&n=3&a=6-1.abc123', 3, false]
  ])('says which normaliser made it: %s', (query, normaliser, isKnown) => {
    const blad = decodeBlad(query)
    expect(blad?.normaliser).toBe(normaliser)
    expect(blad && isComparable(blad)).toBe(isKnown)
  })
})
