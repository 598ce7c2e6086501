/** What hangs on nothing, by sort: how many, who can do something about it, and which. By the reader's clock. */

import type { ReactNode } from 'react'
import type { Gat, Gatengroep, GatenView } from '../data'
import { aantalGaten, aantalIn, datumInWoorden, gatenOp, inWoorden, ownId } from '../pipeline'
import { hrefOf } from '../reader/published'
import { useToday } from '../reader/today'
import { OpvolgingKop } from './opvolging-kop'

/** Lines of one sort; the rest is folded. */
const GETOOND = 8

const HOE = ownId('hoe')

export default function Gaten({ page }: { page: GatenView }): ReactNode {
  const dag = useToday() ?? page.bijgewerkt
  const groepen = gatenOp(page.groepen, dag)
  const open = groepen.filter(({ gaten }) => gaten.length > 0)
  const dicht = groepen.filter(({ gaten }) => gaten.length === 0)
  return (
    <div className="pagina">
      <OpvolgingKop page={page} />
      <p>
        <strong>{telling(aantalGaten(groepen), dag)}</strong>
      </p>
      {open.length > 0 && (
        <ul className="dekking__gaten dekking__gaten--dicht">
          {open.map((groep) => (
            <li key={groep.naam}>
              <a href={`#${ownId(groep.naam)}`}>{inWoorden(groep)}</a>
            </li>
          ))}
        </ul>
      )}
      {open.map((groep) => (
        <Groep key={groep.naam} groep={groep} />
      ))}
      <section aria-labelledby={HOE}>
        <h2 id={HOE}>Hoe we tellen</h2>
        {dicht.length > 0 && <p>Nu geen: {dicht.map(({ meer }) => meer).join(', ')}.</p>}
        <ul>
          <li>Wat verzonnen is, telt niet mee. Een module met verzonnen voorbeelden wel.</li>
          <li>
            Recht telt als niet nagekeken vanaf één jaar na de peildatum. Een tekst die opgeheven of
            historisch is, hoeft niemand nog na te kijken.
          </li>
          <li>Wat een zone meldt, geldt één jaar als nieuws.</li>
          <li>
            Een behoefte is beantwoord als een echt product met geldig bewijs voldoet, of als een module
            erover gaat. Een eis alleen is nog geen antwoord. Van een bevraging telt één jaar lang wat mensen
            kozen.
          </li>
          <li>Een gat is geen fout: niets op de site stopt erdoor.</li>
        </ul>
      </section>
    </div>
  )
}

function telling(aantal: number, dag: string): string {
  if (aantal === 0) return `Op ${datumInWoorden(dag)} vond de site geen enkel gat.`
  return `Op ${datumInWoorden(dag)} telt de site ${aantal} ${aantal === 1 ? 'gat' : 'gaten'}.`
}

function Groep({ groep }: { groep: Gatengroep }): ReactNode {
  const { naam, kop, wie, doe, lees, gaten, rest = 0 } = groep
  const id = ownId(naam)
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="kop" tabIndex={-1}>
        {kop} <span className="onderdelen__aantal">({aantalIn(groep)})</span>
      </h2>
      <p>
        <strong>{wie}:</strong> {doe}
        {lees !== undefined && (
          <>
            {' '}
            Meer bij <a href={hrefOf(lees.address)}>{lees.woord}</a>.
          </>
        )}
      </p>
      <Lijst rijen={rijenVan(gaten)} />
      {rest > 0 && <p>En nog {rest} andere, die hier niet bij naam staan.</p>}
    </section>
  )
}

type Rij = { key: string; inhoud: ReactNode }

/** Articles by the chapter they stand in; all else by itself. */
function rijenVan(gaten: readonly Gat[]): Rij[] {
  const delen = [...new Set(gaten.flatMap(({ bij }) => bij ?? []))]
  return [
    ...delen.map((bij) => ({ key: bij, inhoud: <Deel bij={bij} gaten={gaten} /> })),
    ...gaten
      .filter(({ bij }) => bij === undefined)
      .map((gat, index) => ({ key: `${gat.address} ${String(index)}`, inhoud: <Los gat={gat} /> }))
  ]
}

function Deel({ bij, gaten }: { bij: string; gaten: readonly Gat[] }): ReactNode {
  const own = gaten.filter((gat) => gat.bij === bij)
  return (
    <>
      {bij}:{' '}
      {own.map(({ nummer, titel, address }) => (
        <a key={address} className="artikelnummer" href={hrefOf(address)} title={titel}>
          {nummer}
        </a>
      ))}
    </>
  )
}

function Los({ gat: { titel, address, zin } }: { gat: Gat }): ReactNode {
  return (
    <>
      <a href={hrefOf(address)}>{titel}</a>
      {zin !== undefined && <span className="klein"> {zin}</span>}
    </>
  )
}

function Lijst({ rijen }: { rijen: readonly Rij[] }): ReactNode {
  const rest = rijen.slice(GETOOND)
  return (
    <>
      <Rijen rijen={rijen.slice(0, GETOOND)} />
      {rest.length > 0 && (
        <details>
          <summary>{rest.length === 1 ? 'Nog 1 andere' : `Nog ${String(rest.length)} andere`}</summary>
          <Rijen rijen={rest} />
        </details>
      )}
    </>
  )
}

function Rijen({ rijen }: { rijen: readonly Rij[] }): ReactNode {
  return (
    <ul className="dekking__gaten dekking__gaten--dicht">
      {rijen.map(({ key, inhoud }) => (
        <li key={key}>{inhoud}</li>
      ))}
    </ul>
  )
}
