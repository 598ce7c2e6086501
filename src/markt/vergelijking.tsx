/** Products beside each other, by the clock and the weights of the reader. Without script all criteria weigh the same. */

import type { ReactNode } from 'react'
import type { Eis, MarktProduct, PageOf } from '../data'
import { BEWIJS_MAANDEN, datumInWoorden, ownId, uitkomstVoor, type Weging } from '../pipeline'
import { hrefOf } from '../reader/published'
import { useToday } from '../reader/today'
import { BewijsVoor, Prijzen } from './bewijs'
import { Bewaar } from './bewaar'
import { Gewichten } from './gewichten'
import { gewogenInWoorden, Uitkomsten } from './uitkomst'
import { useWeging } from './weging'

type Props = { page: PageOf<'markt'> }

export function Vergelijking({ page }: Props): ReactNode {
  const { producten } = page.markt
  return (
    <section aria-labelledby={ownId('vergelijken')} className="markt">
      <h2 id={ownId('vergelijken')} className="kop" tabIndex={-1}>
        Vergelijken
      </h2>
      {producten.length === 0 ? (
        <p>Er staat nog geen product. Merken, modellen en prijzen zijn hier onbekend.</p>
      ) : (
        <Gevuld page={page} />
      )}
    </section>
  )
}

function Gevuld({ page }: Props): ReactNode {
  const { markt, data } = page
  const dag = useToday() ?? markt.dag
  const weging = useWeging()
  const gemeten = markt.producten.map((product) => ({
    product,
    uitkomst: uitkomstVoor(data.eisen, product.bewijzen, weging, dag)
  }))
  return (
    <>
      {markt.producten.some(({ isFictief }) => isFictief) && (
        <p className="markt__verzonnen">
          <strong>Deze producten zijn verzonnen.</strong> Ze bestaan niet, en hun punten betekenen niets.
        </p>
      )}
      <Gewichten criteria={data.criteria} weging={weging} />
      <h3>De uitkomst op {datumInWoorden(dag)}</h3>
      <p>{gewogenInWoorden(data.criteria, weging)}</p>
      <Uitkomsten gemeten={gemeten} />
      <Uitleg />
      <h3>Eis per eis</h3>
      <p>Open een vak voor de bron.</p>
      <Tabel page={page} weging={weging} dag={dag} />
      <p className="markt__bewaar">
        <a href={hrefOf(markt.csv)} download>
          Alle bewijzen (CSV)
        </a>
        <Bewaar page={page} weging={weging} dag={dag} />
      </p>
    </>
  )
}

function Uitleg(): ReactNode {
  return (
    <details className="markt__hoe">
      <summary>Zo is het uitgerekend</summary>
      <ul>
        <li>Voldoet een product aan een eis, dan krijgt het 2 punten. Deels: 1 punt. Niet: 0 punten.</li>
        <li>
          Die punten tellen zo vaak als het criterium weegt. Alle eisen van een criterium wegen even zwaar.
        </li>
        <li>
          Is iets onbekend, dan blijven die punten open. “Zeker” telt ze niet mee, “hoogstens” telt ze
          allemaal mee.
        </li>
        <li>
          Spreken bewijzen elkaar tegen, dan telt wat wij testten. Daarna wat een zone gebruikt, daarna wat
          een leverancier zegt. Van dezelfde soort telt het nieuwste.
        </li>
        <li>
          Een bewijs en een prijs tellen {BEWIJS_MAANDEN} maanden, of korter als de bron dat zegt. Daarna is
          het “onbekend”, met wat het laatst bekend was.
        </li>
        <li>Een prijs geeft geen punten. Dat doet enkel een eis.</li>
      </ul>
    </details>
  )
}

function Tabel({ page, weging, dag }: Props & { weging: Weging; dag: string }): ReactNode {
  const { producten } = page.markt
  return (
    <div className="tabel markt__tabel" role="group" aria-label="Eis per eis" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Eis</th>
            {producten.map(({ titel, address }) => (
              <th key={address} scope="col">
                {titel}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {page.data.eisen.map((eis) => (
            <Rij key={eis.id} eis={eis} producten={producten} weging={weging} dag={dag} />
          ))}
          <tr>
            <th scope="row">Prijs</th>
            {producten.map(({ address, titel, prijzen }) => (
              <td key={address} data-kop={titel}>
                <Prijzen prijzen={prijzen} dag={dag} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  )
}

type RijProps = { eis: Eis; producten: readonly MarktProduct[]; weging: Weging; dag: string }

function Rij({ eis, producten, weging, dag }: RijProps): ReactNode {
  return (
    <tr>
      <th scope="row">{eis.eis}</th>
      {producten.map(({ address, titel, bewijzen }) => (
        <td key={address} data-kop={titel}>
          <BewijsVoor
            bewijzen={bewijzen}
            eis={eis.id}
            dag={dag}
            zonderLeverancier={weging.zonderLeverancier}
          />
        </td>
      ))}
    </tr>
  )
}
