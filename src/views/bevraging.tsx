/** The page of a survey: any page, with what it asks, what came out of it, and what there is for it; fetched by whoever opens one. */

import type { ReactNode } from 'react'
import { Balken, HoeJeDitLeest } from '../behoeften/balken'
import { Lijnen } from '../behoeften/lijnen'
import { Vragenlijst } from '../behoeften/vragenlijst'
import type { PageOf } from '../data'
import Page from '../page/page'
import { Kop } from '../parts/kop'
import { hrefOf } from '../reader/published'

type Props = { page: PageOf<'bevraging'> }

export default function BevragingPagina({ page }: Props): ReactNode {
  return <Page page={page} delen={{ naFeiten: <Inhoud page={page} /> }} />
}

function Wegen({ bevraging }: Pick<Props['page'], 'bevraging'>): ReactNode {
  return (
    <>
      {bevraging.status === 'voorstel' && <p>Deze bevraging is een voorstel. Nog niemand kreeg ze.</p>}
      {bevraging.status !== 'gesloten' && (
        <p className="naar-uitleg">
          <a href={hrefOf(bevraging.invullen)}>
            {bevraging.status === 'voorstel' ? 'Probeer het formulier uit' : 'Vul de bevraging in'}
          </a>
        </p>
      )}
      <p className="naar-uitleg">
        <a href={hrefOf(bevraging.optellen)}>Tel de bestanden van je zone op</a>
      </p>
    </>
  )
}

function Inhoud({ page: { bevraging, uitkomst, lijnen } }: Props): ReactNode {
  return (
    <>
      <Wegen bevraging={bevraging} />
      <Kop id="vragen">De vragen</Kop>
      <Vragenlijst vragen={bevraging.vragen} />
      <p className="klein">
        Vingerafdruk van deze vragen: <code>{bevraging.vingerafdruk}</code>
      </p>
      {uitkomst && (
        <>
          <Kop id="uitkomst">Wat eruit kwam</Kop>
          {uitkomst.isFictief && (
            <p>
              <strong>Verzonnen voorbeeld.</strong> Deze aantallen tellen nergens mee.
            </p>
          )}
          <p>
            {uitkomst.deelnemers} mensen antwoordden, in{' '}
            {uitkomst.resultaten === 1 ? '1 resultaat' : `${String(uitkomst.resultaten)} resultaten`}.
          </p>
          <Balken uitkomst={uitkomst} />
          <HoeJeDitLeest />
        </>
      )}
      {lijnen.length > 0 && (
        <>
          <Kop id="lijn">Van nood tot opleiding</Kop>
          <p>Wat er op deze site is voor elke nood, van eis over product tot opleiding.</p>
          <Lijnen lijnen={lijnen} />
        </>
      )}
    </>
  )
}
