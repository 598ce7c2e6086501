/**
 * The site of scripts/fixtures/kader as somebody publishes it who has no host of his own: under a path, at a port, and
 * searched by a service. With an inzetkader that asks a korps something (scripts/fixtures/korps.ts).
 */

import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { copyProject } from '../bench/sites.ts'
import { APP, SEARCH_KEY } from '../fixtures/algolia/server.ts'
import { plainImage } from '../fixtures/images.ts'
import { korpsContent } from '../fixtures/korps.ts'
import { PROJECT_ROOT } from '../io/project.ts'
import { KADER_CONTENT } from './kader.ts'

const FOLDER = join(PROJECT_ROOT, '.cache/bench/kennis')

export const KENNIS_PATH = '/kennis'
/** As it stands in package.json, but for the slash at its end. */
export const KENNIS_URL = `https://plot.example:8443${KENNIS_PATH}`
export const KENNIS_PROJECT = FOLDER
export const KENNIS_BUILD = join(FOLDER, 'build')

/** The service on this machine, for who answers in its place. */
export const KENNIS_ALGOLIA = { appId: APP, indexName: 'kennis', searchKey: SEARCH_KEY }

/** Where its editors are reached. */
export const KENNIS_BRON = 'https://github.com/example/kennis'
export const KENNIS_POSTBUS = 'redactie@plot.example'

/** For a report that is not invented: nobody hands one in for an invented zone. */
const ZONE = `---
titel: Zone West
omschrijving: Een politiezone.
bijgewerkt: 2026-01-05
soort: lokaal
bronnen:
  - naam: Voor deze voorbeeldsite
    zekerheid: afgeleid
---

Van deze zone is niets bekend.
`

/** A project with this content, a picture, a zone and that inzetkader, ready to build. Returns its folder. */
export async function kennisProject(): Promise<string> {
  const folder = copyProject('kennis', KADER_CONTENT)
  const file = join(folder, 'package.json')
  const settings = JSON.parse(readFileSync(file, 'utf8')) as object
  const own = {
    homepage: `${KENNIS_URL}/`,
    algolia: KENNIS_ALGOLIA,
    repository: KENNIS_BRON,
    bugs: { email: KENNIS_POSTBUS }
  }
  writeFileSync(file, JSON.stringify({ ...settings, ...own }))
  writeFileSync(join(folder, 'docs/zones/zone-west.md'), ZONE)
  writeFileSync(join(folder, 'docs/zones/vlak.png'), await plainImage('png'))
  appendFileSync(join(folder, 'docs/zones/zone-noord.md'), '\n![Een vlak](vlak.png)\n')
  for (const { path, bytes } of korpsContent()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
  }
  return folder
}
