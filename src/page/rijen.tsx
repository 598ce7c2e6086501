/** A list of pages to choose from: a line for the title, a line for what a reader chooses by, and a sentence. */

import type { ReactNode } from 'react'
import type { Rij } from '../data'
import { useVersies } from '../inzetkader/confirmed'
import { StatusWoord } from '../parts/status-woord'
import { statusOf } from '../inzetkader/versies'
import { Fictief } from '../parts/lijst'
import { STATUSSEN, WERKT } from '../parts/status'
import { currentOn, datumInWoorden } from '../pipeline'
import { hrefOf } from '../reader/published'
import { useToday } from '../reader/today'

export function Rijen({ items }: { items: readonly Rij[] }): ReactNode {
  return (
    <ul className="rijen">
      {items.map((item) => (
        <li key={item.address}>
          {item.nummer !== undefined && <span className="rijen__nummer">{item.nummer}</span>}
          <div className="rijen__kop">
            <a href={hrefOf(item.address)} className="rijen__titel">
              {item.titel}
            </a>
            <Kenmerken item={item} />
          </div>
          <p className="rijen__zin">{item.omschrijving}</p>
        </li>
      ))}
    </ul>
  )
}

function Kenmerken({ item }: { item: Rij }): ReactNode {
  const { datum, merken = [], staat, werkt = '', aantal, versies, dag = '', fictief } = item
  const status = staat === undefined ? undefined : STATUSSEN[staat]
  const werking = WERKT[werkt]
  if (!fictief && !status && !versies && merken.length === 0 && !aantal && datum === undefined) return null
  return (
    <p className="rijen__merken">
      <Fictief item={item} />
      {versies && <Stand versies={versies} dag={dag} />}
      {werking && <StatusWoord status={werking} />}
      {status && <StatusWoord status={status} />}
      {merken.map((merk) => (
        <span key={merk} className="merkje">
          {merk}
        </span>
      ))}
      {datum !== undefined && <span className="datum">{datumInWoorden(datum)}</span>}
      {aantal !== undefined && <span>{aantal}</span>}
    </p>
  )
}

/** The version that counts for a reader today. */
function Stand({ versies: built, dag }: { versies: NonNullable<Rij['versies']>; dag: string }): ReactNode {
  const today = useToday()
  const version = currentOn(useVersies(built), today ?? dag)
  if (version === undefined) return null
  return (
    <>
      <StatusWoord status={statusOf(version, today, dag)} /> <span>versie {version.versie}</span>
    </>
  )
}
