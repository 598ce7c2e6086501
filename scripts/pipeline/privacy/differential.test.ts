/** Our detectors against other people's: npm stdnum and ibantools for numbers, Faker's Belgian lists for names. */

import { fakerNL_BE as faker } from '@faker-js/faker'
import { countrySpecs, isValidIBAN } from 'ibantools'
import { readFileSync } from 'node:fs'
import { stdnum } from 'stdnum'
import { beforeEach, describe, expect, test } from 'vitest'
import { addresses } from './address.ts'
import { ibans } from './iban.ts'
import { names } from './names.ts'
import { isNationalNumber } from './national-number.ts'

const ROUNDS = 20_000
/** Births after today are no births to stdnum, and to us those after 2049: between the two they differ. */
const LAST_YEAR = 24

beforeEach(() => faker.seed(20260305))

const pick: typeof faker.helpers.arrayElement = (values) => faker.helpers.arrayElement(values)

function fixture(name: string): unknown {
  const file = new URL(`../../fixtures/privacy/${name}.json`, import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8'))
}

describe('national register and BIS numbers', () => {
  const { insz } = stdnum.BE as unknown as { insz: { validate: (value: string) => { isValid: boolean } } }
  const digits = (count: number): string => faker.string.numeric({ length: count, allowLeadingZeros: true })
  const agrees = (value: string): void => {
    const [year, month, day] = [value.slice(0, 2), value.slice(2, 4), value.slice(4, 6)].map(Number)
    const isUnclear = (year ?? 0) > LAST_YEAR && (year ?? 0) < 50
    // A known month with day 00 exists, where nobody knew the day, but not for stdnum.
    if (isUnclear || (day === 0 && (month ?? 0) % 20 > 0)) return
    expect(`${value} ${String(isNationalNumber(value))}`).toBe(
      `${value} ${String(insz.validate(value).isValid)}`
    )
  }

  test('random digits are judged as stdnum judges them', () => {
    for (let round = 0; round < ROUNDS; round++) agrees(digits(11))
  })

  test('plausible dates with a right or nearly right checksum are judged as stdnum judges them', () => {
    for (let round = 0; round < ROUNDS; round++) {
      const month = String(pick([0, 20, 40]) + faker.number.int({ min: 0, max: 13 })).padStart(2, '0')
      const day = String(faker.number.int({ min: 0, max: 32 })).padStart(2, '0')
      const year = String(faker.number.int({ min: 0, max: 99 })).padStart(2, '0')
      const base = year + month + day + digits(3)
      const checksum = 97 - (Number(pick(['', '2']) + base) % 97) + pick([0, 0, 0, 1])
      agrees(base + String(checksum % 100).padStart(2, '0'))
    }
  })
})

describe('bank account numbers', () => {
  const countries = Object.entries(countrySpecs).filter(([, spec]) => spec.IBANRegistry && spec.chars)

  test.each(countries.map(([country]) => country))('of %s are judged as ibantools judges them', (country) => {
    for (let round = 0; round < 40; round++) {
      const iban = randomIban(country)
      const written = pick([iban, iban.replace(/.{4}/gu, '$& ').trim(), iban.replace(/.{4}(?=.)/gu, '$&-')])
      const isFound = ibans(`naar ${written} voor`).length === 1
      expect(`${written} ${String(isFound)}`).toBe(`${written} true`)
      // ibantools also checks the digits inside some national numbers; we are content with modulo 97.
      const other = randomIban(country).slice(0, 4) + iban.slice(4)
      if (isValidIBAN(other)) expect(ibans(other)).toHaveLength(1)
      else if (isValidIBAN(iban)) expect(ibans(other)).toEqual([])
    }
  })

  function randomIban(country: string): string {
    const pattern = countrySpecs[country]?.bban_regexp ?? ''
    const bban = [...pattern.matchAll(/\[([^\]]+)\]\{(\d+)\}/gu)]
      .map(([, characters = '', count]) => {
        const allowed = characters === '0-9' ? '0123456789' : characters === 'A-Z' ? 'ABCDEFGHJK' : '0A1B2C3D'
        return faker.string.fromCharacters(allowed, Number(count))
      })
      .join('')
    const number = Array.from(`${bban}${country}00`, (character) => Number.parseInt(character, 36)).join('')
    const rest = [...number.matchAll(/\d/gu)].reduce((sum, [digit]) => (sum * 10 + Number(digit)) % 97, 0)
    return `${country}${String(98 - rest).padStart(2, '0')}${bban}`
  }
})

describe('Belgian names and addresses in sentences', () => {
  const lists = fixture('name-sentences') as { sentences: string[]; roles: string[]; surnames: string[] }

  test.each(lists.sentences)('%s', (sentence) => {
    for (let round = 0; round < 25; round++) {
      const surname = pick([faker.person.lastName(), pick(lists.surnames)])
      const first = pick([faker.person.firstName(), `${faker.person.firstName()[0] ?? 'J'}.`])
      const role = pick(lists.roles)
      const text = sentence
        .replaceAll('{naam}', `${first} ${surname}`)
        .replaceAll('{achternaam}', surname)
        .replaceAll('{rol}', role)
        .replaceAll('{Rol}', role.charAt(0).toUpperCase() + role.slice(1))
        .replaceAll('*', '')
      expect(`${text} → ${String(names(text).length > 0)}`).toBe(`${text} → true`)
    }
  })

  test.each(fixture('address-sentences') as string[])('%s', (sentence) => {
    for (let round = 0; round < 25; round++) {
      const text = sentence.replaceAll('{adres}', faker.location.streetAddress())
      expect(`${text} → ${String(addresses(text).length)}`).toBe(`${text} → 1`)
    }
  })
})
