import { expect, test } from 'vitest'
import { gefilterd, tellingen } from '../core/facetten.ts'
import { KENMERKEN, type Kenmerk, type Lijstdata } from './filter.ts'

/** Three reports; of the last nobody said whether it worked. */
const VERSLAGEN: readonly Partial<Record<Kenmerk, string>>[] = [
  { technologie: 'bodycam', dienst: 'politie', doel: 'bewijs training', zone: 'noord', werkt: 'werkte-niet' },
  { technologie: 'bodycam drones', dienst: 'brandweer', doel: 'training', zone: 'noord', werkt: 'werkte' },
  { technologie: 'drones', dienst: 'politie', doel: 'bewijs', zone: 'zuid' }
]

const record = (lines: readonly (readonly [Kenmerk, unknown])[]): Lijstdata['kenmerken'] =>
  Object.fromEntries(lines) as Lijstdata['kenmerken']

const data: Lijstdata = {
  aantal: VERSLAGEN.length,
  kenmerken: record(
    KENMERKEN.map((kenmerk): [Kenmerk, unknown] => {
      const codes = VERSLAGEN.map((verslag) => verslag[kenmerk]?.split(' ') ?? [])
      const waarden = [...new Set(codes.flat())].sort()
      return [
        kenmerk,
        {
          waarden: waarden.map((code) => [code, code] as const),
          van: codes.map((own) => own.map((code) => waarden.indexOf(code)))
        }
      ]
    })
  ),
  rijen: { per: 100, bestanden: [] }
}

test.each([
  [{}, [0, 1, 2]],
  [{ technologie: ['drones'] }, [1, 2]],
  [{ technologie: ['drones', 'bodycam'] }, [0, 1, 2]],
  [{ technologie: ['drones'], dienst: ['politie'] }, [2]],
  [{ doel: ['training'], zone: ['noord'] }, [0, 1]],
  [{ werkt: ['werkte-niet'] }, [0]],
  [{ zone: [] }, [0, 1, 2]],
  [{ zone: ['bestaat-niet'] }, []],
  [{ zone: ['bestaat-niet', 'zuid'] }, [2]]
])('%j leaves %j', (keuze, places) => {
  expect(gefilterd(data, keuze)).toEqual(places)
})

test('each value tells what it would leave, whatever else is chosen of its own trait', () => {
  const named = (kenmerk: Kenmerk, keuze: Parameters<typeof tellingen>[1]): Record<string, number> => {
    const counts = tellingen(data, keuze)[kenmerk]
    return Object.fromEntries(
      data.kenmerken[kenmerk].waarden.map(([code], index) => [code, counts[index] ?? 0])
    )
  }
  expect(named('technologie', {})).toEqual({ bodycam: 2, drones: 2 })
  expect(named('technologie', { technologie: ['bodycam'] })).toEqual({ bodycam: 2, drones: 2 })
  expect(named('technologie', { dienst: ['politie'] })).toEqual({ bodycam: 1, drones: 1 })
  expect(named('dienst', { dienst: ['politie'], technologie: ['bodycam'] })).toEqual({
    brandweer: 1,
    politie: 1
  })
  expect(named('werkt', {})).toEqual({ werkte: 1, 'werkte-niet': 1 })
})
