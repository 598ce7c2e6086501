/** Figures over reports: the ones here are invented, and stand in no content. */

import { expect, test } from 'vitest'
import { cijfersOver, cijfersPer, type Geteld } from './cijfers.ts'
import type { Staat } from './staat.ts'

/** `ingediend 2026-01-01, geen-wijziging 2026-01-11`; a `~` before a day: taken over. */
function verslag(verloop: string, rest: Partial<Geteld> = {}): Geteld {
  const stappen = verloop.split(', ').map((stap) => {
    const [staat = '', op = ''] = stap.split(' ')
    return {
      staat: staat as Staat,
      op: op.replace('~', ''),
      ...(op.startsWith('~') ? { overgenomen: true as const } : {})
    }
  })
  return { stappen, technologieen: ['bodycam'], zone: 'noord', ...rest }
}

test('nothing is counted as nothing', () => {
  expect(cijfersOver([])).toEqual({ aantal: 0, perStaat: {}, open: 0, beslist: 0, gestopt: 0 })
})

test('each report is counted once, where it stands now', () => {
  const cijfers = cijfersOver([
    verslag('ingediend 2026-03-01'),
    verslag('ingediend 2026-02-01, nagekeken 2026-02-09'),
    verslag('ingediend 2026-01-01, nagekeken 2026-01-05, vastgesteld 2026-01-06, geen-wijziging 2026-01-11'),
    verslag('ingediend 2026-01-01, afgewezen 2026-01-02'),
    verslag('ingediend 2026-01-01, samengevoegd 2026-01-02')
  ])
  expect(cijfers).toEqual({
    aantal: 5,
    perStaat: { ingediend: 1, nagekeken: 1, 'geen-wijziging': 1, afgewezen: 1, samengevoegd: 1 },
    open: 2,
    beslist: 1,
    gestopt: 2,
    oudste: '2026-02-01',
    doorlooptijd: { mediaan: 10, over: 1 }
  })
})

test('what came back waits since the day that it came back', () => {
  const terug = 'ingediend 2020-01-01, geen-wijziging 2020-02-01, opnieuw-opgedoken 2026-05-01'
  expect(cijfersOver([verslag(terug), verslag('ingediend 2026-06-01')])).toMatchObject({
    open: 2,
    beslist: 0,
    oudste: '2026-05-01',
    doorlooptijd: { mediaan: 31, over: 1 }
  })
})

test('how long a decision takes is told by the first one, and not where nobody wrote down when it was', () => {
  const decided = (op: string): Geteld =>
    verslag(`ingediend 2026-01-01, kader-gewijzigd ${op}, geborgd 2026-12-31`)
  expect(cijfersOver([decided('2026-01-03'), decided('2026-01-11'), decided('2026-04-11')])).toMatchObject({
    doorlooptijd: { mediaan: 10, over: 3 }
  })
  expect(cijfersOver([decided('2026-01-03'), decided('2026-01-06')]).doorlooptijd).toEqual({
    mediaan: 3.5,
    over: 2
  })
  expect(cijfersOver([verslag('ingediend 2026-01-01, geborgd ~2026-02-01')])).toEqual({
    aantal: 1,
    perStaat: { geborgd: 1 },
    open: 0,
    beslist: 1,
    gestopt: 0
  })
})

test('a report of two technologies counts for both, and one of no zone for none', () => {
  const verslagen = [
    verslag('ingediend 2026-01-01', { technologieen: ['bodycam', 'drones'] }),
    verslag('ingediend 2026-01-02', { zone: undefined })
  ]
  const aantallen = (namenVan: Parameters<typeof cijfersPer>[1]): [string, number][] =>
    [...cijfersPer(verslagen, namenVan)].map(([naam, { aantal }]) => [naam, aantal])
  expect(aantallen(({ technologieen }) => technologieen)).toEqual([
    ['bodycam', 2],
    ['drones', 1]
  ])
  expect(aantallen(({ zone }) => (zone === undefined ? [] : [zone]))).toEqual([['noord', 1]])
})
