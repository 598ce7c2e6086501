/** The status strip on top of a page: what this text is worth today. */

import type { ReactNode } from 'react'
import { useStrip } from '../confirmed'
import type { Strip } from '../data'
import { useToday } from '../today'
import { meldingVan, statusOp } from '../versies'
import { datumInWoorden } from '../words'
import { StatusWoord, VersieMenu } from './versies'

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
  const status = statusOp(strip, today)
  const melding = meldingVan(strip, today)
  const overTijd = overTijdSinds(strip, today)
  const facts = [
    ['Versie', strip.versie],
    ['Van kracht op', day(strip.van_kracht_op)],
    ['Geldt tot', day(strip.van_kracht_tot)],
    ['Peildatum wetgeving', day(strip.peildatum)],
    // Whatever states law asks to be read against it.
    ['Nagelezen', (strip.versie ?? strip.peildatum) ? (day(strip.nagelezen) ?? 'nog niet') : undefined],
    ['Volgend nazicht', day(strip.volgend_nazicht)],
    ['Eigenaar', strip.eigenaar],
    ['Bijgewerkt', day(bijgewerkt)]
  ]
    .slice(0, isShort ? 1 : undefined)
    .filter((fact): fact is [string, string] => fact[1] !== undefined)
  return (
    <div
      className={`strip${isShort ? ' strip--kort' : ''}${overTijd === undefined ? '' : ' strip--over-tijd'}`}
    >
      {fictief && (
        <p className="strip__melding strip__melding--fictief">
          Fictief voorbeeld: niet gebaseerd op een echte interventie.
        </p>
      )}
      {melding && (
        <p className="strip__melding">
          {melding.tekst} {melding.link && <a href={melding.link.href}>{melding.link.tekst}</a>}
        </p>
      )}
      {overTijd !== undefined && (
        <p className="strip__melding">Het nazicht is over tijd sinds {datumInWoorden(overTijd)}.</p>
      )}
      {children}
      <dl className="strip__feiten">
        {status && (
          <div>
            <dt>Status</dt>
            <dd>
              <StatusWoord status={status} />
            </dd>
          </div>
        )}
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {!isShort && <VersieMenu strip={strip} />}
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
