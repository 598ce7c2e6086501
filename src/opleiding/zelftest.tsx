/** The self-test: one question at a time, what was right and why at once, and a round of what was wrong. Sends nothing. */

import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { VraagOpPagina } from '../data'
import { ownId } from '../pipeline'
import { hrefOf } from '../reader/published'
import type { ZelftestProps } from './antwoord'
import { BewaarResultaat } from './bewaar-resultaat'
import { begin, juisten, met, opnieuw, type Stand, verder } from './zelftest-stand'
import { kleed } from './zelftest-stijl'
import { EenVraag } from './zelftest-vraag'

export function drawZelftest(vragen: readonly VraagOpPagina[], address: string): ReactNode {
  return <Zelftest vragen={vragen} address={address} />
}

function Zelftest({ vragen, address }: ZelftestProps): ReactNode {
  const [stand, setStand] = useState(() => begin(vragen.length))
  const frame = useRef<HTMLDivElement>(null)
  const hasMoved = useRef(false)
  useEffect(kleed, [])
  // Who goes on stands at the next question; who opens the page stays where they are.
  useEffect(() => {
    if (hasMoved.current) frame.current?.querySelector<HTMLElement>('[data-begin]')?.focus()
  }, [stand.nu, stand.ronde])
  const go = (next: Stand): void => {
    hasMoved.current = true
    setStand(next)
  }
  const plaats = stand.ronde[stand.nu]
  const vraag = plaats === undefined ? undefined : vragen[plaats]
  if (vragen.length === 0) return <p>Er zijn nu geen vragen.</p>
  return (
    <div ref={frame} className="zelftest">
      {vraag === undefined || plaats === undefined ? (
        <Einde
          stand={stand}
          vragen={vragen}
          address={address}
          onOpnieuw={() => go(opnieuw(stand))}
          onBegin={() => go(begin(vragen.length))}
        />
      ) : (
        <EenVraag
          key={`${plaats}-${stand.ronde.length}`}
          vraag={vraag}
          hoever={`Vraag ${stand.nu + 1} van ${stand.ronde.length}`}
          uitslag={stand.uitslagen.get(plaats)}
          verder={stand.nu === stand.ronde.length - 1 ? 'Toon je resultaat' : 'Volgende vraag'}
          onUitslag={(uitslag) => setStand(met(stand, uitslag))}
          onVerder={() => go(verder(stand))}
        />
      )}
    </div>
  )
}

type EindeProps = {
  stand: Stand
  vragen: readonly VraagOpPagina[]
  address: string
  onOpnieuw: () => void
  onBegin: () => void
}

function Einde({ stand, vragen, address, onOpnieuw, onBegin }: EindeProps): ReactNode {
  const aantal = juisten(stand)
  const fout = stand.ronde.filter((plaats) => !stand.uitslagen.get(plaats)?.isJuist)
  return (
    <section className="zelftest__einde" aria-labelledby={ownId('resultaat')}>
      <h2 id={ownId('resultaat')} data-begin tabIndex={-1}>
        {aantal} van {stand.ronde.length} juist
      </h2>
      {fout.length === 0 ? (
        <p>Alles juist. Kom gerust later terug: wat je af en toe herhaalt, blijft hangen.</p>
      ) : (
        <>
          <p>Lees deze artikels na:</p>
          <ul>
            {fout
              .map((plaats) => vragen[plaats])
              .map((vraag) => vraag && <NaTeLezen key={vraag.id} vraag={vraag} />)}
          </ul>
          <button type="button" className="zelftest__knop" onClick={onOpnieuw}>
            Oefen {fout.length === 1 ? 'de foute vraag' : `de ${fout.length} foute vragen`} opnieuw
          </button>
        </>
      )}{' '}
      <button type="button" className="knop-stil" onClick={onBegin}>
        Begin opnieuw
      </button>
      {stand.ronde.length === vragen.length && (
        <BewaarResultaat address={address} juist={aantal} van={vragen.length} />
      )}
      <p className="klein">
        Je antwoorden blijven op dit scherm: ze worden niet bewaard, en er wordt niets verstuurd.
      </p>
    </section>
  )
}

function NaTeLezen({ vraag: { titel, artikel } }: { vraag: VraagOpPagina }): ReactNode {
  return (
    <li>
      <a href={hrefOf(artikel.address)}>{artikel.nummer}</a>: {titel}
    </li>
  )
}
