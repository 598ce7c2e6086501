/** `npm run fix`: makes every safe repair in the contributed files and says what it did. Exit 0, or 2 for wrong use. */

import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { runCommand } from './io/command.ts'
import { type Fix, fixContent } from './io/fix.ts'
import { PROJECT_ROOT } from './io/project.ts'
import { printable } from './io/printable.ts'
import { refusalOf } from './io/read.ts'
import { complain, say } from './io/say.ts'

const USAGE = `Gebruik: npm run fix -- [--from MAP]
  --from  map met docs/ en blog/ (standaard: dit project)
`

async function main(): Promise<number> {
  const from = readFrom(process.argv.slice(2))
  if (from === undefined) return complain(USAGE)
  const refusal = refusalOf(from)
  if (refusal !== undefined) return complain(`${refusal}\n`)
  say(reportOf(await fixContent(from)))
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

function reportOf(fixes: readonly Fix[]): string {
  const lines = fixes.map(({ path, done, left }) =>
    left === undefined
      ? `${printable(path)}: ${printable(done.join(', '))}.`
      : `${printable(path)}: niet hersteld, ${printable(left)}.`
  )
  const count = fixes.filter(({ left }) => left === undefined).length
  const summary =
    count === 0
      ? 'Er was niets te herstellen.'
      : `${count} ${count === 1 ? 'herstelling' : 'herstellingen'} uitgevoerd.`
  return `${[...lines, summary].join('\n')}\n${fixes.some(({ what }) => what === 'beeld') ? HISTORY : ''}`
}

const HISTORY =
  'Stond een beeld al in een eerdere versie (commit), dan zijn de gegevens daar nog te lezen. Meld dat aan de beheerder.\n'

await runCommand(main)
