/** The table of states and what follows from a course; and a head from before courses, as a course. */

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scalar } from '../fix/head-lines.ts'
import { repairText } from '../fix/text.ts'
import { readMatter } from '../core/matter.ts'
import { prepare } from '../prepare.ts'
import { regelsVan, regelVan, verloopUit } from './oud-verloop.ts'
import { isBeslist, isOpen, NODIG, SPRONGEN, STATEN, type Staat, staatVan } from './staat.ts'
import { type Stap, verloop } from './verloop.ts'

const SEED = 20_261_128
const PATH = 'docs/praktijk/voorbeeldzone/2026-03-05-een-verslag.md'

describe('the table', () => {
  test('leads from the beginning to every state', () => {
    const seen = new Set<Staat>(['ingediend'])
    for (const staat of seen) for (const next of SPRONGEN[staat]) seen.add(next)
    expect([...seen].sort()).toEqual([...STATEN].sort())
  })

  test('never leads back to the beginning, and on from all that is no end', () => {
    expect(Object.values(SPRONGEN).flat()).not.toContain('ingediend')
    const ends = STATEN.filter((staat) => SPRONGEN[staat].length === 0)
    expect(ends).toEqual(['afgewezen', 'samengevoegd', 'ingetrokken'])
  })

  test('is told to who adds a step as it is', () => {
    const page = readFileSync(new URL('../../../docs/praktijk/index.md', import.meta.url), 'utf8')
    for (const staat of STATEN.filter((name) => SPRONGEN[name].length > 0)) {
      const [, told = ''] = new RegExp(`^\\| ${staat} +\\|([^|]*)\\|`, 'mu').exec(page) ?? []
      const names = told
        .replace(/\([^)]*\)/gu, '')
        .split(',')
        .map((name) => name.trim())
      expect(names, staat).toEqual([...SPRONGEN[staat]])
    }
  })

  test('each state waits for somebody, is decided on, or stopped', () => {
    expect(STATEN.filter(isOpen)).toEqual([
      'ingediend',
      'nagekeken',
      'vastgesteld',
      'in-behandeling',
      'opnieuw-opgedoken'
    ])
    expect(STATEN.filter(isBeslist)).toEqual([
      'kader-gewijzigd',
      'opleiding-gewijzigd',
      'geen-wijziging',
      'geborgd'
    ])
  })
})

/** A step with all that its state asks for, `days` after the first day. */
function stapNaar(staat: Staat, days: number): Stap {
  const op = new Date(Date.UTC(2026, 2, 5 + days)).toISOString().slice(0, 10)
  const needed = Object.fromEntries(
    (NODIG[staat] ?? []).map((veld) => [
      veld,
      veld === 'termijn'
        ? op
        : veld === 'verslag'
          ? '/praktijk/voorbeeldzone/2026-03-06-nog-een'
          : 'Zo staat het er.'
    ])
  )
  return { staat, op, door: 'werkgroep', ...needed }
}

/** Any way through the table: which of the possible jumps, time after time. */
const course = fc.array(fc.nat(), { maxLength: 14 }).map((choices) => {
  const steps: Stap[] = [stapNaar('ingediend', 0)]
  for (const [index, choice] of choices.entries()) {
    const possible = SPRONGEN[staatVan({ verloop: steps })]
    const staat = possible[choice % Math.max(1, possible.length)]
    if (staat === undefined) break
    steps.push(stapNaar(staat, index))
  }
  return steps
})

function findingsOf(steps: readonly Stap[]): string[] {
  const text = `---\ntitel: Een verslag\nomschrijving: Een zin.\ndatum: 2026-03-05\ntechnologieen: [bodycam]\ndienst: politie\ntype: ervaring\ndoelen: [training]\n${regelsVan(steps, scalar).join('\n')}\nfictief: true\n---\n`
  const { diagnostics } = prepare({ path: PATH, bytes: new TextEncoder().encode(text) })
  return diagnostics.filter(({ rule }) => /verloop|^matter/u.test(rule)).map(({ message }) => message)
}

