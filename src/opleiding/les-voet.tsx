/** At the foot of a lesson: where one is in its module, and the button by which a reader says that it was read. */

import { type ReactNode, useState } from 'react'
import type { Leerpad, Page } from '../data'
import { datumInWoorden } from '../pipeline'
import { NIET_BEWAARD } from '../reader/meeneem'
import { hrefOf } from '../reader/published'
import { todayInBrussels } from '../reader/today'
import { isGewijzigd, useVoortgang, zetGelezen } from './voortgang'

export function LesVoet({ page }: { page: Page }): ReactNode {
  const { kind, address, leerpad } = page
  if (kind !== 'les' || !leerpad) return null
  const plaats = leerpad.lessen.findIndex((les) => les.address === address)
  if (plaats < 0) return null
  return (
    <section className="lesvoet" aria-label="Waar je bent in deze module">
      <p>
        Les {plaats + 1} van {leerpad.lessen.length} in{' '}
        <a href={hrefOf(leerpad.module.address)}>{leerpad.module.titel}</a>
      </p>
      <Buren leerpad={leerpad} plaats={plaats} />
      <Gelezen address={address} bijgewerkt={page.bijgewerkt} />
    </section>
  )
}

/** Before the first lesson stands the module, after the last its test. */
function Buren({
  leerpad: { module, lessen, toets },
  plaats
}: {
  leerpad: Leerpad
  plaats: number
}): ReactNode {
  const vorige = lessen[plaats - 1]
  const volgende = lessen[plaats + 1]
  const naar = volgende ?? toets ?? module
  return (
    <ul className="lesvoet__buren">
      <li>
        {vorige ? 'Vorige les: ' : 'Terug naar de module: '}
        <a href={hrefOf((vorige ?? module).address)}>{(vorige ?? module).titel}</a>
      </li>
      <li>
        {volgende ? 'Volgende les: ' : toets ? 'Kijk na wat je weet: ' : 'Terug naar de module: '}
        <a href={hrefOf(naar.address)}>{naar.titel}</a>
      </li>
    </ul>
  )
}

/** Only the reader knows whether it was read: scrolling to the end does not say so. */
function Gelezen({ address, bijgewerkt }: { address: string; bijgewerkt: string }): ReactNode {
  const dag = useVoortgang().gelezen[address]
  const [isMislukt, setMislukt] = useState(false)
  const zet = (op: string | undefined): void => setMislukt(!zetGelezen(address, op))
  return (
    <div className="met-script">
      {dag === undefined ? (
        <button type="button" className="knop" onClick={() => zet(todayInBrussels())}>
          Ik heb deze les gelezen
        </button>
      ) : (
        <>
          {isGewijzigd(dag, bijgewerkt) && (
            <button type="button" className="knop" onClick={() => zet(todayInBrussels())}>
              Ik heb ze opnieuw gelezen
            </button>
          )}{' '}
          <button type="button" className="knop-stil" onClick={() => zet(undefined)}>
            Toch niet gelezen
          </button>
        </>
      )}
      <p role="status">{isMislukt ? NIET_BEWAARD : dag !== undefined && standInWoorden(dag, bijgewerkt)}</p>
      <p className="klein">
        Enkel je eigen browser onthoudt dit. Je ziet je voortgang bij{' '}
        <a href={hrefOf('/opleiding')}>Opleiding</a>.
      </p>
    </div>
  )
}

function standInWoorden(dag: string, bijgewerkt: string): string {
  const gelezen = `✓ Je las deze les op ${datumInWoorden(dag)}.`
  return isGewijzigd(dag, bijgewerkt)
    ? `${gelezen} Ze is gewijzigd op ${datumInWoorden(bijgewerkt)}.`
    : gelezen
}
