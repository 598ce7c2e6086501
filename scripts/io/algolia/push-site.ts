/** `npm run search -- push`: the site as its texts stand now, to the service that package.json names. */

import { algoliaRecordsOf } from '../../pipeline/zoeken/algolia/records.ts'
import { settingsOf, synonymsFor } from '../../pipeline/zoeken/algolia/settings.ts'
import type { Algolia } from '../../pipeline/core/algolia.ts'
import { withAlgoliaTold } from '../../pipeline/site/algolia-told.ts'
import type { Site } from '../../pipeline/site/site.ts'
import { contentRoot } from '../content-root.ts'
import { openContent } from '../load.ts'
import { printable } from '../printable.ts'
import { showProgress } from '../progress.ts'
import { ALGOLIA, emitOptions } from '../project.ts'
import { show } from '../report.ts'
import { complain, say } from '../say.ts'
import { refusalToRead } from '../unfinished.ts'
import { withWorkers } from '../workers.ts'
import { openClient } from './client.ts'
import { KEY_NAME } from './explain.ts'
import { type Choice, push } from './push.ts'

const NOT_SET = `In package.json staat geen "algolia". Lezers zoeken dan op deze site zelf, en er is niets te versturen. Wil je Algolia gebruiken, schrijf dan:\n  "algolia": ${ALGOLIA}`
const NO_KEY = `Zet de sleutel die mag schrijven in de omgevingsvariabele ${KEY_NAME}. Schrijf ze nooit in een bestand van dit project.`
const SAME_KEY = `In ${KEY_NAME} staat dezelfde sleutel als bij "searchKey" in package.json. Die staat in de browser van elke lezer en mag alleen zoeken.`

/** The exit code: 0 sent or nothing to send, 1 errors in the texts, 2 anything else. */
export async function pushSite(choice: Choice): Promise<number> {
  const { algolia, siteUrl } = emitOptions()
  const key = process.env[KEY_NAME]?.trim() ?? ''
  const refusal = refusalOfSettings(algolia, key)
  if (!algolia || refusal !== undefined) return complain(`${refusal ?? NOT_SET}\n`)
  const read = await readSite()
  if (typeof read === 'number') return read
  const site = withAlgoliaTold(read, algolia)
  const { records, notes } = algoliaRecordsOf(site, siteUrl)
  for (const note of notes) say(`Let op. ${printable(note)}\n`)
  return push(
    await openClient(algolia, key),
    await openClient(algolia, algolia.searchKey),
    { ...wantedBy(site, algolia), records },
    choice,
    { showProgress, patience: (looks) => Math.min(looks * 200, 5000) }
  )
}

/** Dutch: what is missing or wrong in the configuration and the environment. */
export function refusalOfSettings(algolia: Algolia | undefined, key: string): string | undefined {
  if (!algolia) return NOT_SET
  if (key === '') return NO_KEY
  return key === algolia.searchKey ? SAME_KEY : undefined
}

function wantedBy(site: Site, { indexName, records: room }: Algolia) {
  return { indexName, room, settings: settingsOf(site), synonyms: synonymsFor(site) }
}

/** The site, or the exit code where there is none; what is wrong with its texts is told. */
async function readSite(): Promise<Site | number> {
  const root = contentRoot(undefined)
  const refusal = refusalToRead(root)
  if (refusal !== undefined) return complain(`${refusal}\n`)
  return withWorkers(async (workers) => {
    const content = openContent(root, workers)
    const { files, diagnostics, site } = await content.load()
    content.save()
    if (!site) show('pretty', { files, pages: 0, diagnostics })
    return site ?? 1
  })
}
