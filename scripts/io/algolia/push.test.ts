/** The real client, against a service on this machine that checks every request. */

import { apiClientVersion } from 'algoliasearch'
import { afterEach, describe, expect, test } from 'vitest'
import { INDEX, record, records, usePush, wanted } from '../../fixtures/algolia/pushing.ts'
import { ADMIN_KEY, SEARCH_KEY } from '../../fixtures/algolia/server.ts'
import { MADE_FROM, wrongIn } from '../../fixtures/algolia/wire-check.ts'
import { refusalOfSettings } from './push-site.ts'

const on = usePush()

test('the schemas are of the client that is installed; else: npx tsx scripts/fixtures/algolia/make-wire.ts', () => {
  expect(MADE_FROM).toBe(apiClientVersion)
})

test('the schemas refuse what the service would', () => {
  const good = { queryLanguages: ['nl'], distinct: 1 }
  expect(wrongIn('settings', good)).toBeUndefined()
  for (const bad of [{ ...good, seachableAttributes: [] }, { queryLanguages: ['xx'] }])
    expect(wrongIn('settings', bad)).toMatch(/^settings: /u)
  expect(wrongIn('batch', { requests: [{ action: 'adObject', body: {} }] })).toBeDefined()
  expect(wrongIn('queries', { requests: [{ indexName: 'x', quary: 'x' }] })).toBeDefined()
})

test('what is missing is told, and that a key of readers is no key to write', () => {
  const algolia = { appId: 'ABCDE12345', indexName: INDEX, searchKey: SEARCH_KEY, records: 10_000 }
  expect(refusalOfSettings(undefined, '')).toMatch(/^In package\.json staat geen "algolia"/u)
  expect(refusalOfSettings(algolia, '')).toMatch(
    /^Zet de sleutel die mag schrijven in .* ALGOLIA_ADMIN_KEY\./u
  )
  expect(refusalOfSettings(algolia, SEARCH_KEY)).toMatch(/^In ALGOLIA_ADMIN_KEY staat dezelfde sleutel/u)
  expect(refusalOfSettings(algolia, ADMIN_KEY)).toBeUndefined()
})

describe('what is sent', () => {
  test('all of it, where there is no index: beside, and switched once', async () => {
    on.server.slowness = 3
    expect(await on.send(wanted(records(1500)))).toBe(0)
    expect(on.stored()).toHaveLength(1500)
    expect([...on.server.indices.keys()]).toEqual([INDEX])
    expect(on.server.indices.get(INDEX)?.settings).toMatchObject({ queryLanguages: ['nl'] })
    expect(on.server.indices.get(INDEX)?.synonyms).toHaveLength(1)
    const writes = on.server.asked.filter((name) => !/\/task\/|^GET/u.test(name))
    expect(writes.filter((name) => name.includes(`/${INDEX}/`))).toEqual([])
    expect(on.progress).toEqual(['1000 van 1500 records verstuurd', '1500 van 1500 records verstuurd'])
    expect(on.said).toContain('1500 nieuw, 0 gewijzigd, 0 weg')
    expect(on.said).toMatch(/Klaar: lezers zoeken nu in 1500 records\.\n$/u)
  })

  test('then only what differs', async () => {
    await on.withIndex(records(100))
    const changed = [record(0, 'anders'), ...records(90, 1), record(200)]
    expect(await on.send(wanted(changed))).toBe(0)
    expect(on.said).toContain(
      'Index plot: 100 records nu, 92 straks.\n1 nieuw, 1 gewijzigd, 9 weg. Synoniemen: gelijk.'
    )
    expect(on.stored().sort()).toEqual(changed.map(({ objectID }) => objectID).sort())
    expect(on.server.asked.filter((name) => name.startsWith('POST') && !name.endsWith('/browse'))).toEqual([
      `POST /1/indexes/${INDEX}/batch`
    ])
  })

  test('nothing, where nothing differs', async () => {
    await on.withIndex(records(3))
    expect(await on.send(wanted(records(3)))).toBe(0)
    expect(on.said).toMatch(/De index is al helemaal bij\. Er is niets verstuurd\.\n$/u)
    expect(on.server.asked.filter((name) => /batch|PUT|operation/u.test(name))).toEqual([])
  })

  test('new synonyms by themselves, new settings with all the rest', async () => {
    await on.withIndex(records(3))
    const synonyms = [{ objectID: 'drone', type: 'synonym' as const, synonyms: ['drone', 'uas'] }]
    expect(await on.send(wanted(records(3), { synonyms }))).toBe(0)
    expect(on.server.indices.get(INDEX)?.synonyms).toEqual(synonyms)
    expect(on.server.asked.join()).not.toContain('operation')
    expect(await on.send(wanted(records(3), { synonyms }))).toBe(0)
    expect(on.said).toContain('al helemaal bij')
    expect(await on.send(wanted(records(3), { synonyms, settings: { distinct: 2 } }))).toBe(0)
    expect(on.said).toContain('alles opnieuw, in één keer omgewisseld (de instellingen zijn gewijzigd)')
    expect(on.server.indices.get(INDEX)?.settings.distinct).toBe(2)
  })

  test('what was made by hand survives a switch', async () => {
    await on.withIndex(records(3))
    on.server.indices.get(INDEX)?.rules.push('met de hand')
    expect(await on.send(wanted(records(3)), { isFull: true })).toBe(0)
    expect(on.server.indices.get(INDEX)?.rules).toEqual(['met de hand'])
  })

  test('nothing to try with', async () => {
    expect(await on.send(wanted(records(3)), { isDryRun: true })).toBe(0)
    expect(on.server.indices.size).toBe(0)
    expect(on.said).toMatch(/3 nieuw[\s\S]*Proefdraaien: er is niets verstuurd\.\n$/u)
  })
})

