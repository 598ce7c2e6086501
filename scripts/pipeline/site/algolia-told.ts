/**
 * The page on privacy tells what readers give away. Where the configuration lets somebody else answer what they ask, it
 * tells that: on top, and in the sentences that would no longer be true.
 */

import { type Algolia, algoliaHosts } from '../core/algolia.ts'
import type { Node } from '../core/tree.ts'
import type { Entry } from '../entry.ts'
import type { Site } from './site.ts'

const PRIVACY = '/over/privacy'

/** As they stand in the page, and as they are true with the service. */
export const OTHERWISE: readonly (readonly [string, string])[] = [
  [
    'Je browser haalt niets op bij andere sites.',
    'Je browser haalt niets op bij andere sites, behalve de antwoorden op wat je zoekt: die komen van Algolia.'
  ],
  [
    'Zoeken gebeurt in je browser. Wat je in het zoekveld typt, wordt nergens naartoe gestuurd.',
    'Zoeken gaat via Algolia. Wat je in het zoekveld typt, gaat erheen terwijl je typt. Zonder verbinding zoekt je browser zelf, en dan wordt er niets verstuurd.'
  ],
  ['Ze wordt niet vanzelf verstuurd.', 'De lijst van zulke vragen wordt niet vanzelf verstuurd.']
]

/** The site as readers get it with this service. */
export function withAlgoliaTold(site: Site, algolia: Algolia): Site {
  const told = (entry: Entry): Entry =>
    entry.address === PRIVACY ? { ...entry, body: JSON.stringify(bodyTold(entry.body, algolia)) } : entry
  const inMap = (entries: ReadonlyMap<string, Entry>): ReadonlyMap<string, Entry> =>
    new Map([...entries].map(([key, entry]) => [key, told(entry)]))
  return {
    ...site,
    entries: site.entries.map(told),
    byAddress: inMap(site.byAddress),
    byPath: inMap(site.byPath)
  }
}

function bodyTold(body: string, algolia: Algolia): Node[] {
  const nodes = JSON.parse(body, (_, value: unknown) =>
    typeof value === 'string' ? toldIn(value) : value
  ) as Node[]
  return [exception(algolia), ...nodes]
}

function toldIn(text: string): string {
  return OTHERWISE.reduce((told, [here, there]) => told.replace(here, () => there), text)
}

function exception(algolia: Algolia): Node {
  const hosts = algoliaHosts(algolia).flatMap((host, index): Node[] => [
    index === 0 ? '' : ', ',
    ['code', {}, host]
  ])
  return [
    'kader',
    { soort: 'warning', title: 'Eén uitzondering: zoeken gaat via Algolia' },
    [
      'p',
      {},
      'Wat je in het zoekveld typt, gaat met je netwerkadres naar een ander bedrijf, Algolia. Je browser vraagt de antwoorden bij ',
      ...hosts,
      '. Dat is de enige uitzondering op wat hieronder staat. We vragen Algolia om je vraag niet mee te tellen in statistieken, en sturen geen kenmerk van jou of je toestel mee. Wat Algolia zelf noteert, en hoelang, is onbekend.'
    ],
    ['p', {}, 'Typ in het zoekveld geen namen en niets uit een dossier.']
  ]
}
