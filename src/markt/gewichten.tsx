/** Where the reader says what weighs: a list to choose from for each criterion, and whether words of a seller count. */

import type { ReactNode } from 'react'
import type { Criterium } from '../data'
import { GEWICHTEN, gewichtVan, ownId, type Weging } from '../pipeline'
import { allesEvenZwaar, searchOf, weeg } from './weging'
import { GEWICHT } from './woorden'

export function Gewichten({
  criteria,
  weging
}: {
  criteria: readonly Criterium[]
  weging: Weging
}): ReactNode {
  return (
    <form className="markt__gewichten met-script" onSubmit={(event) => event.preventDefault()}>
      <fieldset>
        <legend>Wat weegt voor jou?</legend>
        {criteria.map(({ id, naam }) => (
          <div key={id}>
            <label htmlFor={ownId(`gewicht-${id}`)}>{naam}</label>
            <select
              id={ownId(`gewicht-${id}`)}
              value={gewichtVan(weging, id)}
              onChange={({ target }) =>
                weeg({ ...weging, gewichten: { ...weging.gewichten, [id]: Number(target.value) } })
              }
            >
              {GEWICHTEN.map((gewicht) => (
                <option key={gewicht} value={gewicht}>
                  {GEWICHT[gewicht]}
                </option>
              ))}
            </select>
          </div>
        ))}
        <label className="markt__vink">
          <input
            type="checkbox"
            checked={weging.zonderLeverancier}
            onChange={({ target }) => weeg({ ...weging, zonderLeverancier: target.checked })}
          />
          Tel niet mee wat enkel de leverancier zegt
        </label>
      </fieldset>
      <p className="klein">
        Je keuze staat in het adres van deze pagina. Zo kun je ze bewaren of doorsturen.
      </p>
      {searchOf(weging) !== '' && (
        <button type="button" className="knop-stil" onClick={allesEvenZwaar}>
          Alles even zwaar
        </button>
      )}
    </form>
  )
}
