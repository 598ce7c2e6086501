import { expect, test } from 'vitest'
import type { Vragenlijst } from '../data'
import { keyOf, naarDiensten, naarTechnologieen } from './lezer'

const lijst = (dienst: Vragenlijst['dienst'], naam: string, isElders = false): Vragenlijst => ({
  ...{ dienst, naam, titel: naam, versies: [] },
  ...(isElders ? { elders: { address: '/recht/wet', titel: 'Wet', vragen: [] } } : {})
})
const [politieBodycam, politieDrones, brandweerBodycam, brandweerDrones] = [
  lijst('politie', 'bodycam'),
  lijst('politie', 'drones'),
  lijst('brandweer', 'bodycam', true),
  lijst('brandweer', 'drones')
] as const
const ALL = [politieBodycam, politieDrones, brandweerBodycam, brandweerDrones]

test('the fire service, to which bodycams are forbidden, is led to drones first', () => {
  expect(naarDiensten(ALL, politieBodycam).map(keyOf)).toEqual(['politie-bodycam', 'brandweer-drones'])
})

test('and finds what applies to a bodycam all the same, without leaving its service', () => {
  expect(naarTechnologieen(ALL, brandweerDrones).map(keyOf)).toEqual([
    'brandweer-bodycam',
    'brandweer-drones'
  ])
  expect(naarDiensten(ALL, brandweerBodycam).map(keyOf)).toEqual(['politie-bodycam', 'brandweer-bodycam'])
})

test('a service keeps the technologie that is for both', () => {
  expect(naarDiensten(ALL, politieDrones).map(keyOf)).toEqual(['politie-drones', 'brandweer-drones'])
})
