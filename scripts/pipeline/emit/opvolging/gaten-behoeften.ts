/** Needs that nothing answers: those that the market surveys name, and those that people chose in a survey. */

import { nodenIn } from '../../behoeften/noden.ts'
import { latest } from '../../core/calendar.ts'
import { hoofdletter } from '../../core/dutch.ts'
import type { Gat, Gatengroep } from '../../opvolging/gaten.ts'
import { behoefteNaam } from '../../site/behoeften.ts'
import { entriesOf } from '../../site/entries.ts'
import type { Site } from '../../site/site.ts'
import { vervaltOp } from '../../zones/invoering.ts'
import { type Antwoorden, antwoordenOp, antwoordInWoorden } from '../behoeften/lijn.ts'
import { echteResultaten, gekozenNoden } from '../behoeften/noden.ts'

export function behoeften(site: Site): Gatengroep {
  return {
    naam: 'behoeften',
    kop: 'Behoeften zonder antwoord',
    een: 'behoefte zonder antwoord',
    meer: 'behoeften zonder antwoord',
    wie: 'De werkgroep',
    doe: 'Toets een product aan de eisen, of laat een module erover gaan. Is er nog geen eis, schrijf die dan eerst.',
    ...(site.byAddress.has('/markt') ? { lees: { woord: 'Markt', address: '/markt' } } : {}),
    gaten: [...inMarkt(site), ...inBevragingen(site)]
  }
}

/** A need of the market survey is also answered by the modules that a survey names for it. */
function inMarkt(site: Site): Gat[] {
  const noden = entriesOf(site, 'bevraging').flatMap(({ data }) => nodenIn(data))
  return entriesOf(site, 'markt')
    .filter(({ data }) => !data.fictief)
    .flatMap((markt) =>
      markt.data.behoeften.flatMap(({ id, behoefte: titel }) => {
        const behoefte = behoefteNaam(markt, id)
        const modules = noden.flatMap((nood) => (nood.behoefte === behoefte ? nood.modules : []))
        const antwoorden = antwoordenOp(site, { behoefte, modules })
        return gatVan({ titel, address: markt.address }, `${markt.data.titel}:`, antwoorden)
      })
    )
}

/** What leads to the market survey is told there. */
function inBevragingen(site: Site): Gat[] {
  return echteResultaten(site).flatMap(({ bevraging, resultaten }) => {
    const laatst = latest(resultaten.map(({ data }) => data.tot)) ?? ''
    return gekozenNoden(bevraging, resultaten).flatMap(({ noden, aantal, deelnemers }) =>
      noden
        .filter(({ behoefte }) => behoefte === undefined)
        .flatMap((nood) =>
          gatVan(
            { titel: nood.tekst, address: bevraging.address, tot: vervaltOp(laatst) },
            `${bevraging.data.titel} ${aantal} van ${deelnemers} zeiden dit:`,
            antwoordenOp(site, nood)
          )
        )
    )
  })
}

/** Training answers it for as long as it is there, a product until its last evidence lapses. */
function gatVan(gat: Gat, begin: string, antwoorden: Antwoorden): Gat[] {
  const { opleiding, tot } = antwoorden
  if (opleiding.length > 0) return []
  const zin = `${begin} ${antwoordInWoorden(antwoorden)}.`
  return [{ ...gat, zin: hoofdletter(zin), ...(tot === undefined ? {} : { vanaf: tot }) }]
}
