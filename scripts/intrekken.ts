/** `npm run intrekken -- bodycam 1.0 …`: ends a version that no other takes the place of. */

import { command } from './io/command-line.ts'
import { runCommand } from './io/command.ts'
import { FROM } from './io/content-root.ts'
import { dayOption, DECIDED, OVER, runDecision } from './io/decide.ts'
import { withdraw } from './pipeline/vaststellen/adopt.ts'

const INTREKKEN = command({
  name: 'intrekken',
  does: 'Trekt een vastgestelde versie in, zonder dat een andere in de plaats komt.',
  words: OVER,
  options: { ...DECIDED, vanaf: dayOption('eerste dag waarop de versie niet meer geldt'), from: FROM },
  example: 'bodycam 1.0 --door "Stuurgroep" --op 2027-03-01 --besluit SG-2027-02 --vanaf 2027-04-01'
})

await runCommand(INTREKKEN, ({ words: [technologie = '', versie = ''], options }) => {
  const { from, ...decided } = options
  return runDecision(from, (content) =>
    withdraw(content, { technologie, versie, ...decided }, content.linking)
  )
})
