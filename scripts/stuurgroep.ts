/**
 * `npm run stuurgroep -- --tot 2026-12-31`: the one sheet of the steering group, as a page and as a PDF. The same content and
 * the same days give the same bytes. Exit 0, 1 when the content has faults, 2 wrong use.
 */

import { join, resolve } from 'node:path'
import { todayInBrussels } from './io/clock.ts'
import { command, type Given } from './io/command-line.ts'
import { runCommand } from './io/command.ts'
import { contentRoot, FROM } from './io/content-root.ts'
import { herkomstVan } from './io/herkomst.ts'
import { letters, openDrukker } from './io/lespakket/druk.ts'
import { openContent } from './io/load.ts'
import { sheetsOf } from './io/pdf-pages.ts'
import { printable } from './io/printable.ts'
import { emitOptions, PROJECT_ROOT } from './io/project.ts'
import { updateFile } from './io/replace-file.ts'
import { show } from './io/report.ts'
import { complain, say } from './io/say.ts'
import { refusalToRead } from './io/unfinished.ts'
import { withWorkers } from './io/workers.ts'
import { addDays, addMonths, isDay } from './pipeline/core/calendar.ts'
import type { Source } from './pipeline/core/types.ts'
import { changesOf } from './pipeline/emit/inzetkader/changes.ts'
import { LETTERS } from './pipeline/emit/opleiding/papier/stijl.ts'
import { stuurbladHtml } from './pipeline/emit/opvolging/stuurgroep/html.ts'
import type { Periode } from './pipeline/emit/opvolging/stuurgroep/sectie.ts'
import { stuurbladVan, vingerafdrukVan } from './pipeline/emit/opvolging/stuurgroep/stuurblad.ts'
import { naarSite } from './pipeline/emit/static/links.ts'
import type { Site } from './pipeline/site/site.ts'

function dag(value: string, name: string): string | undefined {
  return isDay(value) ? undefined : `${name} "${value}" is geen dag. Schrijf jjjj-mm-dd, zoals 2026-12-31.`
}

const STUURGROEP = command({
  name: 'stuurgroep',
  does: 'Maakt het blad voor de stuurgroep: wat er wijzigde, wat wacht, en wat ze moet beslissen, op één A4.',
  options: {
    tot: { value: 'DAG', does: 'laatste dag die telt (standaard: vandaag)', check: dag },
    van: {
      value: 'DAG',
      does: 'eerste dag waarvan wijzigingen tellen (standaard: drie maanden voor de laatste)',
      check: dag
    },
    naar: { value: 'MAP', does: 'map waarin geschreven wordt (standaard: build/stuurgroep)' },
    from: FROM
  },
  example: '--tot 2026-12-31'
})

/** Months that the sheet looks back where nobody says from when. */
const MAANDEN = 3

async function main({ options }: Given<typeof STUURGROEP.options>): Promise<number> {
  const { tot = todayInBrussels(), naar } = options
  const van = options.van ?? addDays(addMonths(tot, -MAANDEN), 1)
  if (tot < van) return complain(`--van ${van} ligt na --tot ${tot}. Kies een eerste dag die eerder komt.\n`)
  const root = contentRoot(options.from)
  const refusal = refusalToRead(root)
  if (refusal !== undefined) return complain(`${refusal}\n`)
  const loaded = await load(root)
  if (!loaded) return 1
  const to = resolve(naar ?? join(PROJECT_ROOT, 'build/stuurgroep'))
  await make({ ...loaded, root, to, periode: { van, tot } })
  return 0
}

type Gelezen = { site: Site; sources: readonly Source[] }

/** Undefined when the content has faults: they were shown. */
async function load(root: string): Promise<Gelezen | undefined> {
  return withWorkers(async (workers) => {
    const content = openContent(root, workers)
    const { files, diagnostics, site, sources } = await content.load()
    content.save()
    if (!site) show('pretty', { files, pages: 0, diagnostics })
    return site && { site, sources }
  })
}

type Opdracht = Gelezen & { root: string; to: string; periode: Periode }

async function make({ site, sources, root, to, periode }: Opdracht): Promise<void> {
  const { siteUrl } = emitOptions()
  const blad = stuurbladVan({ site, changes: changesOf(site), ...periode })
  const herkomst = { ...herkomstVan(root), vingerafdruk: vingerafdrukVan(sources) }
  const html = stuurbladHtml(blad, herkomst, naarSite(siteUrl))
  const naam = `stuurgroep-${periode.tot}`
  const drukker = await openDrukker(new Map())
  try {
    const pdf = await drukker.druk({ naam: `${naam}.pdf`, html, dag: periode.tot })
    if (sheetsOf(pdf) !== 1) throw new Error(`The sheet took ${sheetsOf(pdf)} pages`)
    updateFile(to, `${naam}.html`, html)
    updateFile(to, `${naam}.pdf`, pdf)
    updateFile(to, LETTERS, letters())
  } finally {
    await drukker.sluit()
  }
  say(`Het blad staat klaar: ${printable(join(to, `${naam}.pdf`))}, en als pagina ${naam}.html.\n`)
}

await runCommand(STUURGROEP, main)
