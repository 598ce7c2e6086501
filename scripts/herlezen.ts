/** `npm run herlezen -- <module>`: reads its waiting questions again, beside their articles. Exit 0 nothing waits, 1 something waits, 2 wrong use. */

import { openAsk } from './io/ask.ts'
import { command } from './io/command-line.ts'
import { runCommand } from './io/command.ts'
import { contentRoot, FROM } from './io/content-root.ts'
import { herlees } from './io/herlees.ts'
import { openContent } from './io/load.ts'
import { printable } from './io/printable.ts'
import { complain, say } from './io/say.ts'
import { refusalToRead } from './io/unfinished.ts'
import { withWorkers } from './io/workers.ts'
import { ownPages } from './pipeline/bijdragen/own-pages.ts'
import {
  isKlaar,
  isOnleesbaar,
  type ModuleVragen,
  modulesIn,
  onbekendeModule,
  overzichtVan
} from './pipeline/herlezen/overzicht.ts'
import { siteOf } from './pipeline/link.ts'

const HERLEZEN = command({
  name: 'herlezen',
  does: 'Toont de vragen van een module die op nalezing wachten, naast hun artikel van toen en nu.',
  words: [{ name: 'MODULE', isOptional: true }],
  options: { from: FROM },
  more: 'Na een ja schrijft het de nieuwe vingerafdruk bij de vraag. Zonder MODULE: wat er in elke module wacht.',
  example: 'waarschuwen-en-spreken'
})

/** Characters on a line where nobody says how wide the terminal is. */
const COLUMNS = 80

async function main(root: string, naam: string | undefined): Promise<number> {
  const refusal = refusalToRead(root)
  if (refusal !== undefined) return complain(`${refusal}\n`)
  const { sources, prepared } = await withWorkers(async (workers) => {
    const content = openContent(root, workers)
    const loaded = await content.load()
    content.save()
    return loaded
  })
  const site = siteOf(sources, prepared, { own: ownPages() })
  const modules = modulesIn(site, sources)
  if (naam === undefined) return summary(modules)
  const module = modules.find((known) => known.naam === naam)
  if (!module) return complain(`${onbekendeModule(naam, modules)}\n`)
  if (isOnleesbaar(module) || isKlaar(module)) return summary([module])
  const terminal = openAsk()
  try {
    const columns = process.stdout.columns || COLUMNS
    const left = await herlees({ root, site, sources, ask: terminal?.ask, columns, say }, module)
    return left === 0 ? 0 : 1
  } finally {
    terminal?.close()
  }
}

function summary(modules: readonly ModuleVragen[]): number {
  say(
    modules
      .flatMap(overzichtVan)
      .map((line) => `${printable(line)}\n`)
      .join('')
  )
  return modules.every(isKlaar) ? 0 : 1
}

await runCommand(HERLEZEN, ({ words: [naam], options }) => main(contentRoot(options.from), naam))
