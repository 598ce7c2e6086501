/** What `vaststellen` and `intrekken` have in common: read the command line, decide, report, write. */

import { basename, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import type { Decision } from '../pipeline/adopt.ts'
import { isError } from '../pipeline/diagnostic.ts'
import type { Change, Content } from '../pipeline/draft.ts'
import { VERSION } from '../pipeline/kinds.ts'
import type { LinkOptions } from '../pipeline/link.ts'
import { ownPages } from '../pipeline/own-pages/index.ts'
import { applyChanges } from './apply.ts'
import { todayInBrussels } from './clock.ts'
import { readExamples } from './examples.ts'
import { openContent } from './load.ts'
import { PROJECT_ROOT } from './project.ts'
import { printable } from './printable.ts'
import { refusalOf } from './read.ts'
import { REPORTS } from './report.ts'
import { complain, say } from './say.ts'
import { finishFirst } from './unfinished.ts'
import { withWorkers } from './workers.ts'
import { withoutInterruption } from './write.ts'

/** A decision as asked for: technologie, version, and the options by name. */
export type Asked<Option extends string> = Readonly<Record<'technologie' | 'versie' | Option, string>>

const IS_VERSION = new RegExp(`^${VERSION}$`, 'u')

/**
 * Runs a decision. `dates` are the options that hold a day. Exit 0 done, 1 refused, 2 wrong use.
 */
export async function runDecision<Option extends string>(
  options: readonly Option[],
  dates: readonly Option[],
  usage: string,
  decide: (content: Content, asked: Asked<Option>, linking: LinkOptions) => Decision
): Promise<number> {
  const read = readAsked(process.argv.slice(2), options, dates)
  if (typeof read === 'string') return complain(`${read}\n${usage}`)
  const { from, asked } = read
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
  const { refusal, diagnostics, changes, notes } = decide({ sources, prepared }, asked, {
    own: ownPages(readExamples()),
    today: todayInBrussels()
  })
  if (diagnostics.some(isError)) say(`${REPORTS.pretty({ files: sources.length, pages: 0, diagnostics })}\n`)
  if (refusal !== undefined) {
    say(`${printable(refusal)}\nEr is niets gewijzigd.\n`)
    return 1
  }
  await writeDecision(from, command, changes, notes)
  return 0
}

/** Writes what was decided and says so; whatever stops it, the same command does the rest. */
export async function writeDecision(
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
export function commandLine(): string {
  const [, script = '', ...args] = process.argv
  const written = args.map((arg) => (/^[\w./:@=-]+$/u.test(arg) ? arg : JSON.stringify(arg)))
  return ['npm run', basename(script).replace(/\.\w+$/u, ''), '--', ...written].join(' ')
}

function readAsked<Option extends string>(
  args: string[],
  names: readonly Option[],
  dates: readonly Option[]
): { from: string; asked: Asked<Option> } | string {
  let parsed
  try {
    const options = Object.fromEntries(['from', ...names].map((name) => [name, { type: 'string' as const }]))
    parsed = parseArgs({ args, strict: true, allowPositionals: true, options })
  } catch {
    return 'Deze opdracht kennen we niet.'
  }
  const { positionals, values } = parsed
  const [technologie = '', versie = ''] = positionals
  if (positionals.length !== 2) return 'Geef eerst de technologie en de versie.'
  if (!IS_VERSION.test(versie))
    return `"${printable(versie)}" is geen versie. Schrijf twee getallen, zoals 1.0.`
  const given = new Map(names.map((name) => [name, values[name]?.trim() ?? '']))
  for (const [name, value] of given) {
    if (value === '') return `--${name} ontbreekt.`
    if (dates.includes(name) && !z.iso.date().safeParse(value).success)
      return `--${name} is geen bestaande datum (jjjj-mm-dd): ${printable(value)}`
  }
  const asked = { technologie, versie, ...Object.fromEntries(given) } as Asked<Option>
  return { from: resolve(values['from'] ?? PROJECT_ROOT), asked }
}
