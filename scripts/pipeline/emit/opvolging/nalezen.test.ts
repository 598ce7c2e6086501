import { describe, expect, test } from 'vitest'
import { KADER, siteIn, sourcesIn } from '../../../fixtures/content.ts'
import { changed, DRONES, NIET_GELEZEN, stateOf } from '../../../fixtures/toets.ts'
import { relate } from '../../site/relations.ts'
import type { Site } from '../../site/site.ts'
import { changesOf } from '../inzetkader/changes.ts'
import type { Naleesartikel } from './naleesartikel.ts'
import { type Naleesdata, naleesOutputs } from './nalezen.ts'

function dataOf(site: Site): Map<string, Naleesdata> {
  const outputs = naleesOutputs({ site, relations: relate(site), changes: changesOf(site) })
  return new Map(
    [...outputs].map(({ path, bytes }) => [
      path.replace('static/data/opvolging/nazicht/', '').replace('.json', ''),
      JSON.parse(new TextDecoder().decode(bytes)) as Naleesdata
    ])
  )
}

describe('what a reviewer lays side by side', () => {
  const data = dataOf(siteIn(KADER))
  const artikel = (hoofdstuk: string, id: string): Naleesartikel | undefined =>
    data.get(hoofdstuk)?.artikels.find((one) => one.id === id)

  test('a file for each chapter of a version that counts or is written, and of no other', () => {
    expect([...data.keys()]).toEqual([
      'bodycam/2.0/activering',
      'bodycam/2.0/bewaring',
      'bodycam/2.0/waarschuwing',
      'bodycam/2.1/activering',
      'bodycam/2.1/bewaring',
      'bodycam/2.1/waarschuwing',
      'drones/0.1/vlucht'
    ])
  })

  test('of an adopted version with the file to add a review to', () => {
    const path = 'docs/inzetkader/bodycam/2.0/bewaring.md'
    const written = sourcesIn(KADER).find((source) => source.path === path)
    expect(data.get('bodycam/2.0/bewaring')).toMatchObject({
      path,
      text: new TextDecoder().decode(written?.bytes)
    })
    expect(data.get('bodycam/2.1/bewaring')).not.toHaveProperty('text')
  })

  test('its last review, the law that changed it, and the report of since', () => {
    expect(artikel('bodycam/2.0/bewaring', 'bc-18-1')).toMatchObject({
      nummer: 'BC 18.1',
      laatste: { op: '2025-01-15', uitkomst: 'ongewijzigd', versie: '2.0' },
      toen: 'zelfde',
      wetten: [
        {
          address: '/recht/voorbeeldwet',
          titel: 'Voorbeeldwet',
          peildatum: '2026-01-05',
          tekst: [{ soort: 'alinea', tekst: 'Een verzonnen wet voor de voorbeeldsite.' }]
        }
      ],
      wijziging: { versie: '2.0' },
      verslagen: [{ titel: 'Het station was vol', datum: '2025-06-02' }]
    })
  })

  test('nothing of before the last review', () => {
    // The report of 2022 is about it; it was read again in 2026.
    expect(artikel('bodycam/2.0/activering', 'bc-6-1')?.verslagen).toEqual([])
  })

  test('one that was never reviewed says so, with the law that it leads to', () => {
    const found = artikel('bodycam/2.0/waarschuwing', 'bc-5-1')
    expect(found).not.toHaveProperty('laatste')
    expect(found).not.toHaveProperty('toen')
    expect(found?.wetten.map(({ address }) => address)).toEqual(['/recht/voorbeeldwet'])
  })

  test('the words that changed since, against those of the version that was reviewed', () => {
    const found = artikel('bodycam/2.1/activering', 'bc-6-2')
    expect(found?.laatste).toMatchObject({ op: '2026-10-01', versie: '2.0' })
    expect(found?.toen).toMatchObject({ versie: '2.0', diff: { soort: 'gewijzigd', nummer: 'BC 6.2' } })
    expect(JSON.stringify(found?.toen)).toContain('of een gesprek met een collega')
    expect(artikel('bodycam/2.1/activering', 'bc-6-1')?.toen).toBe('zelfde')
  })
})

test('of a law the article that is named, with its heading and its words', () => {
  const cited = changed(NIET_GELEZEN, DRONES, 'na een opdracht.', 'na een opdracht (VZW art. 3).')
  const artikels = dataOf(stateOf(cited)).get('drones/0.1/vlucht')?.artikels
  const wet = artikels?.find(({ id }) => id === 'dr-1-1')?.wetten.find(({ address }) => address.includes('#'))
  expect(wet?.address).toBe('/recht/verzonnen-wet#vzw-3')
  expect(wet?.kop).toContain('Artikel 3')
  expect(wet?.tekst.length).toBeGreaterThan(0)
})
