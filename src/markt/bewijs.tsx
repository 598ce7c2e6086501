/** What is known of a product for one requirement: what counts on the day, and behind it all there is. */

import type { ReactNode } from 'react'
import type { Bewijs, Prijs } from '../data'
import { StatusWoord } from '../parts/status-woord'
import { bewijsOp, bewijsVervaltOp, datumInWoorden, isVerlopen } from '../pipeline'
import { BEWIJS, ONBEKEND, OORDEEL } from './woorden'

type Props = {
  /** Of one product. */
  bewijzen: readonly Bewijs[]
  eis: string
  /** ISO date. */
  dag: string
  zonderLeverancier?: boolean
}

export function BewijsVoor({ bewijzen, eis, dag, zonderLeverancier = false }: Props): ReactNode {
  const own = bewijzen.filter((bewijs) => bewijs.eis === eis)
  if (own.length === 0) return <StatusWoord status={ONBEKEND} />
  return (
    <details>
      <summary>
        <Telt gewogen={bewijsOp(own, eis, dag, zonderLeverancier)} />
      </summary>
      <Alle bewijzen={own} dag={dag} />
    </details>
  )
}

function Telt({ gewogen }: { gewogen: ReturnType<typeof bewijsOp<Bewijs>> }): ReactNode {
  if (gewogen === undefined)
    return (
      <>
        <StatusWoord status={ONBEKEND} /> <span className="klein">niets dat meetelt</span>
      </>
    )
  const { bewijs, isVerlopen: isOud } = gewogen
  const { woord } = OORDEEL[bewijs.oordeel]
  return (
    <>
      <StatusWoord status={isOud ? ONBEKEND : OORDEEL[bewijs.oordeel]} />{' '}
      <span className="klein">
        {isOud && `laatst bekend: ${woord.toLowerCase()}, `}
        {BEWIJS[bewijs.hoe]}, {datumInWoorden(bewijs.op)}
      </span>
    </>
  )
}

/** Newest first. */
function Alle({ bewijzen, dag }: { bewijzen: readonly Bewijs[]; dag: string }): ReactNode {
  return (
    <ul>
      {bewijzen
        .toSorted((a, b) => b.op.localeCompare(a.op))
        .map((bewijs) => (
          <li key={`${bewijs.op} ${bewijs.hoe} ${bewijs.bron}`}>
            {OORDEEL[bewijs.oordeel].woord}: {bewijs.bevinding} Bron: {bewijs.bron} ({BEWIJS[bewijs.hoe]}),{' '}
            {datumInWoorden(bewijs.op)}. Gemeld door: {bewijs.gemeld_door}. <Tot van={bewijs} dag={dag} />
          </li>
        ))}
    </ul>
  )
}

function Tot({ van, dag }: { van: Bewijs | Prijs; dag: string }): ReactNode {
  const end = datumInWoorden(bewijsVervaltOp(van))
  return isVerlopen(van, dag) ? `Telt niet meer sinds ${end}.` : `Telt tot ${end}.`
}

/** In euro, as a source names it. Without a source there is none. */
export function Prijzen({ prijzen, dag }: { prijzen: readonly Prijs[]; dag: string }): ReactNode {
  if (prijzen.length === 0) return <StatusWoord status={ONBEKEND} />
  return (
    <ul className="markt__prijzen">
      {prijzen
        .toSorted((a, b) => b.op.localeCompare(a.op))
        .map((prijs) => (
          <li key={`${prijs.op} ${prijs.voor}`} className={isVerlopen(prijs, dag) ? 'markt__oud' : undefined}>
            {isVerlopen(prijs, dag) && (
              <>
                <StatusWoord status={ONBEKEND} /> laatst bekend:{' '}
              </>
            )}
            {inEuro(prijs.bedrag)} {prijs.voor}.{' '}
            <span className="klein">
              Bron: {prijs.bron}, {datumInWoorden(prijs.op)}. <Tot van={prijs} dag={dag} />
            </span>
          </li>
        ))}
    </ul>
  )
}

/** By hand: the first amount that `Intl` writes holds a phone up. */
function inEuro(bedrag: number): string {
  const [whole = '', cents] = (Number.isInteger(bedrag) ? String(bedrag) : bedrag.toFixed(2)).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, '.')
  return `€ ${cents === undefined ? grouped : `${grouped},${cents}`}`
}
