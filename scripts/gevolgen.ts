/** `npm run gevolgen`: what the changes here cost, compared with main. Exit 0, or 2 when it could not compare. */

import { rmSync } from 'node:fs'
import { baseOf, GIT, NONE } from './io/arguments.ts'
import { earlierState } from './io/base.ts'
import { command } from './io/command-line.ts'
import { runCommand } from './io/command.ts'
import { contentRoot, FROM } from './io/content-root.ts'
import { openContent } from './io/load.ts'
import { printable } from './io/printable.ts'
import { complain, say } from './io/say.ts'
import { refusalToRead } from './io/unfinished.ts'
import { withWorkers } from './io/workers.ts'
import { isError } from './pipeline/core/diagnostic.ts'
import { gevolgenOf } from './pipeline/gevolgen/gevolgen.ts'
import { gevolgenText } from './pipeline/gevolgen/tekst.ts'
import { vertel } from './pipeline/gevolgen/verteld.ts'

const GEVOLGEN = command({
  name: 'gevolgen',
  does: 'Zegt wat je wijziging kost: welke artikels andere woorden krijgen, en wat daardoor vervalt of veroudert.',
  options: {
    from: FROM,
    base: {
      value: 'git|MAP',
      does: 'de toestand om mee te vergelijken: zoals ze op main stond (git, standaard), of een map met docs/ en blog/',
      check: (value, name) =>
        value === NONE ? `${name} ${NONE} vergelijkt met niets: laat het weg, of geef een map.` : undefined
    }
  }
})

async function main(from: string, base: string): Promise<number> {
  const refusal = (base === GIT ? [from] : [from, base])
    .map(refusalToRead)
    .find((reason) => reason !== undefined)
  if (refusal !== undefined) return complain(`${refusal}\n`)
  if (base !== GIT) return tell(from, base, base)
  const earlier = earlierState(from)
  if ('reason' in earlier)
    return complain(`De gevolgen konden niet nagegaan worden: ${earlier.reason}\n${earlier.help}\n`)
  try {
    return await tell(from, earlier.folder, earlier.of)
  } finally {
    rmSync(earlier.folder, { recursive: true, force: true })
  }
}

/** `of` is Dutch: with what it was compared. */
async function tell(from: string, folder: string, of: string): Promise<number> {
  const loaded = await withWorkers(async (workers) => {
    const content = openContent(from, workers)
    const result = await content.load(folder)
    content.save()
    return result
  })
  if (!loaded.states) throw new Error('An earlier state was given and not read')
  const { before, after, persoonlijk } = loaded.states()
  const lines = gevolgenText(vertel(gevolgenOf(before, after, persoonlijk)))
  const faults = loaded.diagnostics.some(isError)
    ? ['', 'De controle vindt fouten in deze wijziging. Kijk ze na met: npm run check']
    : []
  say([...lines, ...faults, '', `Vergeleken met ${of}.`].map((line) => `${printable(line)}\n`).join(''))
  return 0
}

await runCommand(GEVOLGEN, ({ options }) => main(contentRoot(options.from), baseOf(options.base ?? GIT)))
