/** What goes wrong while something is sent: readers never find half an index, and whoever sends is told. */

import { describe, expect, test } from 'vitest'
import { INDEX, record, records, usePush, wanted } from '../../fixtures/algolia/pushing.ts'

const on = usePush()

describe('stopped half-way', () => {
  const OLD = records(1200)
  const NEW = records(2500, 100)
  const isOld = (): void => {
    expect(on.said).toMatch(/De index waarin lezers zoeken, is niet gewijzigd\.\n$/u)
    expect([...on.server.indices.keys()]).toEqual([INDEX])
    expect(on.stored()).toEqual(OLD.map(({ objectID }) => objectID))
  }

  /** In the second batch of what goes beside. */
  async function stopInSecond(status: number, message: string): Promise<void> {
    await on.withIndex(OLD)
    on.fail('_tmp/batch', { status, message }, 9, 2)
    expect(await on.send(wanted(NEW), { isFull: true })).toBe(2)
  }

  test('by a quota: readers notice nothing', async () => {
    await stopInSecond(403, 'Record quota exceeded. Change plan or delete records.')
    expect(on.said).toContain('Je plan bij Algolia is vol of op.')
    isOld()
  })

  test('by a record that is too big: its page is named', async () => {
    await on.withIndex(OLD)
    expect(await on.send(wanted([...NEW, record(9999, 'x'.repeat(10_000))]), { isFull: true })).toBe(2)
    expect(on.said).toContain('Een stuk van /recht/wet-9999 is te groot voor Algolia')
    isOld()
  })

  test('by a service that breaks down', async () => {
    await stopInSecond(500, 'Internal error')
    expect(on.said).toContain('Algolia is niet bereikbaar.')
    isOld()
  })

  test('by a kill: the next run starts afresh', async () => {
    await on.withIndex(OLD)
    const left = on.server.indices.get(INDEX)
    on.server.indices.set(`${INDEX}_tmp`, { ...structuredClone(left ?? expect.fail()), rules: [] })
    expect(await on.send(wanted(NEW), { isFull: true })).toBe(0)
    expect(on.stored()).toHaveLength(NEW.length)
    expect([...on.server.indices.keys()]).toEqual([INDEX])
  })

  test('somebody else sends to the same index: what is not whole is not switched', async () => {
    await on.withIndex(OLD)
    const at = (name: string): boolean => {
      if (name.endsWith('_tmp/browse')) on.server.indices.get(`${INDEX}_tmp`)?.records.delete('id-500')
      return false
    }
    on.server.faults.push({ at, times: 1, answer: 'hang up' })
    expect(await on.send(wanted(NEW), { isFull: true })).toBe(2)
    expect(on.said).toContain('In de nieuwe index staat niet wat we stuurden.')
    isOld()
  })

  test('between two batches of a difference: the same command sends the rest', async () => {
    await on.withIndex(OLD)
    on.fail(`/${INDEX}/batch`, { status: 500, message: 'Internal error' }, 2, 2)
    const after = [...OLD, ...records(1500, 5000)]
    expect(await on.send(wanted(after))).toBe(2)
    expect(on.said).toContain(
      'Van 1500 wijzigingen zijn er 1000 verwerkt. Geef dezelfde opdracht opnieuw: ze stuurt de rest.'
    )
    expect(on.stored()).toHaveLength(2200)
    on.server.faults.length = 0
    expect(await on.send(wanted(after))).toBe(0)
    expect(on.said).toContain('2200 records nu, 2700 straks.\n500 nieuw, 0 gewijzigd, 0 weg.')
    expect(on.stored()).toHaveLength(2700)
  })

  test('while switching: old or new, and it is said', async () => {
    await on.withIndex(OLD)
    on.fail('/operation', { status: 403, message: 'Method not allowed with this API key' }, 9, 2)
    expect(await on.send(wanted(NEW), { isFull: true })).toBe(2)
    expect(on.said).toContain('Lezers zoeken in de volledige oude index of in de volledige nieuwe.')
    expect(on.stored()).toHaveLength(OLD.length)
  })
})

test.each([429, 503])('answered with %d once, it goes on', async (status) => {
  on.fail('_tmp/batch', { status, message: 'Too many requests' }, 1)
  expect(await on.send(wanted(records(2)))).toBe(0)
  expect(on.stored()).toHaveLength(2)
})

test('429 to the end is told', async () => {
  await on.withIndex(records(2))
  on.fail('/batch', { status: 429, message: 'Too many requests' })
  expect(await on.send(wanted(records(3)))).toBe(2)
  expect(on.said).toContain('Algolia krijgt te veel vragen tegelijk van deze toepassing.')
})
