/** `npm run overzetten`: carries pins and register lines of the first normaliser over to that of today. Exit 0, or 2 for wrong use. */

import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { runCommand } from './io/command.ts'
import { commandLine, writeDecision } from './io/decide.ts'
import { readExamples } from './io/examples.ts'
import { openContent } from './io/load.ts'
import { PROJECT_ROOT } from './io/project.ts'
import { printable } from './io/printable.ts'
import { refusalOf } from './io/read.ts'
import { complain, say } from './io/say.ts'
import { finishFirst } from './io/unfinished.ts'
import { withWorkers } from './io/workers.ts'
import { carryOver } from './pipeline/vaststellen/carry-over.ts'
import { ownPages } from './pipeline/bijdragen/own-pages.ts'

const USAGE = `Gebruik: npm run overzetten -- [--from MAP]
  --from  map met docs/ en blog/ (standaard: dit project)
Zet vingerafdrukken van het eerste soort (12 tekens zonder "v2:") over naar het soort van vandaag, en schrijft van oude
vaststellingen de controlesommen in het register. Enkel waar de woorden nog die van toen zijn.
`

/** The first normaliser did not look at these, so nobody can say whether they are still as they were. */
const UNSEEN =
  'De oude vingerafdrukken zagen enkel woorden. Opmaak, links en beelden van een oude vaststelling zijn nu ingeschreven zoals ze vandaag zijn: kijk in de geschiedenis na of daar sindsdien niets aan wijzigde.'

async function main(): Promise<number> {
  const from = readFrom(process.argv.slice(2))
  if (from === undefined) return complain(USAGE)
  const refused = refusalOf(from)
  if (refused !== undefined) return complain(`${refused}\n`)
  const command = commandLine()
  const finished = await finishFirst(from, command)
  if (finished !== undefined) return finished
  const { sources, prepared } = await withWorkers(async (workers) => {
    const content = openContent(from, workers)
    const loaded = await content.load()
    content.save()
    return loaded
  })
  const { changes, done, left } = carryOver({ sources, prepared }, { own: ownPages(readExamples()) })
  for (const line of left) say(`Niet overgezet: ${printable(line)}\n`)
  if (changes.length > 0)
    await writeDecision(from, command, changes, [
      ...done,
      ...(changes.some(({ path }) => path.endsWith('.jsonl')) ? [UNSEEN] : [])
    ])
  else say('Er was niets over te zetten.\n')
  return 0
}

function readFrom(args: string[]): string | undefined {
  try {
    const { values } = parseArgs({ args, strict: true, options: { from: { type: 'string' } } })
    return resolve(values.from ?? PROJECT_ROOT)
  } catch {
    return undefined
  }
}

await runCommand(main)
