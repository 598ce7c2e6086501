/** What is told of a zone or a product without a source, a day or somebody who reports it, is an error that says so. */

import { expect, test } from 'vitest'
import { bron } from '../../fixtures/bevraging.ts'
import { prepare } from '../prepare.ts'

const HERKOMST = { op: '2026-01-05', bron: 'Verslag van de raad' }
const VAN_ZONE = { ...HERKOMST, zekerheid: 'bevestigd', gemeld_door: 'Contactpersoon' }
const BEWEZEN = { ...HERKOMST, gemeld_door: 'Redactie' }

const PRODUCT = { bronnen: [{ naam: 'Een verslag', zekerheid: 'afgeleid' }] }
const ZONE = { soort: 'lokaal', ...PRODUCT }

/** Where it stands, a list of it, and what else its page needs. */
const GEGEVENS: readonly [
  path: string,
  field: string,
  item: Readonly<Record<string, unknown>>,
  rest: object
][] = [
  ['docs/zones/noord.md', 'feiten', { technologie: 'bodycam', stand: 'gepland', ...VAN_ZONE }, ZONE],
  [
    'docs/zones/noord.md',
    'toestemmingen',
    { technologie: 'bodycam', gemeente: 'Voorbeeldgem', stand: 'gegeven', ...VAN_ZONE },
    ZONE
  ],
  [
    'docs/markt/bodycam/a.md',
    'bewijzen',
    { eis: 'beweging', hoe: 'wij-testten', oordeel: 'voldoet', bevinding: 'Gelukt.', ...BEWEZEN },
    PRODUCT
  ],
  ['docs/markt/bodycam/a.md', 'prijzen', { bedrag: 100, voor: 'per toestel', ...HERKOMST }, PRODUCT]
]

const errorsIn = (path: string, field: string, item: object, rest: object): string[] => {
  const data = {
    titel: 'Een titel',
    omschrijving: 'Een zin.',
    bijgewerkt: '2026-01-05',
    ...rest,
    [field]: [item]
  }
  const lines = Object.entries(data).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
  return prepare(bron(path, lines))
    .diagnostics.filter(({ level }) => level === 'error')
    .map(({ rule, message }) => `${rule}: ${message}`)
}

const LACKING = GEGEVENS.flatMap((given) =>
  ['op', 'bron', 'zekerheid', 'gemeld_door']
    .filter((key) => Object.hasOwn(given[2], key))
    .map((key) => [given[1], key, given] as const)
)

test.each(GEGEVENS)('%s: %s with all of it has no fault', (...given) => {
  expect(errorsIn(...given)).toEqual([])
})

test.each(LACKING)('%s without %s: is an error', (field, key, [path, , item, rest]) => {
  const zonder = Object.fromEntries(Object.entries(item).filter(([name]) => name !== key))
  const [found = '', ...others] = errorsIn(path, field, zonder, rest)
  expect(others).toEqual([])
  expect(found).toMatch(/^matter-(?:missing|schema): /u)
  expect(found).toContain(key)
})
