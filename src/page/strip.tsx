/** The status strip on top of a page: what this text is worth today. */

import type { ReactNode } from 'react'
import { useStrip } from '../inzetkader/confirmed'
import type { Strip } from '../data'
import { useToday } from '../reader/today'
import { meldingOf, stripStatusOn } from '../inzetkader/versies'
import { datumInWoorden } from '../pipeline'
import { VersieMenu } from '../inzetkader/versie-lijst'
import { FictiefMelding } from '../parts/fictief'
import { StatusWoord } from '../parts/status-woord'
import { hrefOf } from '../reader/published'

type Props = {
  strip: Strip
  bijgewerkt: string
  fictief: boolean
  /** Only what a reader must know first: status and version. The dates stand elsewhere on the page. */
  isShort?: boolean
  /** What else a reader must know before reading. */
  children?: ReactNode
}

export function StatusStrip({
  strip: built,
  bijgewerkt,
  fictief,
  isShort = false,
  children
}: Props): ReactNode {
  const strip = useStrip(built)
  const today = useToday()
  const status = stripStatusOn(strip, today)
  const melding = meldingOf(strip, today)
  const overTijd = overTijdSinds(strip, today)
  const facts = [
    ['Van kracht op', day(strip.van_kracht_op)],
    ['Geldt tot', day(strip.van_kracht_tot)],
    ['Peildatum wetgeving', day(strip.peildatum)],
    // Whatever states law asks to be read against it.
    ['Nagelezen', (strip.versie ?? strip.peildatum) ? (day(strip.nagelezen) ?? 'nog niet') : undefined],
    ['Volgend nazicht', day(strip.volgend_nazicht)],
    ['Eigenaar', strip.eigenaar],
    ['Bijgewerkt', day(bijgewerkt)]
  ].filter((fact): fact is Fact => fact[1] !== undefined)
  const meldingen = [
    fictief && <FictiefMelding key="fictief" />,
    melding && (
      <p key="melding" className="strip__melding">
        {melding.tekst} {melding.link && <a href={hrefOf(melding.link.href)}>{melding.link.tekst}</a>}
      </p>
    ),
    overTijd !== undefined && (
      <p key="over-tijd" className="strip__melding">
        Nazicht verlopen sinds {datumInWoorden(overTijd)}.
      </p>
    )
  ].filter(Boolean)
  return (
    <div className={`strip${isShort ? ' strip--kort' : ''}`}>
      {meldingen.length > 0 && (
        <div className={`strip__banner${overTijd === undefined ? '' : ' strip__banner--over-tijd'}`}>
          {meldingen}
        </div>
      )}
      {children}
      <div className="strip__regel">
        <dl className="strip__feiten">
          {status && (
            <div>
              <dt className="enkel-gehoord">Status</dt>
              <dd>
                <StatusWoord status={status} />
              </dd>
            </div>
          )}
          {strip.versie !== undefined && <Feit fact={['Versie', strip.versie]} />}
          {!isShort && facts.length <= FEW && facts.map((fact) => <Feit key={fact[0]} fact={fact} />)}
        </dl>
        {!isShort && facts.length > FEW && (
          <details className="strip__meer">
            <summary>Data en nazicht</summary>
            <dl className="strip__feiten">
              {facts.map((fact) => (
                <Feit key={fact[0]} fact={fact} />
              ))}
            </dl>
          </details>
        )}
        {!isShort && <VersieMenu strip={strip} />}
      </div>
    </div>
  )
}

type Fact = [term: string, value: string]

/** As many stand on the line itself; more are folded. */
const FEW = 2

function Feit({ fact: [term, value] }: { fact: Fact }): ReactNode {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </div>
  )
}

function day(datum: string | undefined): string | undefined {
  return datum === undefined ? undefined : datumInWoorden(datum)
}

/** The day on which a review should have been there, once it is past: only a clock knows. */
function overTijdSinds({ volgend_nazicht }: Strip, today: string | undefined): string | undefined {
  return today !== undefined && volgend_nazicht !== undefined && today > volgend_nazicht
    ? volgend_nazicht
    : undefined
}
