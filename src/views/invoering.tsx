/** Who adopted what, by the clock of the reader: a matrix, a map of tiles and the consents. Reads without JavaScript. */

import type { ReactNode } from 'react'
import type { InvoeringView, InvoeringZone } from '../data'
import { Kop } from '../parts/kop'
import { StatusWoord } from '../parts/status-woord'
import { datumInWoorden, HOUDBAAR_MAANDEN, ownId, STANDEN } from '../pipeline'
import { hrefOf } from '../reader/published'
import { useToday } from '../reader/today'
import { STAND } from '../zones/standen'
import { Toestemmingen } from '../zones/toestemmingen'
import { Kaart } from './invoering-kaart'
import { Matrix } from './invoering-matrix'
import { tellingInWoorden, tellingVan, zonesOp } from './invoering-telling'
import { OpvolgingKop } from './opvolging-kop'

type Deel = { page: InvoeringView; zones: readonly InvoeringZone[]; dag: string }

export default function Invoering({ page }: { page: InvoeringView }): ReactNode {
  const dag = useToday() ?? page.bijgewerkt
  const zones = zonesOp(page.zones, dag)
  const deel = { page, zones, dag }
  return (
    <div className="pagina invoering">
      <OpvolgingKop page={page}>
        <p>
          Elk korps beslist zelf. Dit is dus geen rangschikking: wie geen bodycams of drones heeft, doet niets
          fout.
        </p>
      </OpvolgingKop>
      {zones.length === 0 ? <p>Er staat nog geen enkele echte zone op deze site.</p> : <Gevuld {...deel} />}
      <Hoe />
    </div>
  )
}

function Gevuld(deel: Deel): ReactNode {
  const { page, zones, dag } = deel
  return (
    <>
      <p>
        <strong>Op {datumInWoorden(dag)} is de stand:</strong>
      </p>
      <ul>
        {page.technologieen.map(({ naam, titel }) => (
          <li key={naam}>
            {titel}: {tellingInWoorden(tellingVan(zones, naam, dag))}.
          </li>
        ))}
      </ul>
      <p>
        Een gegeven geldt hier {HOUDBAAR_MAANDEN} maanden. Daarna staat er “onbekend”, met wat het laatst
        bekend was.
      </p>
      <Kop id="alle">Alle zones</Kop>
      <p>Open een vak voor de bron. De naam van een zone leidt naar haar pagina.</p>
      <Matrix zones={zones} technologieen={page.technologieen} dag={dag} />
      <OpDeKaart {...deel} />
      <OverToestemmingen {...deel} />
    </>
  )
}

function OpDeKaart({ page, zones, dag }: Deel): ReactNode {
  const loose = zones.filter(({ tegel }) => tegel === undefined)
  return (
    <>
      <Kop id="kaart">Op de kaart</Kop>
      <p>
        Een schema van Limburg. Elke tegel is een zone, ongeveer op haar plaats. Grootte en grenzen kloppen
        niet. Hetzelfde staat in <a href={`#${ownId('alle')}`}>de tabel</a>.
        {loose.length > 0 && ` Zonder tegel: ${loose.map(({ titel }) => titel).join(', ')}.`}
      </p>
      {page.technologieen.map(({ naam, titel }) => (
        <section key={naam} aria-labelledby={ownId(`kaart-${naam}`)} className="invoering__kaarten">
          <h3 id={ownId(`kaart-${naam}`)}>{titel}</h3>
          {(['politie', 'brandweer'] as const).map((dienst) => (
            <Kaart
              key={dienst}
              titel={dienst === 'politie' ? 'Politiezones' : 'Hulpverleningszones'}
              zones={zones.filter((zone) => zone.dienst === dienst)}
              technologie={naam}
              dag={dag}
            />
          ))}
        </section>
      ))}
    </>
  )
}

function OverToestemmingen({ page, zones, dag }: Deel): ReactNode {
  const rijen = zones.flatMap(({ titel, address, toestemmingen }) =>
    toestemmingen.map((toestemming) => ({ ...toestemming, zone: { titel, address } }))
  )
  return (
    <>
      <Kop id="toestemmingen">Toestemmingen</Kop>
      {page.uitleg.length > 0 && (
        <ul>
          {page.uitleg.map(({ address, titel, omschrijving }) => (
            <li key={address}>
              <a href={hrefOf(address)}>{titel}</a>: {omschrijving}
            </li>
          ))}
        </ul>
      )}
      {rijen.length === 0 ? (
        <p>Er staat hier nog geen enkele toestemming met bron en datum.</p>
      ) : (
        <Toestemmingen rijen={rijen} technologieen={page.technologieen} dag={dag} />
      )}
      <p className="klein">
        Een besluit zonder datum staat niet in deze lijst, wel op de pagina van de zone.
      </p>
    </>
  )
}

function Hoe(): ReactNode {
  return (
    <>
      <Kop id="hoe">Hoe je dit leest</Kop>
      <ul className="invoering__standen">
        {STANDEN.map((stand) => (
          <li key={stand}>
            <StatusWoord status={STAND[stand]} />
          </li>
        ))}
      </ul>
      <ul>
        <li>Een stand is wat de jongste bron met een datum zegt. Een bericht zonder datum telt niet mee.</li>
        <li>
          Na {HOUDBAAR_MAANDEN} maanden wordt een stand “onbekend (laatst bekend …)”. Dat is een keuze van
          deze site: in die tijd kan een zone beslissen, kopen en starten, en één keer per jaar melden is
          haalbaar. Je toestel rekent het uit op de dag dat je leest.
        </li>
        <li>
          Een besluit van een raad blijft staan. Een vraag zonder antwoord wordt na die tijd ook onbekend.
        </li>
        <li>“Gezamenlijke keuze” zegt of een zone aansluit bij wat de korpsen samen kozen, of zelf kiest.</li>
        <li>Verzonnen zones staan hier niet bij.</li>
      </ul>
      <p>
        Klopt iets niet, of is er nieuws over jouw zone? <a href={hrefOf('/bijdragen')}>Geef het door</a>, met
        een bron en een datum.
      </p>
      <p>
        Download:{' '}
        <a href={hrefOf('/data/opvolging/invoering.csv')} download>
          feiten (CSV)
        </a>{' '}
        en{' '}
        <a href={hrefOf('/data/opvolging/toestemmingen.csv')} download>
          toestemmingen (CSV)
        </a>
        . Wat elke kolom betekent, en andere tabellen, staat bij{' '}
        <a href={hrefOf('/over/open-data')}>open data</a>.
      </p>
    </>
  )
}
