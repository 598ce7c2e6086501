import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { addresses } from './address.ts'
import { births } from './birth.ts'
import { coordinates } from './coordinates.ts'
import { emails } from './email.ts'
import { ibans } from './iban.ts'
import { labelled, records } from './label.ts'
import type { Detector } from './match.ts'
import { names } from './names.ts'
import { nationalNumbers } from './national-number.ts'
import { phones } from './phone.ts'
import { plates } from './plate.ts'
import { profiles } from './profile.ts'

const DETECTORS: Readonly<Record<string, Detector>> = {
  'national-number': nationalNumbers,
  iban: ibans,
  email: emails,
  phone: phones,
  plate: plates,
  names,
  address: addresses,
  label: labelled,
  record: records,
  birth: births,
  place: coordinates,
  profile: profiles
}

/** `found`: a text and what in it must be marked; `silent`: texts without personal data. */
type Table = { found: [text: string, value: string][]; silent: string[] }

function tableOf(name: string): Table {
  const file = new URL(`../../fixtures/privacy/${name}.json`, import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8')) as Table
}

function valuesIn(text: string, detect: Detector): string[] {
  return detect(text).map(({ index, length }) => text.slice(index, index + length))
}

describe.each(Object.entries(DETECTORS))('%s', (name, detect) => {
  const { found, silent } = tableOf(name)

  test.each(found)('finds in %j: %j', (text, value) => {
    expect(valuesIn(text, detect)).toEqual([value])
  })

  test.each(silent)('is silent about %j', (text) => {
    expect(valuesIn(text, detect)).toEqual([])
  })
})
