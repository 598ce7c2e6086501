/** What was done with a report: its steps as a line, oldest first, and where it stands now. Complete without script. */

import type { ReactNode } from 'react'
import type { PageOf, VerloopStap } from '../data'
import { StatusWoord } from '../parts/status-woord'
import { type Status, STATUSSEN } from '../parts/status'
import { datumInWoorden, ownId } from '../pipeline'
import { hrefOf } from '../reader/published'
import { useToday } from '../reader/today'

export function Verloop({ report: { verloop } }: { report: PageOf<'ervaring'> }): ReactNode {
  const last = verloop.length - 1
  return (
    <section aria-labelledby={ownId('verloop')}>
      <h2 id={ownId('verloop')}>Wat ermee gebeurde</h2>
      <ol className="verloop">
        {verloop.map((stap, index) => (
          <li key={index} {...(index === last ? { 'aria-current': 'step' as const } : {})}>
            <Kop stap={stap} isNu={index === last} />
            <Uitleg stap={stap} isNu={index === last} />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The state in a word and a sign, the day, and the function. */
function Kop({ stap: { staat, op, door }, isNu }: Stand): ReactNode {
  const status = STATUSSEN[staat]
  return (
    <p className="verloop__kop">
      {status && <StatusWoord status={isNu ? status : asDone(status)} />}
      {isNu && <strong className="verloop__nu">Hier staat het nu</strong>}
      <span className="datum">
        <time dateTime={op}>{datumInWoorden(op)}</time>, {door}
      </span>
    </p>
  )
}

/** What was busy then is done now. */
function asDone({ woord, teken, toon }: Status): Status {
  return { woord, teken: toon === 'bezig' ? '✓' : teken, toon: 'voorbij' }
}

type Stand = { stap: VerloopStap; isNu: boolean }

function Uitleg({ stap, isNu }: Stand): ReactNode {
  const { reden, eigenaar, bewijs, verslag, wijzigde = [], overgenomen, staat } = stap
  return (
    <>
      {overgenomen && <p>De stappen hiervoor zijn niet opgetekend.</p>}
      {reden !== undefined && <p>{reden}</p>}
      {eigenaar !== undefined && (
        <p>
          Wie het opneemt: {eigenaar}. <Termijn stap={stap} isNu={isNu} />
        </p>
      )}
      {bewijs !== undefined && <p>Bewijs: {bewijs}</p>}
      {wijzigde.map((page) => (
        <p key={page.address}>
          Wijzigde: <a href={hrefOf(page.address)}>{page.titel}</a>
        </p>
      ))}
      {verslag && (
        <p>
          {staat === 'samengevoegd' ? 'Lees verder in' : 'Het kwam terug in'}{' '}
          <a href={hrefOf(verslag.address)}>{verslag.titel}</a>
        </p>
      )}
    </>
  )
}

/** Only a clock knows whether it is past, and only while it still counts. */
function Termijn({ stap: { termijn }, isNu }: Stand): ReactNode {
  const today = useToday()
  if (termijn === undefined) return null
  const isVoorbij = isNu && today !== undefined && today > termijn
  return (
    <>
      Tegen <time dateTime={termijn}>{datumInWoorden(termijn)}</time>.
      {isVoorbij && <strong> Die dag is voorbij.</strong>}
    </>
  )
}
