/** Made-up values for measuring: identifiers with a right checksum in many notations, and numbers that are none. */

import { fakerNL_BE as faker } from '@faker-js/faker'
import { SURNAMES } from './privacy-sentences.ts'

export function pick<T>(values: readonly T[]): T {
  return faker.helpers.arrayElement(values)
}

export function numeric(length: number): string {
  return faker.string.numeric({ length, allowLeadingZeros: true })
}

const between = (min: number, max: number): number => faker.number.int({ min, max })
const two = (value: number): string => String(value).padStart(2, '0')
const HYPHENS = ['-', '\u2011', '\u2013']
const SPACES = [' ', '\u00a0', '\u202f']

function nationalNumber(): string {
  const isRecent = faker.datatype.boolean()
  const year = isRecent ? between(0, 25) : between(30, 99)
  const [y, m, d] = [two(year), two(between(1, 12) + pick([0, 0, 20, 40])), two(between(1, 28))]
  const serial = String(between(1, 997)).padStart(3, '0')
  const checksum = two(97 - (Number(`${isRecent ? '2' : ''}${y}${m}${d}${serial}`) % 97))
  const [hyphen, space] = [pick(HYPHENS), pick(SPACES)]
  return pick([
    `${y}.${m}.${d}-${serial}.${checksum}`,
    `${y}.${m}.${d}${hyphen}${serial}${hyphen}${checksum}`,
    `${y}${m}${d}${serial}${checksum}`,
    `${y}${m}${d}-${serial}-${checksum}`,
    `${y}${m}${d}${space}${serial}${space}${checksum}`,
    `${y}/${m}/${d}-${serial}/${checksum}`,
    `${y}${space}${m}${space}${d}${space}${serial}${space}${checksum}`
  ])
}

function iban(): string {
  const account = `${String(between(1, 999)).padStart(3, '0')}${numeric(7)}`
  const bban = account + two(Number(account) % 97 || 97)
  // Letters B and E count as 11 and 14.
  const value = `BE${two(98 - Number(BigInt(`${bban}111400`) % 97n))}${bban}`
  const grouped = (by: string): string => value.replace(/.{4}(?=.)/gu, `$&${by}`)
  return pick([value, grouped(' '), grouped(pick(SPACES)), grouped('-'), grouped('.'), value.toLowerCase()])
}

function email(): string {
  const first = faker.person.firstName().toLowerCase()
  const last = pick([...SURNAMES, faker.person.lastName()])
    .toLowerCase()
    .replace(/[^a-z]/gu, '')
  const local = pick([
    `${first}.${last}`,
    `${first}_${last}`,
    `${last}${first.charAt(0)}`,
    `${first}${between(60, 99)}`
  ])
  const domain = pick(['politie.be', 'police.belgium.eu', 'telenet.be', 'gmail.com', 'zone-limburg.be'])
  return pick([
    `${local}@${domain}`,
    `${local}@${domain}`,
    `${local} [at] ${domain}`,
    `${local}(at)${domain}`
  ])
}

function phone(): string {
  const mobile = `4${between(5, 9)}${numeric(1)}`
  const rest = `${between(1, 9)}${numeric(5)}`
  const pairs = (by: string): string => rest.replace(/.{2}(?=.)/gu, `$&${by}`)
  const [area, space] = [pick(['11', '12', '13', '14', '89', '16', '50', '56']), pick(SPACES)]
  return pick([
    `0${mobile}${rest}`, `0${mobile}/${pairs('.')}`, `0${mobile}${space}${pairs(space)}`, `0${mobile}-${pairs('-')}`,
    `0${mobile}/${pairs(' ')}`, `+32 ${mobile} ${pairs(' ')}`, `+32${mobile}${rest}`, `+32 (0)${mobile} ${pairs(' ')}`,
    `0032 ${mobile} ${pairs(' ')}`, `0${area} ${pairs(' ')}`, `0${area}/${pairs('.')}`, `0${area}-${rest}`, `+32 ${area} ${pairs(' ')}`,
    `02 ${between(200, 799)} ${between(10, 99)} ${between(10, 99)}`, `+31 6 ${between(10, 99)} ${rest}`, `+33 6 ${between(10, 99)} ${pairs(' ')}`
  ]) // prettier-ignore
}

function plate(): string {
  const letters = faker.string.fromCharacters('BCDFGHJKLNPRSTVXYZ', 3)
  const [digits, hyphen] = [String(between(1, 999)).padStart(3, '0'), pick(HYPHENS)]
  const index = pick(['1', '1', '2'])
  return pick([
    `${index}-${letters}-${digits}`, `${index}${hyphen}${letters}${hyphen}${digits}`, `${index} ${letters} ${digits}`, `${index}${letters}${digits}`,
    `${index}-${letters.toLowerCase()}-${digits}`, `${letters}-${digits}`, `${digits}-${letters}`, `T-X${letters.slice(1)}-${digits}`
  ]) // prettier-ignore
}

export const IDENTIFIER_MAKERS: Readonly<Record<string, () => string>> = {
  'national-number': nationalNumber,
  iban,
  email,
  phone,
  plate
}

/** What a clean page is full of. */
export const CLEAN_MAKERS: Readonly<Record<string, () => string>> = {
  datum: () => {
    const [d, m, y] = [two(between(1, 28)), two(between(1, 12)), String(between(1990, 2027))]
    return pick([`${d}-${m}-${y}`, `${d}/${m}/${y}`, `${y}-${m}-${d}`, `${d}.${m}.${y}`, `${Number(d)} maart ${y}`, `${m}/${y}`])
  },
  uur: () => pick([`${two(between(0, 23))}:${two(between(0, 59))}`, `${between(0, 23)}.${two(between(0, 59))} uur`, `${between(0, 23)}u${two(between(0, 59))}`]),
  getal: () => String(pick([between(1, 9), between(10, 999), between(1000, 99_999)])),
  artikel: () => pick([`${between(1, 99)}/${between(1, 12)}`, `44/11/${between(1, 9)}`, `${between(1, 300)}, § ${between(1, 5)}`, `${between(1, 99)}bis`]),
  onderneming: () => {
    const base = `0${between(200, 799)}${numeric(4)}`
    const value = base + two(97 - (Number(base) % 97))
    const dotted = value.replace(/^(.{4})(.{3})/u, '$1.$2.')
    return pick([dotted, `BE ${dotted}`, `BE${value}`])
  },
  factuur: () => {
    const year = between(2018, 2027)
    return pick([`${year}/${numeric(5)}`, `F-${year}-${numeric(4)}`, `${year}-${two(between(1, 12))}-${numeric(3)}`, `${year}${numeric(6)}`, `VF${numeric(7)}`, `${two(between(1, 12))}/${year}/${numeric(3)}`, `+++${numeric(3)}/${numeric(4)}/${numeric(5)}+++`])
  },
  coordinaat: () => pick([`50.${numeric(6)}, 5.${numeric(6)}`, `50° ${between(10, 59)}' ${between(10, 59)}" N`, `50.${numeric(8)}`]),
  versie: () => `${between(0, 9)}.${between(0, 20)}.${between(0, 20)}`,
  hash: () => pick([faker.string.hexadecimal({ length: 12, prefix: '', casing: 'lower' }), faker.string.hexadecimal({ length: 64, prefix: '', casing: 'lower' }), faker.string.uuid()])
} // prettier-ignore
