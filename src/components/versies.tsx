/** The versions of an inzetkader with their dates: a list, a menu in the strip, and what is in force. */

import type { ReactNode } from 'react'
import { useVersies } from '../confirmed'
import type { Kader as KaderData, KaderVersie, Strip, Version } from '../data'
import { ownId, situationOn } from '../pipeline'
import { useToday } from '../today'
import { periodeVan, statusVan } from '../versies'
import { datumInWoorden, type Status } from '../words'

export function StatusWoord({ status }: { status: Status }): ReactNode {
  return (
    <span className={`status status--${status.toon}`}>
      <span aria-hidden="true">{status.teken}</span> {status.woord}
    </span>
  )
}

type LijstProps = {
  versies: readonly Version[]
  /** Date of the content. */
  dag: string
  /** The version that is being read. */
  huidig?: string | undefined
}

/** Newest first; complete without a clock: the dates say what the status word cannot. */
export function VersieLijst({ versies, dag, huidig }: LijstProps): ReactNode {
  const today = useToday()
  return (
    <ul className="versies">
      {versies.toReversed().map((version) => (
        <li key={version.versie}>
          {version.versie === huidig ? (
            <strong>Versie {version.versie} (deze)</strong>
          ) : (
            <a href={version.address}>Versie {version.versie}</a>
          )}
          <StatusWoord status={statusVan(version, today, dag)} />
          <span className="datum">{periodeVan(version) ?? 'nog geen datum'}</span>
        </li>
      ))}
    </ul>
  )
}

/** Folded under the facts of the strip: the same page in every version. */
export function VersieMenu({ strip }: { strip: Strip }): ReactNode {
  const { versies = [], versie, dag = '' } = strip
  if (versies.length < 2) return null
  return (
    <details className="versiemenu">
      <summary>Alle versies ({versies.length})</summary>
      <VersieLijst versies={versies} dag={dag} huidig={versie} />
    </details>
  )
}

/** What a technologie page opens with: the version in force today, or why there is none. */
export function Kader({ kader }: { kader: KaderData }): ReactNode {
  const today = useToday()
  const { dag, views } = kader
  const versies = useVersies(kader.versies)
  if (versies.length === 0) return null
  return (
    <>
      <Geldend kader={{ dag, versies }} today={today} />
      <section aria-labelledby={ownId('alle-versies')}>
        <h2 id={ownId('alle-versies')}>Alle versies</h2>
        <VersieLijst versies={versies} dag={dag} />
        {views.length > 0 && (
          <ul className="kader-wegen">
            {views.map(({ address, titel }) => (
              <li key={address}>
                <a href={address}>{titel}</a>
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  )
}

type GeldendProps = { kader: { dag: string; versies: readonly KaderVersie[] }; today: string | undefined }

function Geldend({ kader: { dag, versies }, today }: GeldendProps): ReactNode {
  const day = today ?? dag
  const { inForce, previous, next, draft } = situationOn(versies, day)
  const isOnlyDraft = !inForce && !previous && !next
  const shown = inForce ?? (isOnlyDraft ? draft : undefined)
  const naar = (version: Version, tekst = `Versie ${version.versie}`) => <a href={version.address}>{tekst}</a>
  return (
    <section
      className={`geldend geldend--${inForce ? 'geldig' : 'geen'}`}
      aria-labelledby={ownId('wat-geldt')}
    >
      <p className="geldend__dag">
        {isOnlyDraft
          ? 'Nog niets vastgesteld'
          : today === undefined
            ? `Op ${datumInWoorden(day)}`
            : `Vandaag, ${datumInWoorden(day)}`}
      </p>
      <h2 id={ownId('wat-geldt')}>
        {inForce
          ? `Van kracht: versie ${inForce.versie}`
          : shown
            ? `Concept: versie ${shown.versie}`
            : 'Er is geen versie van kracht'}
      </h2>
      {inForce ? (
        <p>
          {naar(inForce, `Versie ${inForce.versie}`)} geldt sinds {datumInWoorden(inForce.van ?? '')}
          {inForce.tot !== undefined && `, tot ${datumInWoorden(inForce.tot)}`}.
        </p>
      ) : (
        isOnlyDraft && (
          <p>
            Er is nog geen versie vastgesteld, dus er is geen versie van kracht. {draft && naar(draft)}
            {draft && ' is een concept: een tekst om te bespreken, geen regel.'}
          </p>
        )
      )}
      {!inForce && previous && (
        <p>
          De vorige was {naar(previous, `versie ${previous.versie}`)}: van kracht {periodeVan(previous)}
          {previous.status === 'ingetrokken' && ', daarna ingetrokken'}.
        </p>
      )}
      {next && (
        <p>
          {naar(next)} geldt vanaf {datumInWoorden(next.van ?? '')}.
        </p>
      )}
      {!isOnlyDraft && !inForce && draft && <p>{naar(draft)} is een concept en geldt niet.</p>}
      {shown && <Inhoud versie={shown} />}
    </section>
  )
}

function Inhoud({ versie: { hoofdstukken, kaart } }: { versie: KaderVersie }): ReactNode {
  return (
    <>
      {kaart && (
        <p className="geldend__kaart">
          Veldkaart: <a href={kaart.address}>{kaart.titel}</a>
        </p>
      )}
      <ul className="geldend__hoofdstukken">
        {hoofdstukken.map(({ address, titel, volgorde }) => (
          <li key={address}>
            <span className="geldend__nummer" aria-hidden="true">
              {volgorde}
            </span>
            <a href={address}>{titel}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
