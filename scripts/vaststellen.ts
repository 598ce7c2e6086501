/** `npm run vaststellen -- bodycam 1.0 …`: adopts the concept, writes it in the register and opens the next concept. */

import { runCommand } from './io/command.ts'
import { runDecision } from './io/decide.ts'
import { adopt } from './pipeline/vaststellen/adopt.ts'

const USAGE = `Gebruik: npm run vaststellen -- TECHNOLOGIE VERSIE --door ORGAAN --op DAG --besluit KENMERK --van-kracht-op DAG
  --door           het orgaan of de functie die besliste, nooit een naam
  --op             dag van de beslissing (jjjj-mm-dd)
  --besluit        kenmerk van het besluit
  --van-kracht-op  eerste dag waarop de versie geldt (jjjj-mm-dd)
  --from           map met docs/ en blog/ (standaard: dit project)
Voorbeeld: npm run vaststellen -- bodycam 1.0 --door "Stuurgroep" --op 2026-12-04 --besluit SG-2026-11 --van-kracht-op 2027-01-01
`

await runCommand(() =>
  runDecision(
    ['door', 'op', 'besluit', 'van-kracht-op'],
    ['op', 'van-kracht-op'],
    USAGE,
    (content, { 'van-kracht-op': vanKrachtOp, ...asked }, linking) =>
      adopt(content, { ...asked, vanKrachtOp }, linking)
  )
)
