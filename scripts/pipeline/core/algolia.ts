/** The search service of somebody else, where the configuration names one: the only third party that this site knows. */

export type Algolia = {
  appId: string
  indexName: string
  /** May only search: it is in every reader's browser. */
  searchKey: string
  /** As many records as the plan has room for. */
  records: number
}

/** What the free plan has room for. */
const FREE = 10_000

/** What a field must be, for whoever reads that it is not. */
export const ALGOLIA_FIELDS = {
  appId: { form: /^[A-Za-z0-9]{6,20}$/u, does: 'letters en cijfers, zoals op het dashboard' },
  indexName: { form: /^[\w.-]{1,200}$/u, does: 'letters, cijfers en _ . -' },
  searchKey: { form: /^[\w+/=-]{20,}$/u, does: 'de sleutel die alleen mag zoeken' }
} as const

/** Undefined for what cannot be such a service. */
export function algoliaAt(value: unknown): Algolia | undefined {
  const { records = FREE, ...texts } = (value ?? {}) as Partial<Record<keyof Algolia, unknown>>
  const [appId, indexName, searchKey] = (['appId', 'indexName', 'searchKey'] as const).map((name) =>
    isFilledIn(name, texts[name]) ? texts[name] : undefined
  )
  const isCount = typeof records === 'number' && Number.isInteger(records) && records > 0
  if (appId === undefined || indexName === undefined || searchKey === undefined || !isCount) return undefined
  return { appId, indexName, searchKey, records }
}

function isFilledIn(name: keyof typeof ALGOLIA_FIELDS, value: unknown): value is string {
  return typeof value === 'string' && ALGOLIA_FIELDS[name].form.test(value)
}

/** Where a browser goes that asks: what a privacy page names, and a rule on third parties lets through. */
export function algoliaHosts({ appId }: Pick<Algolia, 'appId'>): string[] {
  const id = appId.toLowerCase()
  return [`${id}-dsn.algolia.net`, ...[1, 2, 3].map((number) => `${id}-${number}.algolianet.com`)]
}
