/** How a trainer makes a module, with a folder to begin with. Reading it needs no script. */

import type { ReactNode } from 'react'
import { ModuleStappen } from '../bijdragen/module-stappen'
import { UploadStappen } from '../bijdragen/upload-stappen'
import { UPLOAD_CSS } from '../bijdragen/upload-stijl'
import type { ModuleView } from '../data'
import { Blok } from '../parts/blok'
import { ownId } from '../pipeline'
import { BladStyle } from '../print/bladen'
import { hrefOf } from '../reader/published'

export default function Module({ page }: { page: ModuleView }): ReactNode {
  return (
    <div className="pagina">
      {/* Our own words only; a drawing without its colours is a black sheet, also where no script runs. */}
      <BladStyle css={UPLOAD_CSS} />
      <header className="pagina__kop">
        <p className="pagina__soort">
          <a href={hrefOf('/bijdragen')}>Bijdragen</a>
        </p>
        <h1>{page.titel}</h1>
        <p className="pagina__inleiding">{page.omschrijving}</p>
      </header>
      <p>
        Je hebt niets nodig behalve een computer en een gewone tekstverwerker. Werk je met Node, dan gaat het{' '}
        <a href={`#${ownId('node')}`}>met vijf opdrachten</a>.
      </p>
      <Map page={page} />
      <section aria-labelledby={ownId('schrijf')}>
        <h2 id={ownId('schrijf')}>Zo maak je er jouw module van</h2>
        <ModuleStappen naam={page.naam} />
        <p>
          Wat je bij elk gegeven invult, lees je bij{' '}
          <a href={hrefOf('/bijdragen/velden#module')}>Velden per soort</a>.{' '}
          {page.schrijfwijzer !== undefined && (
            <>
              Hoe je schrijft en opmaakt, lees je in de <a href={hrefOf(page.schrijfwijzer)}>schrijfwijzer</a>
              .
            </>
          )}
        </p>
        <p>
          <strong>Notities voor de lesgever zijn openbaar.</strong> Wat tussen <code>:::lesgever</code> en{' '}
          <code>:::</code> staat, is voor een cursist dichtgevouwen. Geheim is het niet. Zet er niets in wat
          niemand mag lezen.
        </p>
      </section>
      <Door page={page} />
      <Vragen />
      <Node page={page} />
    </div>
  )
}

const WAT: Readonly<Record<string, string>> = {
  'index.md': 'wat de module is: titel, voor wie, wat de cursist daarna kan',
  'eerste-les.md': 'een les, met een notitie voor de lesgever',
  'tweede-les.md': 'een les met stappen en een checklist',
  'rollenspel-voorbeeld.md': 'een scène met een kaart voor elke speler',
  'vragen.md': 'de toets: één vraag van elke soort'
}

function Map({ page: { zip } }: { page: ModuleView }): ReactNode {
  return (
    <section aria-labelledby={ownId('map')}>
      <h2 id={ownId('map')}>Wat zit er in de map?</h2>
      <ul>
        {zip.bestanden.map((naam) => (
          <li key={naam}>
            <code>{naam}</code>
            {WAT[naam] !== undefined && `: ${WAT[naam]}`}
          </li>
        ))}
      </ul>
      <p>Alles erin klopt al voor de controle. Het is verzonnen, en de stand is “voorstel”.</p>
      <p>
        <a className="knop" href={hrefOf(zip.address)} download>
          Download de beginmap (zip, {zip.kB} kB)
        </a>
      </p>
    </section>
  )
}

function Door({ page: { meldpunten, oplaad } }: { page: ModuleView }): ReactNode {
  const { postbus } = meldpunten
  return (
    <section aria-labelledby={ownId('geef-door')}>
      <h2 id={ownId('geef-door')}>Geef je map door</h2>
      <h3 id={ownId('met-account')}>Met een account op {oplaad?.kind === 'gitlab' ? 'GitLab' : 'GitHub'}</h3>
      {oplaad === undefined && (
        <p>
          Er is nog geen opslagplaats ingesteld, dus deze weg gaat nu nog niet. Is er een, dan gaat het zo:
        </p>
      )}
      <p>
        <strong>Je accountnaam wordt zichtbaar.</strong> Een voorstel is meteen openbaar, nog voor iemand of
        iets het nakijkt. De knoppen zijn er in het Engels.
      </p>
      <UploadStappen kind={oplaad?.kind ?? 'github'} adres={oplaad?.adres} wat="map" />
      <p>
        De controle leest je voorstel en zegt eronder, in het Nederlands, wat er nog moet gebeuren. Pas aan in
        hetzelfde voorstel.
      </p>
      <h3 id={ownId('met-mail')}>Zonder account</h3>
      <p>
        Pak je map weer in als zip.{' '}
        {postbus === undefined ? (
          'Er is nog geen postbus ingesteld: geef de zip aan de contactpersoon van je zone, of spreek PLOT aan zoals je dat voor een opleiding doet.'
        ) : (
          <>
            Mail de zip naar{' '}
            <a href={hrefOf(`mailto:${postbus}?subject=${encodeURIComponent('Een module')}`)}>{postbus}</a>.
          </>
        )}{' '}
        De redactie zet je module klaar en toont ze je voor ze verschijnt.
      </p>
    </section>
  )
}

function Vragen(): ReactNode {
  return (
    <section aria-labelledby={ownId('vragen')}>
      <h2 id={ownId('vragen')}>Wat gebeurt er met je vragen?</h2>
      <p>
        Elke vraag hoort bij één artikel. De site stelt een vraag pas als iemand ze naast dat artikel las. Tot
        dan staat er bij je module “5 vragen wachten op nalezing”. Dat is geen fout.
      </p>
      <p>
        <strong>Heb je geen Node?</strong> Dan doet de redactie dat voor je. Ze leest elke vraag met{' '}
        <code>npm run herlezen</code> en zet de vingerafdruk van het artikel erbij. Wijzigt het artikel later,
        dan trekt de vraag zichzelf terug tot iemand ze opnieuw las.
      </p>
      <p>
        Vraag enkel wat voor iedereen vaststaat. Wat elk korps of elke zone zelf beslist, heeft geen juist
        antwoord.
      </p>
    </section>
  )
}

function Node({ page: { opdrachten } }: { page: ModuleView }): ReactNode {
  return (
    <section aria-labelledby={ownId('node')}>
      <h2 id={ownId('node')}>Werk je met Node?</h2>
      <p>
        Neem een kopie van de opslagplaats en voer in die map één keer <code>npm ci</code> uit. Daarna, in
        deze volgorde:
      </p>
      <ol className="opdrachten">
        {opdrachten.map(({ opdracht, wat }) => (
          <li key={opdracht}>
            <Blok>
              <code data-lang="sh">{opdracht}</code>
            </Blok>
            <p>{wat}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
