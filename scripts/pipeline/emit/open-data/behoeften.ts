/** What came out of needs surveys: the counts that their pages show, and no others. */

import { nameOf } from '../../core/address.ts'
import { keuze } from '../../core/fields.ts'
import { SOORTEN } from '../../behoeften/vragen.ts'
import { entriesOf } from '../../site/entries.ts'
import { bevragingOn } from '../behoeften/bevraging.ts'
import { aantal, dataset, fictief, lijstVan, woorden } from './dataset.ts'

export const behoeften = dataset({
  naam: 'behoeften',
  titel: 'Uitkomst van bevragingen',
  uitleg:
    'Eén rij per antwoord, of per antwoorden die samen geteld zijn. Nooit een antwoord van één persoon, en geen aantal van één tot en met vier.',
  pagina: '/behoeften',
  kolommen: {
    bevraging: woorden('Naam van de bevraging in adressen.'),
    vraag_id: woorden('Naam van de vraag.'),
    vraag: woorden('De vraag.'),
    soort: keuze(
      SOORTEN,
      'een: één antwoord; meer: een of meer antwoorden; schaal: een plaats op een schaal.'
    ),
    antwoorden: lijstVan('De antwoorden die dit aantal telt.'),
    aantal: aantal('Hoeveel mensen dit kozen.'),
    deelnemers: aantal('Hoeveel mensen een bevraging met deze vraag invulden.'),
    resultaten: aantal('Hoeveel tellingen hierin opgeteld zijn.'),
    fictief
  },
  rijen: ({ site }) =>
    entriesOf(site, 'bevraging').flatMap((entry) => {
      const { uitkomst } = bevragingOn(site, entry)
      return (uitkomst?.vragen ?? []).flatMap(({ id, vraag, soort, deelnemers, balken }) =>
        balken.map((balk) => ({
          bevraging: nameOf(entry.address),
          vraag_id: id,
          vraag,
          soort,
          antwoorden: balk.antwoorden,
          aantal: balk.aantal,
          deelnemers,
          resultaten: uitkomst?.resultaten ?? 0,
          fictief: entry.data.fictief === true || uitkomst?.isFictief === true
        }))
      )
    })
})
