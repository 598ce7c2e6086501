/** `npm run vaststellen -- bodycam 1.0 …`: adopts the concept, writes it in the register and opens the next concept. */

import { command } from './io/command-line.ts'
import { runCommand } from './io/command.ts'
import { FROM } from './io/content-root.ts'
import { dayOption, DECIDED, OVER, runDecision } from './io/decide.ts'
import { adopt } from './pipeline/vaststellen/adopt.ts'

const VASTSTELLEN = command({
  name: 'vaststellen',
  does: 'Stelt het concept van een inzetkader vast, schrijft dat in het register en opent het volgende concept.',
  words: OVER,
  options: { ...DECIDED, 'van-kracht-op': dayOption('eerste dag waarop de versie geldt'), from: FROM },
  example: 'bodycam 1.0 --door "Stuurgroep" --op 2026-12-04 --besluit SG-2026-11 --van-kracht-op 2027-01-01'
})

await runCommand(VASTSTELLEN, ({ words: [technologie = '', versie = ''], options }) => {
  const { from, 'van-kracht-op': vanKrachtOp, ...decided } = options
  return runDecision(from, (content) =>
    adopt(content, { technologie, versie, ...decided, vanKrachtOp }, content.linking)
  )
})
