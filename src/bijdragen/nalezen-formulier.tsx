/** What a reviewer decides about one article, and what makes it worth something: when, as whom, and against what. */

import { type ReactNode, type SyntheticEvent, useState } from 'react'
import type { Naleesartikel } from '../data'
import { type Nazicht, ownId } from '../pipeline'

/** What is asked: the article and its words are known. */
export type Velden = Omit<Nazicht, 'artikel' | 'vingerafdruk'>

type Invoer = Omit<Velden, 'uitkomst'> & { uitkomst: Nazicht['uitkomst'] | '' }

export const LEEG: Invoer = { op: '', door: '', tegen: '', uitkomst: '' }

const UITKOMSTEN: readonly { waarde: Nazicht['uitkomst']; zin: string }[] = [
  { waarde: 'ongewijzigd', zin: 'Het blijft zoals het is' },
  { waarde: 'aan-te-passen', zin: 'Het moet aangepast worden' }
]

/** As long as the schema of a chapter takes. */
const LANG = { door: 80, tegen: 160 } as const

type Props = {
  artikel: Naleesartikel
  begin: Invoer
  vandaag: string
  isKlaar: boolean
  zet: (velden: Velden) => void
}

export function NaleesFormulier({ artikel, begin, vandaag, isKlaar, zet }: Props): ReactNode {
  const [invoer, setInvoer] = useState(() => ({ ...begin, tegen: begin.tegen || tegenVan(artikel) }))
  const [mist, setMist] = useState<string>()
  const geef = (deel: Partial<Invoer>): void => setInvoer({ ...invoer, ...deel })
  const dien = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const nog = watNogMoet(invoer, vandaag)
    setMist(nog?.zin)
    if (nog) document.getElementById(ownId(nog.veld))?.focus()
    else if (invoer.uitkomst !== '') zet({ ...invoer, uitkomst: invoer.uitkomst })
  }
  return (
    <form className="formulier" onSubmit={dien} noValidate aria-labelledby={ownId('besluit')}>
      <h2 id={ownId('besluit')}>Wat besluit je over {artikel.nummer}?</h2>
      <fieldset className="vraag">
        <legend>Uitkomst</legend>
        <div className="vraag__keuzes">
          {UITKOMSTEN.map(({ waarde, zin }, index) => (
            <label key={waarde}>
              <input
                type="radio"
                name="uitkomst"
                id={index === 0 ? ownId('uitkomst') : undefined}
                checked={invoer.uitkomst === waarde}
                onChange={() => geef({ uitkomst: waarde })}
              />
              {zin}
            </label>
          ))}
        </div>
      </fieldset>
      <Veld
        naam="op"
        kop="Dag van het nazicht"
        uitleg="Vandaag of vroeger."
        waarde={invoer.op}
        max={vandaag}
        zet={(op) => geef({ op })}
      />
      <Veld
        naam="door"
        kop="Je functie"
        uitleg="Een functie, nooit een naam. Bijvoorbeeld: jurist van PLOT."
        waarde={invoer.door}
        zet={(door) => geef({ door })}
      />
      <Veld
        naam="tegen"
        kop="Waartegen las je na?"
        uitleg="De wet, het verslag of de handleiding die je ernaast legde. Pas aan wat er staat."
        waarde={invoer.tegen}
        zet={(tegen) => geef({ tegen })}
      />
      <button type="submit" className="formulier__knop">
        {isKlaar ? `Wijzig het nazicht van ${artikel.nummer}` : `Zet het nazicht van ${artikel.nummer} klaar`}
      </button>
      <p role="status" className="nazicht__stand">
        {mist}
      </p>
    </form>
  )
}

type VeldProps = {
  naam: 'op' | 'door' | 'tegen'
  kop: string
  uitleg: string
  waarde: string
  max?: string
  zet: (waarde: string) => void
}

function Veld({ naam, kop, uitleg, waarde, max, zet }: VeldProps): ReactNode {
  const id = ownId(naam)
  return (
    <div className="vraag">
      <label htmlFor={id}>{kop}</label>
      <span className="vraag__uitleg" id={ownId(`${naam}-uitleg`)}>
        {uitleg}
      </span>
      <input
        id={id}
        type={naam === 'op' ? 'date' : 'text'}
        max={max}
        maxLength={naam === 'op' ? undefined : LANG[naam]}
        autoComplete="off"
        value={waarde}
        aria-describedby={ownId(`${naam}-uitleg`)}
        onChange={({ currentTarget }) => zet(currentTarget.value)}
      />
    </div>
  )
}

function watNogMoet(
  { op, door, tegen, uitkomst }: Invoer,
  vandaag: string
): { veld: keyof Invoer; zin: string } | undefined {
  if (uitkomst === '') return { veld: 'uitkomst', zin: 'Kies een uitkomst.' }
  if (op === '' || op > vandaag) return { veld: 'op', zin: 'Kies een dag tot en met vandaag.' }
  if (door.trim() === '') return { veld: 'door', zin: 'Schrijf je functie.' }
  return tegen.trim() === '' ? { veld: 'tegen', zin: 'Schrijf waartegen je nalas.' } : undefined
}

/** The law that lies beside it: whole names only. */
function tegenVan({ wetten }: Naleesartikel): string {
  const namen = [...new Set(wetten.map(({ titel, kop }) => (kop === undefined ? titel : `${titel}, ${kop}`)))]
  return namen.reduce((all, naam) => {
    const next = all === '' ? naam : `${all}; ${naam}`
    return next.length <= LANG.tegen ? next : all
  }, '')
}
