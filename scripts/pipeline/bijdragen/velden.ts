import * as z from 'zod'
import { addressOf } from '../core/address.ts'
import { definitionOf, exampleOf, KINDS, type Kind } from '../kinds.ts'
import type { Element, Node } from '../core/tree.ts'
import type { EntryOf } from '../entry.ts'
import { heading, ownPage } from './own-page.ts'

/** Every field of every kind, from the schemas and their own descriptions. */
export function fieldReference(): EntryOf<'pagina'> {
  const body: Node[] = [
    [
      'p',
      {},
      'Elk bestand begint met een kop tussen twee regels ---. Welke gegevens daar staan, hangt af van de soort. Een sleutel die hier niet staat, is een fout.'
    ],
    ...KINDS.flatMap(kindSection)
  ]
  return ownPage({
    address: '/bijdragen/velden',
    path: 'scripts/pipeline/all-kinds.ts',
    titel: 'Velden per soort',
    omschrijving: 'Welke gegevens je bovenaan een bestand zet, per soort pagina.',
    volgorde: 20,
    body,
    headings: KINDS.map((kind) => heading(kind, kind, 2))
  })
}

type JsonSchema = {
  type?: string
  description?: string
  enum?: unknown[]
  const?: unknown
  maxLength?: number
  maximum?: number
  format?: string
  items?: JsonSchema
  properties?: Record<string, JsonSchema>
  required?: string[]
}

function kindSection(kind: Kind): Node[] {
  const schema = z.toJSONSchema(definitionOf(kind).schema, { io: 'input' }) as JsonSchema
  return [
    ['h2', { id: kind }, kind],
    [
      'p',
      {},
      'Plaats: ',
      ['code', {}, exampleOf(kind)],
      '. Adres: ',
      ['code', {}, addressOf(exampleOf(kind))],
      '.'
    ],
    fieldTable(schema)
  ]
}

function fieldTable({ properties = {}, required = [] }: JsonSchema): Element {
  const names = Object.keys(properties)
  const sorted = [
    ...names.filter((name) => required.includes(name)),
    ...names.filter((name) => !required.includes(name))
  ]
  return [
    'table',
    {},
    [
      'thead',
      {},
      ['tr', {}, ...['Veld', 'Verplicht', 'Wat schrijf je'].map((kop): Element => ['th', {}, kop])]
    ],
    [
      'tbody',
      {},
      ...sorted.map((name): Element => [
        'tr',
        {},
        ['td', {}, ['code', {}, name]],
        ['td', {}, required.includes(name) ? 'ja' : 'nee'],
        ['td', {}, ...explain(properties[name] ?? {})]
      ])
    ]
  ]
}

function explain(schema: JsonSchema): Node[] {
  const nodes: Node[] = [[schema.description ?? '', valuesOf(schema)].filter((part) => part !== '').join(' ')]
  const inner = schema.items ?? schema
  if (inner.properties) {
    const { properties, required = [] } = inner
    nodes.push([
      'ul',
      {},
      ...Object.entries(properties).map(([name, field]): Element => [
        'li',
        {},
        ['code', {}, name],
        ` ${required.includes(name) ? '' : '(mag weg) '}`,
        [field.description ?? '', valuesOf(field)].filter((part) => part !== '').join(' ')
      ])
    ])
  }
  return nodes
}

function valuesOf({ enum: values, items, maxLength }: JsonSchema): string {
  const known = values ?? items?.enum
  if (known) return `Kies uit: ${known.join(', ')}.`
  return maxLength === undefined ? '' : `Hoogstens ${maxLength} tekens.`
}
