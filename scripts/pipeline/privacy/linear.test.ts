import { describe, expect, test } from 'vitest'
import { isLinear } from '../../fixtures/growth.ts'
import { misnamedHost } from '../core/link-host.ts'
import { addresses } from './address.ts'
import { births } from './birth.ts'
import { combinations } from './combination.ts'
import { coordinates } from './coordinates.ts'
import { decode, withoutMarkup } from './decode.ts'
import { hiddenIn } from './hidden.ts'
import { IDENTIFIERS } from './identifiers.ts'
import { labelled, records } from './label.ts'
import { maskValues, toHide } from './mask.ts'
import type { Detector } from './match.ts'
import { names } from './names.ts'
import { profiles } from './profile.ts'

/** Signs on a line. */
const LENGTH = 40_000

const PARTS = [
  '0', '1', '04', '0475 ', '+', '+32', '(0', '9 3 ', '93.05.18-', '12-', '1-', 'A', 'a-', 'ab ', 'BE', 'BE1 ', 'be68 5',
  '@', 'a@', 'a.', 'a@a.', 'a@a-', ' at ', '[at', 'a.a at a.', "'", '_', 'Jan ', 'J.', 'Van ', 'inspecteur ', 'inspecteur-',
  'inspecteur Jan ', 'Jan Peeters, ', 'de heer ', 'straat 1', 'straat', 'Rue de ', 'rue de la ', 'Steenweg op A', '1, rue ',
  'nummerplaat ', 'nummerplaat van ', '1-ABC-', 'ABC-', ' ', '\u00a0', '&#', '&#57;', '&amp;', '%', '%39', '%E2', '<a ', '<', '\\',
  'www.', 'https://', '//', 'a.be ', '１', '\u2011', '|', '(', 'd\'', '-', '.', '/', 'é', '😀',
  'stamnr. ', 'stamnummer 1', 'pv nr ', 'PV 12/', 'badge, ', 'dossier van ', 'HA.L5.', 'geboren te ', 'geboren ', '° A', '1.1.', '5 mei ', 'X 15', '50.12345', '50.12345, ',
  '5°1\'', 'x=', '///a.b.', 'facebook.com/', 'wa.me/', '@jef ', 'Insta: ', 'u/', 'punt ', 'a punt ', 'j a n @', 'nul ', 'nul vier ', 'O4', '06 ', 'AA-', 'kenteken ', 'plaat A', 'Kerkstr ',
  'wonende te ', 'wonende A ', 'Aa Bb ', 'Jan, ', 'JAN ', 'de genaamde ', 'Opgesteld door ', 'groet,\n', 'groet\n\n', 'HINP ', 'Kpt. ', 'J. ', 'lambert 72 ', '31U ',
  'nummer ', 'agent nummer ', 'HINP 44', 'fichenummer ', 'Badges 44 en ', 'badge in op ', 'de zoon van de ', 'in Aa ', 'op 3 mei ', 'heeft ge', 'NL00 ZZZZ ', 'Comité P, ', 'Comité P, Aa '
] // prettier-ignore

const SUBJECTS: [string, (text: string) => unknown][] = [
  ...IDENTIFIERS.map(({ name, detect }): [string, Detector] => [name, detect]),
  ['names', names],
  ['addresses', addresses],
  ['labelled', labelled],
  ['records', records],
  ['births', births],
  ['coordinates', coordinates],
  ['profiles', profiles],
  ['combinations', combinations],
  ['decode', decode],
  ['withoutMarkup', withoutMarkup],
  ['hiddenIn', hiddenIn],
  ['maskValues', (text) => maskValues(text, toHide(['Jan Peeters', '0475 12 34 56']))],
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
