/** What became of all reports, in figures: a sentence, a chart and tables; while there is nothing to count, why that is. */

import type { ReactNode } from 'react'
import { Tabel } from '../parts/tabel'
import type { Cijfers, CijfersVan, LessenView } from '../data'
import { datumInWoorden, daysBetween, ownId } from '../pipeline'
import { hrefOf } from '../reader/published'
import { useToday } from '../reader/today'
import { OpvolgingKop } from './opvolging-kop'
import { Staven } from './staven'
import { groepenVan } from './staten'

export default function Lessen({ page }: { page: LessenView }): ReactNode {
  return (
    <div className="pagina lessen">
      <OpvolgingKop page={page} />
      {page.totaal.aantal === 0 ? <Leeg fictief={page.fictief} /> : <Gevuld page={page} />}
    </div>
  )
}

function Leeg({ fictief }: { fictief: number }): ReactNode {
  return (
    <>
      <p>
        <strong>Er is nog niets te tellen: nog geen enkele zone deelde een echt verslag.</strong>
        {fictief > 0 &&
          ` ${fictief === 1 ? 'Het verslag op deze site is een verzonnen voorbeeld' : `De ${String(fictief)} verslagen op deze site zijn verzonnen voorbeelden`}. Zo'n voorbeeld telt nooit mee.`}
      </p>
      <p>Zodra er een echt verslag is, zie je hier:</p>
      <ul>
        <li>hoeveel verslagen er zijn, en waar elk staat;</li>
        <li>hoelang het oudste verslag al op een beslissing wacht;</li>
        <li>hoeveel dagen een beslissing meestal duurt;</li>
        <li>hetzelfde per technologie en per zone.</li>
      </ul>
      <p>
        <a href={hrefOf('/bijdragen/verslag')}>Deel een verslag</a>, of{' '}
        <a href={hrefOf('/praktijk')}>lees de verslagen die er zijn</a>.
      </p>
    </>
  )
}

function Gevuld({ page }: { page: LessenView }): ReactNode {
  const { totaal, perTechnologie, perZone } = page
  return (
    <>
      <Kern cijfers={totaal} />
      <section aria-labelledby={ownId('staten')}>
        <h2 id={ownId('staten')} className="kop" tabIndex={-1}>
          Waar de verslagen staan
        </h2>
        <Staven cijfers={totaal} />
        <details>
          <summary>Dezelfde cijfers als tabel</summary>
          <StatenTabel cijfers={totaal} />
        </details>
      </section>
      <Per titel="Per technologie" id="technologie" kop="Technologie" rijen={perTechnologie} />
      <Per titel="Per zone" id="zone" kop="Zone" rijen={perZone} />
      <HoeGeteld page={page} />
    </>
  )
}

function Kern({ cijfers }: { cijfers: Cijfers }): ReactNode {
  const { aantal, open, beslist, oudste, doorlooptijd } = cijfers
  return (
    <dl className="feiten">
      <div>
        <dt>Verslagen</dt>
        <dd>{aantal}</dd>
      </div>
      <div>
        <dt>Wachten op een beslissing</dt>
        <dd>{open}</dd>
      </div>
      <div>
        <dt>Beslist</dt>
        <dd>{beslist}</dd>
      </div>
      <div>
        <dt>Het oudste dat wacht</dt>
        <dd>{oudste === undefined ? 'geen enkel wacht' : <Wacht sinds={oudste} />}</dd>
      </div>
      <div>
        <dt>Tijd tot een beslissing, mediaan</dt>
        <dd>{doorlooptijd === undefined ? 'nog niet bekend' : dagen(doorlooptijd.mediaan)}</dd>
      </div>
    </dl>
  )
}

/** The day stands in the page; how long ago that is, only the clock of the reader knows. */
function Wacht({ sinds }: { sinds: string }): ReactNode {
  const today = useToday()
  return (
    <>
      sinds {datumInWoorden(sinds)}
      {today !== undefined && ` (${dagen(Math.max(0, daysBetween(sinds, today)))})`}
    </>
  )
}

