import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Antwoord, isJuist, pack, scoreOf, unpack, type Vorm } from './stand'

const KEUZE: Vorm = { soort: 'meer-antwoorden', keuzes: 3, juist: [0, 2] }
const ORDE: Vorm = { soort: 'volgorde', keuzes: 4, juist: [0, 1, 2, 3] }
const OPEN: Vorm = { soort: 'open', keuzes: 1, juist: [0] }

describe('an answer', () => {
  test.each<[Vorm, Antwoord, boolean]>([
    [KEUZE, [0, 2], true],
    [KEUZE, [0], false],
    [KEUZE, [0, 1, 2], false],
    [ORDE, [0, 1, 2, 3], true],
    [ORDE, [1, 0, 2, 3], false],
    [OPEN, [0], true],
    [OPEN, [], false]
  ])('%o: %o is right: %s', (vorm, antwoord, is) => {
    expect(isJuist(vorm, antwoord)).toBe(is)
  })
})

describe('the score', () => {
  const score = (...antwoorden: (Antwoord | undefined)[]) =>
    scoreOf([KEUZE, ORDE, KEUZE, OPEN], { gezien: [], antwoorden })

  test('is there once all that counts was answered, and never rounded up', () => {
    expect(score([0, 2], undefined, [0])).toBeUndefined()
    expect(score([0, 2], [1, 0, 2, 3], [0, 2])).toBe(66)
    expect(score([0, 2], [0, 1, 2, 3], [0, 2], [])).toBe(100)
  })

  test('is not there where nothing counts', () => {
    expect(scoreOf([OPEN], { gezien: [], antwoorden: [[0]] })).toBeUndefined()
  })
})

const vorm = fc.oneof(
  fc.integer({ min: 2, max: 8 }).map((keuzes): Vorm => ({ soort: 'meer-antwoorden', keuzes, juist: [0] })),
  fc.integer({ min: 3, max: 8 }).map((keuzes): Vorm => ({ soort: 'volgorde', keuzes, juist: [] })),
  fc.constant(OPEN)
)

function answerTo({ soort, keuzes }: Vorm): fc.Arbitrary<Antwoord | undefined> {
  const places = Array.from({ length: keuzes }, (_, plaats) => plaats)
  const whole = soort === 'volgorde' ? { minLength: keuzes, maxLength: keuzes } : {}
  const some = fc.shuffledSubarray(places, whole)
  return fc.option(soort === 'volgorde' ? some : some.map((chosen) => chosen.toSorted()), { nil: undefined })
}

const visit = fc.array(vorm, { maxLength: 40 }).chain((vormen) =>
  fc.record({
    vormen: fc.constant(vormen),
    stand: fc.record({
      gezien: fc.array(fc.boolean(), { minLength: 1, maxLength: 9 }),
      antwoorden: fc.tuple(...vormen.map(answerTo))
    })
  })
)

describe('what is kept', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(visit, ({ vormen, stand }) => {
        expect(unpack(pack(stand, vormen), stand.gezien.length, vormen)).toEqual(stand)
      })
    )
  })

  test('of anything else is some stand all the same', () => {
    fc.assert(
      fc.property(fc.string(), visit, (text, { vormen }) => {
        const { antwoorden } = unpack(text, 3, vormen)
        for (const [index, antwoord] of antwoorden.entries())
          expect(antwoord?.every((plaats) => plaats < (vormen[index]?.keuzes ?? 0)) ?? true).toBe(true)
      })
    )
  })

  test('of the largest test that a file can hold has room on any platform', () => {
    // A file has at most 3,000 lines (pipeline/core/limits.ts), and eight steps and their question take ten.
    const vormen = Array.from({ length: 300 }, (): Vorm => ({ soort: 'volgorde', keuzes: 8, juist: [] }))
    const antwoorden = vormen.map(() => [7, 6, 5, 4, 3, 2, 1, 0])
    const kept = pack({ gezien: Array.from({ length: 40 }, () => true), antwoorden }, vormen)
    expect(kept).toMatch(/^[\da-v]+$/u)
    expect(kept.length).toBeLessThan(4096 - 'vingeraf.'.length)
  })
})
