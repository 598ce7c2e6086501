/** How a command decides over a whole content root: what was stopped half-way goes first, and what it writes comes all at once. */

import { basename } from 'node:path'
import type { Entry } from '../pipeline/entry.ts'
import { ownPages } from '../pipeline/bijdragen/own-pages.ts'
import type { Change, Content } from '../pipeline/vaststellen/draft.ts'
import { applyChanges } from './apply.ts'
import { todayInBrussels } from './clock.ts'
import { openContent } from './load.ts'
import { printable } from './printable.ts'
import { refusalOf } from './read.ts'
import { complain, say } from './say.ts'
import { finishFirst } from './unfinished.ts'
import { withWorkers } from './workers.ts'
import { withoutInterruption } from './write.ts'

/** Everything that a decision looks at. */
export type Decidable = Content & { linking: { own: readonly Entry[]; today: string } }

/** Writes what was decided and says so; whatever stops it, the same command does the rest. */
export type Write = (changes: readonly Change[], notes: readonly string[]) => Promise<void>

/** Reads the content in `from` and lets `decide` give the exit code; the exit code too where nothing can be decided. */
export async function decideOver(
  from: string,
  decide: (content: Decidable, write: Write) => number | Promise<number>
): Promise<number> {
  const refused = refusalOf(from)
  if (refused !== undefined) return complain(`${refused}\n`)
  const command = commandLine()
  const finished = await finishFirst(from, command)
  if (finished !== undefined) return finished
  const { sources, prepared } = await read(from)
  const linking = { own: ownPages(), today: todayInBrussels() }
  return decide({ sources, prepared, linking }, (changes, notes) =>
    writeDecision(from, command, changes, notes)
  )
}

function read(from: string): Promise<Content> {
  return withWorkers(async (workers) => {
    const content = openContent(from, workers)
    const loaded = await content.load()
    content.save()
    return loaded
  })
}

async function writeDecision(
  from: string,
  command: string,
  changes: readonly Change[],
  notes: readonly string[]
): Promise<void> {
  const files = changes.map(
    ({ path, bytes }) => `  ${bytes === undefined ? 'weg' : 'geschreven'}  ${printable(path)}`
  )
  const lines = [...notes.map(printable), '', ...files, '', 'Kijk het resultaat na met: npm run check']
  const report = `${lines.join('\n')}\n`
  await withoutInterruption(() => applyChanges(from, changes, { command, report }))
  say(report)
}

/** The command as somebody would type it again. */
function commandLine(): string {
  const [, script = '', ...args] = process.argv
  const written = args.map((arg) => (/^[\w./:@=-]+$/u.test(arg) ? arg : JSON.stringify(arg)))
  return ['npm run', basename(script).replace(/\.\w+$/u, ''), '--', ...written].join(' ')
}
