/** Where a zone stands on a day, and what that leans on. What is too old is told as the last that was known. */

import type { ReactNode } from 'react'
import type { Feit, Toestemming } from '../data'
import { datumInWoorden, invoeringOp, isOudeVraag, woord } from '../pipeline'
import { StatusWoord } from '../parts/status-woord'
import { KEUZE, REDEN, STAND, TOESTEMMING } from './standen'

type Props = {
  /** Of one zone and one technologie. */
  feiten: readonly Feit[]
  /** ISO date. */
  dag: string
}

export function StandVan({ feiten, dag }: Props): ReactNode {
  const { stand } = invoeringOp(feiten, dag)
  if (stand === undefined) return <StatusWoord status={STAND.onbekend} />
  const { feit, isVerlopen } = stand
  const { woord: known } = STAND[feit.stand]
  const extra = [
    ...(feit.aantal === undefined
      ? []
      : [feit.aantal === 1 ? '1 toestel' : `${String(feit.aantal)} toestellen`]),
    ...(feit.reden === undefined ? [] : [`reden: ${REDEN[feit.reden]}`])
  ]
  return (
    <>
      <StatusWoord status={isVerlopen ? STAND.onbekend : STAND[feit.stand]} />{' '}
      <span className="klein">
        {isVerlopen && `laatst bekend: ${[known.toLowerCase(), ...extra].join(', ')}, `}
        {!isVerlopen && extra.map((part) => `${part}, `)}
        {datumInWoorden(feit.op)}
      </span>
    </>
  )
}

export function KeuzeVan({ feiten, dag }: Props): ReactNode {
  const { keuze } = invoeringOp(feiten, dag)
  if (keuze?.feit.keuze === undefined) return 'onbekend'
  const known = `${KEUZE[keuze.feit.keuze]}, ${datumInWoorden(keuze.feit.op)}`
  return keuze.isVerlopen ? `onbekend (laatst bekend: ${known})` : known
}

/** Newest first. */
export function Bronnen({ feiten }: Pick<Props, 'feiten'>): ReactNode {
  return (
    <ul>
      {feiten
        .toSorted((a, b) => b.op.localeCompare(a.op))
        .map((feit) => (
          <li key={`${feit.op} ${feit.stand} ${feit.bron}`}>
            {STAND[feit.stand].woord}, {datumInWoorden(feit.op)}. {feit.toelichting} Bron:{' '}
            <Herkomst van={feit} />
          </li>
        ))}
    </ul>
  )
}

export function Herkomst({ van: { bron, zekerheid, gemeld_door } }: { van: Feit | Toestemming }): ReactNode {
  return (
    <>
      {bron} ({woord(zekerheid)}). Gemeld door: {gemeld_door}.
    </>
  )
}

export function StandVanToestemming({ van, dag }: { van: Toestemming; dag: string }): ReactNode {
  const { woord: known } = TOESTEMMING[van.stand]
  if (!isOudeVraag(van, dag)) return <StatusWoord status={TOESTEMMING[van.stand]} />
  return (
    <>
      <StatusWoord status={STAND.onbekend} />{' '}
      <span className="klein">laatst bekend: {known.toLowerCase()}</span>
    </>
  )
}
