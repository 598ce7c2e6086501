import { expect, test } from 'vitest'
import { changed, fileOf, GELEZEN, NIET_GELEZEN, stateOf } from '../../../fixtures/toets.ts'
import { gefilterd, tellingen } from '../../core/facetten.ts'
import type { Source } from '../../core/types.ts'
import { aanbodOf, type Aanbod } from './aanbod.ts'
import { leerpadOf } from './leerpad.ts'

const VERVOLG = fileOf(
  'docs/opleiding/vervolg/index.md',
  [
    '---',
    'titel: Vervolg',
    'omschrijving: Een module die verdergaat.',
    'bijgewerkt: 2026-01-05',
    'volgorde: 9',
    'technologieen: [bodycam]',
    'diensten: [brandweer]',
    'doelgroep: [Lesgevers]',
    'leerdoelen: [Je gaat verder.]',
    'duur: een uur',
    'voorkennis: [OPNEMEN, Je las de wet.]',
    'status: in-gebruik',
    'fictief: true',
    '---',
    '',
    'Ga verder.',
    ''
  ].join('\n')
)

const met = (sources: readonly Source[]) => stateOf([...sources, VERVOLG])
const site = met(GELEZEN)
const at = (address: string, from = site) => {
  const entry = from.byAddress.get(address)
  if (!entry) throw new Error(`${address} is not there`)
  return entry
}
const aanbod = (from = site): Aanbod => {
  const { aanbod: found } = aanbodOf(from, { address: '/opleiding' })
  if (!found) throw new Error('There is no list')
  return found
}

test('a card tells what is in a module before one opens it', () => {
  const [kaart] = aanbod().kaarten
  expect(kaart).toMatchObject({
    address: '/opleiding/opnemen',
    technologieen: ['Bodycam'],
    rollenspelen: expect.any(Number) as number,
    toets: { address: '/opleiding/opnemen/vragen', vragen: 6, wachten: 0, isConcept: true }
  })
  expect(kaart?.lessen.map(({ address }) => address)).toContain('/opleiding/opnemen/op-tijd')
})

test('questions that wait are counted apart', () => {
  const [kaart] = aanbod(met(NIET_GELEZEN)).kaarten
  expect(kaart?.toets).toMatchObject({ vragen: 0, wachten: 6 })
})

test('services follow from the technologie, unless the module says for whom it is', () => {
  const { kenmerken } = aanbod()
  const [eerste = [], vervolg = []] = kenmerken.dienst.van.map((own) =>
    own.map((number) => kenmerken.dienst.waarden[number]?.[0])
  )
  expect([eerste.includes('politie'), vervolg]).toEqual([true, ['brandweer']])
})

test('one chooses with the mechanism of the reports', () => {
  const data = aanbod()
  expect(gefilterd(data, { status: ['in-gebruik'] }).map((place) => data.kaarten[place]?.titel)).toEqual([
    'Vervolg'
  ])
  expect(gefilterd(data, { doelgroep: ['Lesgevers'], dienst: ['politie'] })).toEqual([])
  const { doelgroep } = tellingen(data, { dienst: ['brandweer'] })
  const lesgevers = data.kenmerken.doelgroep.waarden.findIndex(([code]) => code === 'Lesgevers')
  expect(doelgroep[lesgevers]).toBe(1)
})

test('only the page of the section has the list', () => {
  expect(aanbodOf(site, { address: '/opleiding/opnemen' })).toEqual({})
})

test('what one knows beforehand that is the title of a module leads to it, and from there onwards', () => {
  const titels = (items: readonly { titel: string }[] = []) => items.map(({ titel }) => titel)
  const vervolg = leerpadOf(site, at('/opleiding/vervolg')).leerpad
  expect([titels(vervolg?.eerst), titels(vervolg?.daarna)]).toEqual([['Opnemen'], []])
  expect(titels(leerpadOf(site, at('/opleiding/opnemen')).leerpad?.daarna)).toEqual(['Vervolg'])
})

test('a module and its parts tell the same order; other pages have none', () => {
  const pad = leerpadOf(site, at('/opleiding/opnemen'))
  expect(pad.leerpad?.toets?.address).toBe('/opleiding/opnemen/vragen')
  expect(leerpadOf(site, at('/opleiding/opnemen/op-tijd'))).toEqual(pad)
  expect(leerpadOf(site, at('/opleiding/opnemen/vragen'))).toEqual(pad)
  expect(leerpadOf(site, at('/recht/verzonnen-wet'))).toEqual({})
})

test('lessons stand in the order that they give themselves', () => {
  const LES = 'docs/opleiding/opnemen/op-tijd.md'
  const op = new TextDecoder().decode(GELEZEN.find(({ path }) => path === LES)?.bytes)
  const tweede = fileOf(LES.replace('op-tijd', 'aan-het-begin'), op.replace('volgorde: 1', 'volgorde: 5'))
  const order = (sources: readonly Source[]) => {
    const from = stateOf([...sources, tweede])
    return leerpadOf(from, at('/opleiding/opnemen', from)).leerpad?.lessen.map(({ address }) => address)
  }
  const [EEN, TWEE] = ['/opleiding/opnemen/op-tijd', '/opleiding/opnemen/aan-het-begin']
  expect(order(GELEZEN)).toEqual([EEN, TWEE])
  expect(order(changed(GELEZEN, LES, 'volgorde: 1', 'volgorde: 8'))).toEqual([TWEE, EEN])
})
