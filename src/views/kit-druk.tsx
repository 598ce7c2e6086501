/** Which parts are printed: plain radio buttons, which the style itself reads. */

import type { ReactNode } from 'react'
import { ownId } from '../pipeline'

/** By the end of the id of their button. */
export const KEUZES = {
  alles: 'Alles',
  kaarten: 'De kaarten, vier op een A4 om uit te knippen',
  a6: 'De kaarten, elk op een blad A6',
  observatie: 'Het observatieblad',
  nabespreking: 'De nabespreking'
} as const

export type Keuze = keyof typeof KEUZES

export function keuzeId(keuze: Keuze): string {
  return ownId(`druk-${keuze}`)
}

export function KitDruk(): ReactNode {
  return (
    <form className="kit__druk" onSubmit={(event) => event.preventDefault()}>
      <fieldset>
        <legend>Wat druk je af?</legend>
        {(Object.keys(KEUZES) as Keuze[]).map((keuze) => (
          <label key={keuze} htmlFor={keuzeId(keuze)}>
            <input
              type="radio"
              name="druk"
              id={keuzeId(keuze)}
              value={keuze}
              defaultChecked={keuze === 'alles'}
            />
            {KEUZES[keuze]}
          </label>
        ))}
      </fieldset>
      <p>Druk enkelzijdig af, op ware grootte (100%). Geef elke speler enkel de eigen kaart.</p>
      <button type="button" className="knop met-script" onClick={() => window.print()}>
        Druk af
      </button>
      <p className="zonder-script">Kies wat je wil, en druk af met je browser.</p>
    </form>
  )
}
