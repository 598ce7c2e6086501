/** The questions with one line or a choice as their answer: native elements, because every phone knows those. */

import type { ReactNode } from 'react'
import type { Keuze } from '../data'
import type { Verslagvraag } from '../pipeline'
import type { Bevinding } from './bericht'
import { Bevindingen } from './bevindingen'
import { idVan, vraagtekst } from './vragen'

type Vraagdeel = {
  vraag: Verslagvraag
  bevindingen: readonly Bevinding[]
}

/** What an answer is described by. */
export function beschrevenDoor(vraag: Verslagvraag): string {
  return `${idVan(vraag)}-uitleg ${idVan(vraag)}-bevindingen`
}

export function Uitleg({ vraag }: { vraag: Verslagvraag }): ReactNode {
  const { uitleg, magLeeg } = vraagtekst(vraag)
  return (
    <span className="vraag__uitleg" id={`${idVan(vraag)}-uitleg`}>
      {[magLeeg && 'Mag leeg blijven.', uitleg].filter(Boolean).join(' ')}
    </span>
  )
}

export function isFout(bevindingen: readonly Bevinding[]): boolean {
  return bevindingen.some(({ niveau }) => niveau === 'error')
}

export function Tekstvraag({
  vraag,
  bevindingen,
  waarde,
  zet
}: Vraagdeel & { waarde: string; zet: (waarde: string) => void }): ReactNode {
  const id = idVan(vraag)
  return (
    <div className="vraag">
      <label htmlFor={id}>{vraagtekst(vraag).titel}</label>
      <Uitleg vraag={vraag} />
      <input
        id={id}
        type="text"
        autoComplete="off"
        value={waarde}
        aria-describedby={beschrevenDoor(vraag)}
        aria-invalid={isFout(bevindingen)}
        onChange={({ currentTarget }) => zet(currentTarget.value)}
      />
      <Bevindingen id={`${id}-bevindingen`} bevindingen={bevindingen} />
    </div>
  )
}

export function Keuzevraag({
  vraag,
  bevindingen,
  keuzes,
  waarde,
  zet
}: Vraagdeel & { keuzes: readonly Keuze[]; waarde: string; zet: (waarde: string) => void }): ReactNode {
  const id = idVan(vraag)
  return (
    <div className="vraag">
      <label htmlFor={id}>{vraagtekst(vraag).titel}</label>
      <Uitleg vraag={vraag} />
      <select
        id={id}
        value={waarde}
        aria-describedby={beschrevenDoor(vraag)}
        aria-invalid={isFout(bevindingen)}
        onChange={({ currentTarget }) => zet(currentTarget.value)}
      >
        <option value="">Kies</option>
        {keuzes.map((keuze) => (
          <option key={keuze.waarde} value={keuze.waarde}>
            {keuze.woord}
          </option>
        ))}
      </select>
      <Bevindingen id={`${id}-bevindingen`} bevindingen={bevindingen} />
    </div>
  )
}

/** One of a few, or as many as fit. */
export function Vinkvraag({
  vraag,
  bevindingen,
  keuzes,
  waarden,
  zet,
  isEen = false
}: Vraagdeel & {
  keuzes: readonly Keuze[]
  waarden: readonly string[]
  zet: (waarden: string[]) => void
  isEen?: boolean
}): ReactNode {
  const id = idVan(vraag)
  const kies = (waarde: string, isAan: boolean): void => {
    if (isEen) zet(isAan ? [waarde] : [])
    else
      zet(
        keuzes.flatMap((keuze) =>
          (keuze.waarde === waarde ? isAan : waarden.includes(keuze.waarde)) ? [keuze.waarde] : []
        )
      )
  }
  return (
    <fieldset className="vraag" id={id} tabIndex={-1} aria-describedby={beschrevenDoor(vraag)}>
      <legend>{vraagtekst(vraag).titel}</legend>
      <Uitleg vraag={vraag} />
      <div className="vraag__keuzes">
        {keuzes.map(({ waarde, woord }) => (
          <label key={waarde}>
            <input
              type={isEen ? 'radio' : 'checkbox'}
              name={id}
              checked={waarden.includes(waarde)}
              onChange={({ currentTarget }) => kies(waarde, currentTarget.checked)}
            />
            {woord}
          </label>
        ))}
      </div>
      {isEen && vraagtekst(vraag).magLeeg && waarden.length > 0 && (
        <button type="button" className="knop-stil" onClick={() => zet([])}>
          Geen antwoord
        </button>
      )}
      <Bevindingen id={`${id}-bevindingen`} bevindingen={bevindingen} />
    </fieldset>
  )
}
