/**
 * `npm run lespakket [-- <module>]`: the kit of a module, or of all: sheets as PDF, slides, course package, questions, and one
 * zip with everything. Exit 0, 1 when a kit cannot be made or the content has faults, 2 wrong use.
 */

import { join } from 'node:path'
import { command, type Given } from './io/command-line.ts'
import { runCommand } from './io/command.ts'
import { contentRoot, FROM } from './io/content-root.ts'
import { openDrukker } from './io/lespakket/druk.ts'
import { bewaar, vergeet } from './io/lespakket/map.ts'
import { type Bron, maakPakket } from './io/lespakket/pakket.ts'
import { openContent } from './io/load.ts'
import { printable } from './io/printable.ts'
import { emitOptions, PROJECT_ROOT } from './io/project.ts'
import { show } from './io/report.ts'
import { complain, say } from './io/say.ts'
import { speler } from './io/speler.ts'
import { refusalToRead } from './io/unfinished.ts'
import { withWorkers } from './io/workers.ts'
import { nameOf } from './pipeline/core/address.ts'
import { LESPAKKET_FOLDER } from './pipeline/core/lespakket.ts'
import { imageOutputs } from './pipeline/emit/images.ts'
import { kitOutputs } from './pipeline/emit/opleiding/uit-inhoud.ts'
import { type Vervallen, vervallenIn } from './pipeline/emit/opleiding/vervallen.ts'
import type { EntryOf } from './pipeline/entry.ts'
import { onbekendeModule } from './pipeline/herlezen/overzicht.ts'
import { entriesOf } from './pipeline/site/entries.ts'
import type { Site } from './pipeline/site/site.ts'
import { termsOf } from './pipeline/site/terms.ts'

const LESPAKKET = command({
  name: 'lespakket',
  does: 'Maakt het lespakket van een module: bladen, dia’s, cursus en vragen, en alles samen in één zip.',
  words: [{ name: 'MODULE', isOptional: true }],
  options: {
    from: FROM,
    to: { value: 'MAP', does: 'map waarin geschreven wordt (standaard: lespakket in de gebouwde site)' },
    'sla-over': { does: 'eindig goed als een pakket niet gemaakt kan worden; de lijst verschijnt wel' }
  },
  more: 'Zonder MODULE: van elke module.',
  example: 'waarschuwen-en-spreken'
})

type Module = EntryOf<'module'>

async function main({ words: [naam], options }: Given<typeof LESPAKKET.options>): Promise<number> {
  const root = contentRoot(options.from)
  const to = options.to ?? join(PROJECT_ROOT, 'build', LESPAKKET_FOLDER)
  const refusal = refusalToRead(root)
  if (refusal !== undefined) return complain(`${refusal}\n`)
  const site = await siteIn(root)
  if (!site) return 1
  const modules = entriesOf(site, 'module')
  const asked = naam === undefined ? modules : modules.filter(({ address }) => nameOf(address) === naam)
  if (naam !== undefined && asked.length === 0)
    return complain(
      `${onbekendeModule(
        naam,
        modules.map(({ address }) => ({ naam: nameOf(address) }))
      )}\n`
    )
  const failed = await makeAll(site, asked, to)
  return failed === 0 || options['sla-over'] ? 0 : 1
}

/** Undefined when the content has faults: they were shown. */
async function siteIn(root: string): Promise<Site | undefined> {
  return withWorkers(async (workers) => {
    const content = openContent(root, workers)
    const { files, diagnostics, site } = await content.load()
    content.save()
    if (!site) show('pretty', { files, pages: 0, diagnostics })
    return site
  })
}

/** How many could not be made. */
async function makeAll(site: Site, modules: readonly Module[], to: string): Promise<number> {
  const looked = modules.map((module) => ({ module, vervallen: vervallenIn(site, module) }))
  const bad = looked.filter(({ vervallen }) => vervallen.length > 0)
  const [out, good] = [true, false].map((isOut) =>
    looked.filter(
      ({ module, vervallen }) => vervallen.length === 0 && (module.data.status === 'ingetrokken') === isOut
    )
  )
  for (const { module } of [...bad, ...(out ?? [])]) vergeet(to, module.address)
  for (const { module } of out ?? [])
    say(`${printable(nameOf(module.address))} is ingetrokken: daar is geen lespakket van.\n`)
  await write(
    site,
    (good ?? []).map(({ module }) => module),
    to
  )
  for (const { module, vervallen } of bad) complain(refused(module, vervallen))
  return bad.length
}

async function write(site: Site, modules: readonly Module[], to: string): Promise<void> {
  if (modules.length === 0) return
  const { siteUrl } = emitOptions()
  const drukker = await openDrukker(
    new Map([...imageOutputs(site)].map(({ path, bytes }) => [path.slice(STATIC.length), bytes]))
  )
  try {
    const bron: Bron = {
      site,
      siteUrl,
      drukker,
      uitInhoud: kitOutputs(site, { siteUrl, speler, terms: termsOf(site) })
    }
    for (const module of modules) {
      const made = await maakPakket(bron, module)
      bewaar(to, made)
      for (const { naam, bytes } of made.lijst.bestanden.slice(0, 1))
        say(`${printable(naam)} staat klaar (${Math.ceil(bytes / 1000)} kB).\n`)
    }
  } finally {
    await drukker.sluit()
  }
}

const STATIC = 'static/'

function refused(module: Module, vervallen: readonly Vervallen[]): string {
  const lines = [
    `Van ${nameOf(module.address)} is geen lespakket gemaakt: de module steunt op wat niet meer geldt.`,
    ...vervallen.flatMap(({ path, place, wat, doe }) => [
      `  ${place ? `${path}:${place.line}:${place.column}` : path}`,
      `    ${wat}`,
      `    ${doe}`
    ])
  ]
  return `${lines.map(printable).join('\n')}\n`
}

await runCommand(LESPAKKET, main)
