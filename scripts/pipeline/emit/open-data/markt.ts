/** The market survey: what is asked of a product, and what is known of products. No price without a source. */

import { keuze } from '../../core/fields.ts'
import type { Output } from '../../core/types.ts'
import { BEWIJSSOORTEN, CATEGORIEEN, OORDELEN } from '../../markt/vergelijking.ts'
import { VELDEN } from '../../markt/velden.ts'
import { entriesOf } from '../../site/entries.ts'
import { bewijsRijen, eisRijen, marktCsv } from '../markt/markt.ts'
import { type DataContext, dag, dataset, fictief, getal, lijstVan, woorden } from './dataset.ts'
import { tabelCsv } from './tabel-csv.ts'

const technologie = woorden('Over welke technologie het gaat.')
const { zekerheid } = VELDEN.eisen.element.shape

/** What is asked, and how one sees whether it is so. */
const EIS = {
  categorie: keuze(CATEGORIEEN, 'Bij welke van de vijf categorieën het hoort.').optional(),
  criterium: woorden('Waarop je vergelijkt.').optional()
}

export const markteisen = dataset({
  naam: 'markteisen',
  titel: 'Criteria en eisen van de marktverkenning',
  uitleg: 'Eén rij per eis die je kunt toetsen, met het criterium en de behoeften waar ze bij hoort.',
  pagina: '/markt',
  kolommen: {
    technologie,
    ...EIS,
    eis: woorden('Wat het toestel moet doen.'),
    toets: woorden('Hoe je het nagaat, en wanneer het voldoet.'),
    behoeften: lijstVan('Voor welke behoeften je dit eist.'),
    artikels: lijstVan('Artikels waarop de eis steunt.'),
    op: dag('Dag van de bron.'),
    bron: woorden('Wie dit zegt of schreef.'),
    zekerheid: zekerheid.meta({ description: 'Hoe zeker het is.' }),
    fictief
  },
  rijen: ({ site }) => entriesOf(site, 'markt').flatMap(eisRijen)
})

export const marktbewijzen = dataset({
  naam: 'marktbewijzen',
  titel: 'Producten in de marktverkenning',
  uitleg:
    'Eén rij per bewijs en per prijs, oud en nieuw. Van een eis waarover niets bekend is, staat er één rij met het oordeel onbekend.',
  pagina: '/markt',
  kolommen: {
    technologie,
    product: woorden('Naam van het product.'),
    fictief,
    ...EIS,
    eis: woorden('Wat het toestel moet doen; leeg bij een prijs.').optional(),
    toets: woorden('Hoe je het nagaat; leeg bij een prijs.').optional(),
    oordeel: keuze([...OORDELEN, 'onbekend'], 'Wat uit het bewijs volgt; leeg bij een prijs.').optional(),
    hoe: keuze(BEWIJSSOORTEN, 'Wat voor bewijs het is.').optional(),
    bevinding: woorden('Wat er gezien of gezegd is; bij een prijs waarvoor je betaalt.').optional(),
    bedrag_euro: getal('De prijs.', 'euro').optional(),
    op: dag('Dag van de bron.').optional(),
    bron: woorden('Wie dit zegt of schreef.').optional(),
    gemeld_door: woorden('Functie die het aan de site meldde.').optional(),
    vervalt_op: dag('Eerste dag waarop het niet meer telt.').optional()
  },
  rijen: ({ site }) => entriesOf(site, 'markt').flatMap((entry) => bewijsRijen(site, entry))
})

/** Beside a survey: what is known of its products, in a file of its own. */
export function marktOutputs({ site }: Pick<DataContext, 'site'>): Output[] {
  return entriesOf(site, 'markt').map((entry) =>
    tabelCsv(marktCsv(entry.address), marktbewijzen, bewijsRijen(site, entry))
  )
}