describe('a course', () => {
  test('that follows the table has no findings, and stands where its last step says', () => {
    fc.assert(
      fc.property(course, (steps) => {
        expect(findingsOf(steps)).toEqual([])
        expect(staatVan({ verloop: steps })).toBe(steps.at(-1)?.staat)
      }),
      { seed: SEED, numRuns: 60 }
    )
  })

  test('that leaves the table says so, whichever jump it is', () => {
    const said = STATEN.flatMap((from) =>
      STATEN.filter((to) => !SPRONGEN[from].includes(to)).map((to) => {
        const way = wayTo(from)
        return findingsOf([...way, stapNaar(to, way.length)]).includes(
          `Na "${from}" kan "${to}" niet volgen.`
        )
      })
    )
    expect(said).not.toContain(false)
  })

  test('that lacks what a step asks for says what', () => {
    const bare: Stap[] = [
      ...wayTo('in-behandeling'),
      { staat: 'geen-wijziging', op: '2026-05-01', door: 'werkgroep' }
    ]
    expect(findingsOf(bare)).toEqual(['Bij de stap "geen-wijziging" ontbreekt "reden".'])
  })
})

/** The shortest way through the table. */
function wayTo(goal: Staat): Stap[] {
  const ways: Staat[][] = [['ingediend']]
  for (const way of ways) {
    const last = way.at(-1) ?? 'ingediend'
    if (last === goal) return way.map((staat, index) => stapNaar(staat, index))
    for (const next of SPRONGEN[last]) if (!way.includes(next)) ways.push([...way, next])
  }
  throw new Error(`No way leads to ${goal}.`)
}

describe('a head from before courses', () => {
  const head = (lines: string): string =>
    `---\ntitel: Een verslag\nomschrijving: Een zin.\ndatum: 2026-03-05\n${lines}fictief: true\n---\n\nTekst.\n`
  const page = { kind: 'ervaring', path: PATH, vandaag: '2026-11-28' } as const

  test.each([
    ['staat: ingediend\n', 'verloop:\n  - staat: ingediend\n    op: 2026-03-05\n    door: indiener\n'],
    [
      'bijgewerkt: 2026-04-02\nstaat: geborgd\n',
      'bijgewerkt: 2026-04-02\nverloop:\n  - staat: ingediend\n    op: 2026-03-05\n    door: indiener\n  - staat: geborgd\n    op: 2026-04-02\n    door: niet opgetekend\n    overgenomen: true\n'
    ],
    [
      'reden: "Niemand leert eruit: het is bekend."\nstaat: afgewezen\n',
      'verloop:\n  - staat: ingediend\n    op: 2026-03-05\n    door: indiener\n  - staat: afgewezen\n    op: 2026-03-05\n    door: niet opgetekend\n    reden: "Niemand leert eruit: het is bekend."\n    overgenomen: true\n'
    ]
  ])('%j', (before, after) => {
    const { text, done } = repairText(head(before), page)
    expect(text).toBe(head(after).replace('---\n', '---\n'))
    expect(done).toContain('de staat als verloop geschreven')
    expect(repairText(text, page)).toEqual({ text, done: [] })
  })

  test('the line of the finding means the same as the lines of the repair', () => {
    const steps = verloopUit({
      staat: 'geen-wijziging',
      reden: 'De les zegt dit: "wijs ernaar".',
      datum: '2026-03-05',
      bijgewerkt: '2026-04-02'
    })
    const read = (text: string): unknown => readMatter(text, 1).values['verloop']
    expect(read(regelVan(steps))).toEqual(read(regelsVan(steps, scalar).join('\n')))
    expect(verloop.parse(read(regelVan(steps)))).toEqual(steps)
  })

  test('a course that stands there already is left alone', () => {
    const text = head('staat: geborgd\nverloop: [{ staat: ingediend, op: 2026-03-05, door: indiener }]\n')
    expect(repairText(text, page).text).toContain('# staat: geborgd')
  })
})
