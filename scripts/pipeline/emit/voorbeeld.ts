/** A page that is not there yet, as it will look: what the form shows of a report while somebody writes it. */

import { onceFor } from '../core/once.ts'
import { termsOf } from '../site/terms.ts'
import type { Site } from '../site/site.ts'
import type { EntryOf } from '../entry.ts'
import type { PageOf } from './page.ts'
import { pageOf } from './page.ts'

/** Nobody refers to it yet, and nothing followed from it. */
export function voorbeeldVan(site: Site, entry: EntryOf<'ervaring'>): PageOf<'ervaring'> {
  const context = {
    site: withoutReports(site),
    terms: termsOf(site),
    relations: { naar: new Map(), van: new Map(), vanArtikel: new Map() },
    afwijkingen: new Map(),
    changes: { perVersie: new Map(), perVerslag: new Map() },
    // Nobody mends what stands nowhere yet.
    repository: 'https://code.example',
    siteUrl: 'https://kenniscentrum.example'
  }
  return pageOf(context, entry) as PageOf<'ervaring'>
}

/** Of the reports of others the form knows too little to compare with them. */
const withoutReports = onceFor((site: Site): Site => ({
  ...site,
  entries: site.entries.filter(({ kind }) => kind !== 'ervaring')
}))
