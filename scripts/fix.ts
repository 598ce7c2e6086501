/** `npm run fix`: makes every safe repair in the contributed files and says what it did. Exit 0, or 2 for wrong use. */

import { command } from './io/command-line.ts'
import { runCommand } from './io/command.ts'
import { contentRoot, FROM } from './io/content-root.ts'
import { type Fix, fixContent } from './io/fix.ts'
import { printable } from './io/printable.ts'
import { complain, say } from './io/say.ts'
import { refusalToRead } from './io/unfinished.ts'

const FIX = command({
  name: 'fix',
  does: 'Herstelt wat veilig kan, zoals gegevens in foto’s.',
  options: { from: FROM }
})

async function main(from: string): Promise<number> {
  const refusal = refusalToRead(from)
  if (refusal !== undefined) return complain(`${refusal}\n`)
  const { fixes, adopted } = await fixContent(from)
  say(reportOf(fixes) + aboutAdopted(adopted))
  return 0
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

function aboutAdopted(folders: readonly string[]): string {
  if (folders.length === 0) return ''
  return `Vastgestelde versies blijven zoals ze zijn, ook als er iets te herstellen valt: ${folders.map(printable).join(', ')}.\n`
}

const HISTORY =
  'Stond een beeld al in een eerdere versie (commit), dan zijn de gegevens daar nog te lezen. Meld dat aan de beheerder.\n'

await runCommand(FIX, ({ options }) => main(contentRoot(options.from)))
