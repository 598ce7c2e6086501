/** How much the privacy checks find, and how often they cry wolf. */

import { fakerNL_BE as faker } from '@faker-js/faker'
import { readSources } from '../io/read.ts'
import { PROJECT_ROOT } from '../io/project.ts'
import { addresses } from '../pipeline/privacy/address.ts'
import { IDENTIFIERS } from '../pipeline/privacy/identifiers.ts'
import type { Detector } from '../pipeline/privacy/match.ts'
import { names } from '../pipeline/privacy/names.ts'
import { sightings } from '../pipeline/privacy/scan.ts'
import { parse } from '../pipeline/parse/parse.ts'
import type { Document } from '../pipeline/entry.ts'
import { print } from './measure.ts'
import { CARRIERS, CLEAN_SENTENCES, NAME_SENTENCES, ROLES, SURNAMES } from './privacy-sentences.ts'
import { privacyCombinations } from './privacy-combination.ts'
import { privacySet } from './privacy-set.ts'
import { CLEAN_MAKERS, IDENTIFIER_MAKERS, pick } from './privacy-values.ts'

const SEED = 20_311_207
const PER_KIND = 2_000
const NAMES = 4_000
const CLEAN_PAGES = 2_000
const SENTENCES_PER_PAGE = 20

function pageOf(body: string): Document {
  const text = `---\ntitel: Meting\n---\n\n${body}\n`
  return parse({ path: 'docs/over/meting.md', bytes: new TextEncoder().encode(text) })
}

function count(document: Document, detectors: readonly Detector[]): number {
  return detectors.reduce((sum, detect) => sum + sightings(document, detect).length, 0)
}

function filled(sentence: string, makers: Readonly<Record<string, () => string>>): string {
  return sentence.replace(/\{([a-z]+)\}/giu, (whole, name: string) => makers[name]?.() ?? whole)
}

function identifierRecall(): void {
  const missed: Record<string, number> = {}
  const kinds = Object.entries(IDENTIFIER_MAKERS)
  kinds.forEach(([kind, make], index) => {
    const detect = IDENTIFIERS[index]?.detect
    for (let round = 0; round < PER_KIND; round++) {
      const page = pageOf(filled(pick(CARRIERS), { waarde: make }))
      if (!detect || sightings(page, detect).length === 0) missed[kind] = (missed[kind] ?? 0) + 1
    }
  })
  const total = PER_KIND * kinds.length
  const lost = Object.values(missed).reduce((sum, number) => sum + number, 0)
  print('privacy-identifiers-recall', 1 - lost / total, { atLeast: 0.99 }, { total, missed })
}

function nameRecall(): void {
  let found = 0
  for (let round = 0; round < NAMES; round++) {
    const achternaam = (): string => pick([faker.person.lastName(), pick(SURNAMES)])
    const first = faker.person.firstName()
    const naam = (): string => `${pick([first, first, `${first.charAt(0)}.`])} ${achternaam()}`
    const rol = (): string => pick(ROLES)
    const Rol = (): string => rol().replace(/^./u, (letter) => letter.toUpperCase())
    if (sightings(pageOf(filled(pick(NAME_SENTENCES), { naam, achternaam, rol, Rol })), names).length > 0)
      found++
  }
  print('privacy-names-recall', found / NAMES, { atLeast: 0.9 }, { total: NAMES })
}

function falseAlarms(): void {
  const identifiers = IDENTIFIERS.map(({ detect }) => detect)
  const own = readSources(PROJECT_ROOT)
    .filter(({ path }) => path.endsWith('.md'))
    .map(parse)
  const made = Array.from({ length: CLEAN_PAGES }, () =>
    pageOf(
      Array.from({ length: SENTENCES_PER_PAGE }, () => filled(pick(CLEAN_SENTENCES), CLEAN_MAKERS)).join(
        '\n\n'
      )
    )
  )
  for (const [name, detectors] of [
    ['identifiers', identifiers],
    ['names-and-addresses', [names, addresses]]
  ] as const) {
    const alarms = { own: 0, made: 0 }
    for (const page of own) alarms.own += count(page, detectors)
    for (const page of made) alarms.made += count(page, detectors)
    const pages = own.length + made.length
    const rate = ((alarms.own + alarms.made) / pages) * 200
    print(`privacy-${name}-false-alarms-per-200-pages`, rate, { atMost: 1 }, { pages, ...alarms })
  }
}

export function privacy(): void {
  faker.seed(SEED)
  identifierRecall()
  nameRecall()
  falseAlarms()
  privacySet()
  privacyCombinations()
}
