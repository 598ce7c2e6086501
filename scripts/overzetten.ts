/** `npm run overzetten`: carries pins and register lines of the first normaliser over to that of today. Exit 0, or 2 for wrong use. */

import { command } from './io/command-line.ts'
import { runCommand } from './io/command.ts'
import { contentRoot, FROM } from './io/content-root.ts'
import { type Decidable, decideOver, type Write } from './io/decision.ts'
import { printable } from './io/printable.ts'
import { say } from './io/say.ts'
import { carryOver } from './pipeline/vaststellen/carry-over.ts'

const OVERZETTEN = command({
  name: 'overzetten',
  does: 'Zet oude vingerafdrukken over naar die van vandaag.',
  options: { from: FROM },
  more: `Zet vingerafdrukken van het eerste soort (12 tekens zonder "v2:") over naar het soort van vandaag, en schrijft van oude
vaststellingen de controlesommen in het register. Enkel waar de woorden nog die van toen zijn.`
})

/** The first normaliser did not look at these, so nobody can say whether they are still as they were. */
const UNSEEN =
  'De oude vingerafdrukken zagen enkel woorden. Opmaak, links en beelden van een oude vaststelling zijn nu ingeschreven zoals ze vandaag zijn: kijk in de geschiedenis na of daar sindsdien niets aan wijzigde.'

async function carry({ linking, ...content }: Decidable, write: Write): Promise<number> {
  const { changes, done, left } = carryOver(content, { own: linking.own })
  for (const line of left) say(`Niet overgezet: ${printable(line)}\n`)
  const isRegister = changes.some(({ path }) => path.endsWith('.jsonl'))
  if (changes.length > 0) await write(changes, [...done, ...(isRegister ? [UNSEEN] : [])])
  else say('Er was niets over te zetten.\n')
  return 0
}

await runCommand(OVERZETTEN, ({ options }) => decideOver(contentRoot(options.from), carry))
