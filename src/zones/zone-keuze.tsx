/** Choosing a zone: a native select, which needs a browser to remember the choice and so is not in the static page. */

import type { ReactNode } from 'react'
import type { Page } from '../data'
import { ownId } from '../pipeline'
import { useToday } from '../reader/today'
import { chooseZone } from './choice'

const GEEN = ''

export function ZoneKeuze({ page, zone }: { page: Page; zone: string | undefined }): ReactNode {
  const today = useToday()
  const zones = page.zones.filter(({ tot }) => tot === undefined || today === undefined || today < tot)
  if (zones.length === 0) return null
  const chosen = zones.some(({ naam }) => naam === zone) ? zone : GEEN
  return (
    <div className="zonekeuze met-script">
      {today !== undefined && (
        <>
          <label htmlFor={ownId('zone')}>Jouw zone</label>
          <select
            id={ownId('zone')}
            value={chosen}
            onChange={({ target }) => chooseZone(target.value === GEEN ? undefined : target.value)}
          >
            <option value={GEEN}>Geen zone</option>
            {zones.map(({ naam, titel, fictief }) => (
              <option key={naam} value={naam}>
                {titel}
                {fictief && ' (fictief)'}
              </option>
            ))}
          </select>
          {page.kind === 'pagina' && (
            <p className="klein">
              Kies je zone. Bij elk artikel waarvan ze afwijkt, zie je dan wat er bij jou geldt. Je keuze
              blijft op dit toestel.
            </p>
          )}
        </>
      )}
    </div>
  )
}