describe('what is refused before anything is sent', () => {
  afterEach(() => {
    expect(on.said).toMatch(/Er is niets verstuurd\.\n$/u)
    expect(on.server.asked.filter((name) => /batch|PUT|DELETE|operation/u.test(name))).toEqual([])
  })

  test('to delete more than a fifth, without --full', async () => {
    await on.withIndex(records(10))
    expect(await on.send(wanted(records(7)))).toBe(2)
    expect(on.said).toContain(
      'Van de 10 records zouden er 3 verdwijnen, meer dan een vijfde. Klopt dat, geef dan --full.'
    )
  })

  test('a site without pages', async () => {
    await on.withIndex(records(1))
    expect(await on.send(wanted([]), { isFull: true })).toBe(2)
    expect(on.said).toContain('Er is geen enkele pagina om te doorzoeken.')
  })

  test('more than the plan has room for', async () => {
    expect(await on.send(wanted(records(4), { room: 3 }))).toBe(2)
    expect(on.said).toContain('Dit vraagt plaats voor 4 records; je plan heeft er 3. Neem een groter plan')
  })

  test('both beside each other, where there is no room for it', async () => {
    await on.withIndex(records(3))
    expect(await on.send(wanted(records(3), { room: 5 }), { isFull: true })).toBe(2)
    expect(on.said).toContain(
      'voor 6 records; je plan heeft er 5. Bij een vervanging staan oud en nieuw er even samen.'
    )
  })

  test('a wrong key', async () => {
    expect(await on.send(wanted(records(1)), {}, 'fout0123456789abcdef0123456789abc')).toBe(2)
    expect(on.said).toContain('Algolia kent de sleutel in ALGOLIA_ADMIN_KEY niet')
    expect(on.said).not.toContain('fout0123456789abcdef')
  })

  test('a key that may not write', async () => {
    expect(await on.send(wanted(records(1)), {}, SEARCH_KEY)).toBe(2)
    expect(on.said).toContain(
      'mag dit niet. Geef haar op het dashboard deze rechten: search, browse, addObject'
    )
  })

  test('a key for readers that may more than search', async () => {
    on.server.keys.set(SEARCH_KEY, ['search', 'addObject', 'deleteObject'])
    expect(await on.send(wanted(records(1)))).toBe(2)
    expect(on.said).toContain('"searchKey" in package.json mag meer dan zoeken: addObject, deleteObject.')
  })

  test('a key for readers that is not there', async () => {
    on.server.keys.delete(SEARCH_KEY)
    expect(await on.send(wanted(records(1)))).toBe(2)
    expect(on.said).toContain('Algolia kent de sleutel in "searchKey" in package.json niet')
  })

  test('a service that is not there', async () => {
    on.server.faults.push({ at: () => true, times: 9, answer: 'hang up' })
    expect(await on.send(wanted(records(1)))).toBe(2)
    expect(on.said).toContain('Algolia is niet bereikbaar.')
  })
})
