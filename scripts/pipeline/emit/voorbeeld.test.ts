/** A report that is not there yet, drawn with no more than the form has, next to the page that the site makes of it. */

import { expect, test } from 'vitest'
import { sourcesIn } from '../../fixtures/content.ts'
import { prepareOnce } from '../../fixtures/prepare-once.ts'
import { PROJECT_ROOT } from '../../io/project.ts'
import { prepare, siteWith } from '../check-one.ts'
import { isMarkdown } from '../core/address.ts'
import { siteOf } from '../link.ts'
import { checkIndexOf } from '../site/check-index.ts'
import { relate } from '../site/relations.ts'
import { termsOf } from '../site/terms.ts'
import { afwijkingenOf } from './zones/afwijkingen.ts'
import { changesOf } from './inzetkader/changes.ts'
import { pageOf } from './page.ts'
import { voorbeeldVan } from './voorbeeld.ts'

const REPORT = 'docs/praktijk/voorbeeldzone/2026-02-12-waarschuwing-bij-verkeerscontrole.md'

/** What a report leans on; the rest only costs time. */
const LEANS_ON = /^docs\/(?:praktijk|zones|begrippen|inzetkader\/bodycam)\//u

test('is the page itself, but for who refers to it and where its source stands', () => {
  const sources = sourcesIn(PROJECT_ROOT).filter(({ path }) => LEANS_ON.test(path))
  const site = siteOf(sources, sources.filter(isMarkdown).map(prepareOnce))
  const entry = site.byPath.get(REPORT)
  const source = sources.find(({ path }) => path === REPORT)
  if (entry?.kind !== 'ervaring' || !source) throw new Error('The report is gone')
  const others = site.entries.filter((other) => other !== entry)
  const known = siteWith(checkIndexOf({ entries: others }), source, prepare(source), [])
  const drawn = voorbeeldVan(known, entry)
  const context = {
    site,
    relations: relate(site),
    terms: termsOf(site),
    afwijkingen: afwijkingenOf(site),
    changes: changesOf(site),
    repository: 'https://code.example',
    siteUrl: 'https://kenniscentrum.example'
  }
  const page = pageOf(context, entry)
  expect(drawn.body).toEqual(page.body)
  expect({ ...drawn, ...LATER }).toEqual({ ...page, ...LATER })
})

/** What only others can say of it. */
const LATER = { verwijzingen: [], isOngebruikt: undefined, gevolgen: undefined, gelijkend: [] }