function dagen(aantal: number): string {
  return aantal === 1 ? '1 dag' : `${String(aantal).replace('.', ',')} dagen`
}

function StatenTabel({ cijfers }: { cijfers: Cijfers }): ReactNode {
  return (
    <Tabel titel="Aantal verslagen per staat" koppen={['Groep', 'Staat', 'Verslagen']}>
      {groepenVan(cijfers).flatMap(({ naam, staten }) =>
        staten.map(({ staat, woord, aantal }) => (
          <tr key={staat}>
            <td data-kop="Groep">{naam}</td>
            <td data-kop="Staat">{woord}</td>
            <td data-kop="Verslagen">{aantal}</td>
          </tr>
        ))
      )}
    </Tabel>
  )
}

type PerProps = { titel: string; id: string; kop: string; rijen: readonly CijfersVan[] }

function Per({ titel, id, kop, rijen }: PerProps): ReactNode {
  return (
    <section aria-labelledby={ownId(id)}>
      <h2 id={ownId(id)} className="kop" tabIndex={-1}>
        {titel}
      </h2>
      {rijen.length === 0 ? (
        <p>Geen enkel verslag telt hier mee.</p>
      ) : (
        <Tabel
          titel={`Verslagen ${titel.toLowerCase()}`}
          koppen={[kop, 'Verslagen', 'Wachten', 'Beslist', 'Gestopt', 'Het oudste dat wacht', 'Mediaan']}
        >
          {rijen.map(({ titel: naam, address, cijfers }) => (
            <tr key={address}>
              <td data-kop={kop}>
                <a href={hrefOf(address)}>{naam}</a>
              </td>
              <td data-kop="Verslagen">{cijfers.aantal}</td>
              <td data-kop="Wachten">{cijfers.open}</td>
              <td data-kop="Beslist">{cijfers.beslist}</td>
              <td data-kop="Gestopt">{cijfers.gestopt}</td>
              <td data-kop="Het oudste dat wacht">
                {cijfers.oudste === undefined ? 'geen' : <Wacht sinds={cijfers.oudste} />}
              </td>
              <td data-kop="Mediaan">
                {cijfers.doorlooptijd === undefined ? 'niet bekend' : dagen(cijfers.doorlooptijd.mediaan)}
              </td>
            </tr>
          ))}
        </Tabel>
      )}
    </section>
  )
}

function HoeGeteld({ page: { fictief, totaal } }: { page: LessenView }): ReactNode {
  const over = totaal.doorlooptijd?.over ?? 0
  return (
    <section aria-labelledby={ownId('hoe')}>
      <h2 id={ownId('hoe')} className="kop" tabIndex={-1}>
        Hoe we tellen
      </h2>
      <ul>
        <li>
          Verzonnen voorbeelden tellen nooit mee.
          {fictief > 0 && ` Nu ${fictief === 1 ? 'is dat er 1' : `zijn dat er ${String(fictief)}`}.`}
        </li>
        <li>Een verslag wacht tot iemand beslist wat er met de les gebeurt.</li>
        <li>Een verslag dat afgewezen, samengevoegd of ingetrokken is, stopte zonder beslissing.</li>
        <li>
          De tijd tot een beslissing loopt van indienen tot de eerste beslissing. De mediaan is het middelste
          getal{over > 0 && `, hier over ${over === 1 ? '1 verslag' : `${String(over)} verslagen`}`}. Is de
          dag van een beslissing nooit opgetekend, dan telt dat verslag hier niet mee.
        </li>
        <li>Een verslag over twee technologieën telt bij allebei.</li>
        <li>Een verslag dat zones samen indienen zonder zich bekend te maken, telt bij geen enkele zone.</li>
      </ul>
      <p>
        <a href={hrefOf('/data/opvolging/lessen.csv')} download>
          Download deze cijfers (CSV)
        </a>
      </p>
    </section>
  )
}
