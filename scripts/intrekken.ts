/** `npm run intrekken -- bodycam 1.0 …`: ends a version that no other takes the place of. */

import { runCommand } from './io/command.ts'
import { runDecision } from './io/decide.ts'
import { withdraw } from './pipeline/vaststellen/adopt.ts'

const USAGE = `Gebruik: npm run intrekken -- TECHNOLOGIE VERSIE --door ORGAAN --op DAG --besluit KENMERK --vanaf DAG
  --door     het orgaan of de functie die besliste, nooit een naam
  --op       dag van de beslissing (jjjj-mm-dd)
  --besluit  kenmerk van het besluit
  --vanaf    eerste dag waarop de versie niet meer geldt (jjjj-mm-dd)
  --from     map met docs/ en blog/ (standaard: dit project)
Voorbeeld: npm run intrekken -- bodycam 1.0 --door "Stuurgroep" --op 2027-03-01 --besluit SG-2027-02 --vanaf 2027-04-01
`

await runCommand(() => runDecision(['door', 'op', 'besluit', 'vanaf'], ['op', 'vanaf'], USAGE, withdraw))
