/** The status strip on top of a page: what this text is worth today. */

import type { ReactNode } from 'react'
import type { Strip } from '../data'
import { currentOn } from '../pipeline'
import { useToday } from '../today'
import { datumInWoorden, STATUSSEN } from '../words'
import type { LinkComponent } from './tree'

type Props = {
  strip: Strip
  bijgewerkt: string
  fictief: boolean
  /** Only what a reader must know first: status and version. The dates stand elsewhere on the page. */
  isShort?: boolean
  link: LinkComponent
  /** What else a reader must know before reading. */
  children?: ReactNode
}

export function StatusStrip({
  strip,
  bijgewerkt,
  fictief,
  isShort = false,
  link: Link,
  children
}: Props): ReactNode {
  const today = useToday()
  const geldend = strip.versies && currentOn(strip.versies, today ?? strip.dag ?? '')
  const status = strip.status === undefined ? undefined : STATUSSEN[strip.status]
  const facts = [
    ['Versie', strip.versie],
    ['Van kracht op', day(strip.van_kracht_op)],
    ['Geldt tot', day(strip.van_kracht_tot)],
    ['Wetgeving nagekeken tot', day(strip.peildatum)],
    ['Nagelezen', strip.versie === undefined ? undefined : (day(strip.nagelezen) ?? 'nog niet')],
    ['Volgend nazicht', day(strip.volgend_nazicht)],
    ['Eigenaar', strip.eigenaar],
    ['Bijgewerkt', day(bijgewerkt)]
  ]
    .slice(0, isShort ? 1 : undefined)
    .filter((fact): fact is [string, string] => fact[1] !== undefined)
  return (
    <div className={`strip${isShort ? ' strip--kort' : ''}`}>
      {fictief && (
        <p className="strip__melding strip__melding--fictief">
          Fictief voorbeeld: niet gebaseerd op een echte interventie.
        </p>
      )}
      {meldingen(strip, today).map((text) => (
        <p className="strip__melding" key={text}>
          {text}
        </p>
      ))}
      {geldend && geldend.versie !== strip.versie && (
        <p className="strip__melding">
          Dit is niet de versie die telt. <Link href={geldend.address}>Ga naar versie {geldend.versie}</Link>
        </p>
      )}
      {children}
      <dl className="strip__feiten">
        {status && (
          <div>
            <dt>Status</dt>
            <dd>
              <span className={`status status--${status.toon}`}>
                <span aria-hidden="true">{status.teken}</span> {status.woord}
              </span>
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
    </div>
  )
}

function day(datum: string | undefined): string | undefined {
  return datum === undefined ? undefined : datumInWoorden(datum)
}

function meldingen(strip: Strip, today: string | undefined): string[] {
  const found: string[] = []
  if (strip.sjabloon) {
    found.push(
      'Dit is een sjabloon, geen vastgestelde regel. Wat in jouw zone geldt, staat in het inzetkader van je eigen korps.'
    )
  } else if (strip.versie !== undefined && strip.status !== 'vastgesteld') {
    found.push('Deze tekst is niet van kracht.')
  }
  if (today === undefined) return found
  if (strip.status === 'vastgesteld' && strip.van_kracht_op !== undefined && today < strip.van_kracht_op) {
    found.push(`Deze versie geldt pas vanaf ${datumInWoorden(strip.van_kracht_op)}.`)
  }
  if (strip.van_kracht_tot !== undefined && today >= strip.van_kracht_tot) {
    found.push(`Deze versie geldt niet meer sinds ${datumInWoorden(strip.van_kracht_tot)}.`)
  }
  if (strip.volgend_nazicht !== undefined && today > strip.volgend_nazicht) {
    found.push(`Het nazicht is over tijd sinds ${datumInWoorden(strip.volgend_nazicht)}.`)
  }
  return found
}
