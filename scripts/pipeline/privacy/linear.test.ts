import { describe, expect, test } from 'vitest'
import { isLinear } from '../../fixtures/growth.ts'
import { misnamedHost } from '../core/link-host.ts'
import { addresses } from './address.ts'
import { decode, withoutMarkup } from './decode.ts'
import { hiddenIn } from './hidden.ts'
import { IDENTIFIERS } from './identifiers.ts'
import { maskValues } from './mask.ts'
import type { Detector } from './match.ts'
import { names } from './names.ts'

/** Signs on a line. */
const LENGTH = 200_000

const PARTS = [
  '0', '1', '04', '0475 ', '+', '+32', '(0', '9 3 ', '93.05.18-', '12-', '1-', 'A', 'a-', 'ab ', 'BE', 'BE1 ', 'be68 5',
  '@', 'a@', 'a.', 'a@a.', 'a@a-', ' at ', '[at', 'a.a at a.', "'", '_', 'Jan ', 'J.', 'Van ', 'inspecteur ', 'inspecteur-',
  'inspecteur Jan ', 'Jan Peeters, ', 'de heer ', 'straat 1', 'straat', 'Rue de ', 'rue de la ', 'Steenweg op A', '1, rue ',
  'nummerplaat ', 'nummerplaat van ', '1-ABC-', 'ABC-', ' ', '\u00a0', '&#', '&#57;', '&amp;', '%', '%39', '%E2', '<a ', '<', '\\',
  'www.', 'https://', '//', 'a.be ', '１', '\u2011', '|', '(', 'd\'', '-', '.', '/', 'é', '😀'
] // prettier-ignore

const SUBJECTS: [string, (text: string) => unknown][] = [
  ...IDENTIFIERS.map(({ name, detect }): [string, Detector] => [name, detect]),
  ['names', names],
  ['addresses', addresses],
  ['decode', decode],
  ['withoutMarkup', withoutMarkup],
  ['hiddenIn', hiddenIn],
  ['maskValues', (text) => maskValues(text, ['Jan Peeters', '0475 12 34 56'])],
  ['misnamedHost', (text) => misnamedHost(text, 'https://politie.be')]
]

describe.each(SUBJECTS)('%s stays linear', (_, run) => {
  test.each(PARTS)('on a line of %j', (part) => {
    const lineOf = (size: number): (() => unknown) => {
      const line = part.repeat(Math.ceil(size / part.length))
      return () => [run(line), run(`${line}!`)]
    }
    expect(isLinear(LENGTH, lineOf)).toBe(true)
  })
})
