/** What the program knows of the project it stands in. */

import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ALGOLIA_FIELDS, algoliaAt, type Algolia } from '../pipeline/core/algolia.ts'
import { fullAddress, mailboxAt, publishedAt, repositoryAt } from '../pipeline/core/published.ts'
import type { EmitOptions } from '../pipeline/emit/index.ts'

export const PROJECT_ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** Something in the project itself must be written otherwise. The message is Dutch, for whoever runs the command. */
export class WrongSetting extends Error {}

/**
 * Where the site and its source will stand, who answers for it, and who else searches it: `homepage`, `repository` and,
 * where there are, `bugs.email` and `algolia` of package.json. Throws WrongSetting.
 */
export function emitOptions(): EmitOptions {
  return (options ??= optionsIn(readFileSync(resolve(PROJECT_ROOT, 'package.json'), 'utf8')))
}

let options: EmitOptions | undefined

/** As emitOptions, from the text of a package.json. */
export function optionsIn(text: string): EmitOptions {
  const { homepage, repository, bugs, algolia } = JSON.parse(text) as Record<string, unknown>
  const published = publishedAt(homepage)
  if (!published) throw wrong(text, 'homepage', homepage, 'https://kenniscentrum.example/kennis')
  const source = repositoryAt(repository)
  if (source === undefined) throw wrong(text, 'repository', repository, 'https://code.example/plot/kennis')
  const postbus = mailboxAt((bugs as { email?: unknown } | undefined)?.email)
  if (bugs !== undefined && postbus === undefined)
    throw setting(
      text,
      'bugs',
      'heeft geen "email" die een postbus is. Schrijf er één, of haal het veld weg',
      BUGS
    )
  const service = algolia === undefined ? undefined : serviceIn(text, algolia)
  const siteUrl = fullAddress(published, '/').replace(/\/$/u, '')
  return {
    siteUrl,
    repository: source,
    ...(postbus === undefined ? {} : { postbus }),
    ...(service && { algolia: service })
  }
}

function serviceIn(text: string, value: unknown): Algolia {
  const service = algoliaAt(value)
  if (service) return service
  const fields = Object.entries(ALGOLIA_FIELDS).map(([name, { does }]) => `"${name}" (${does})`)
  const words = `is niet volledig of niet juist. Schrijf ${fields.join(', ')} en eventueel "records" (het aantal van je plan), of haal het veld weg`
  throw setting(text, 'algolia', words, ALGOLIA)
}

/** The field as it is written, for whoever has none. */
export const ALGOLIA =
  '{ "appId": "ABCDE12345", "indexName": "kenniscentrum", "searchKey": "0123456789abcdef0123456789abcdef" }'

const BUGS = '{ "email": "kenniscentrum@plot.example" }'

function wrong(text: string, field: string, value: unknown, example: string): WrongSetting {
  const found = value === undefined ? 'staat er niet' : `is geen volledig webadres: ${JSON.stringify(value)}`
  const advice = 'Schrijf het adres voluit, in het pad alleen letters, cijfers en - _ . ~ en zonder ? of #'
  return setting(text, field, `${found}. ${advice}`, JSON.stringify(example))
}

function setting(text: string, field: string, words: string, example: string): WrongSetting {
  const line = text.split('\n').findIndex((other) => other.includes(`"${field}"`)) + 1
  const where = `package.json${line > 0 ? `:${line}` : ''}`
  return new WrongSetting(`${where}: "${field}" ${words}, bijvoorbeeld:\n  "${field}": ${example}`)
}
