/** The versions of an inzetkader with their dates: a list, a menu in the strip, and what is in force. */

import { Fragment, type ReactNode } from 'react'
import { useVersies } from './confirmed'
import type { VersionContents, VersionOverview, Strip, Version } from '../data'
import { datumInWoorden, ownId, situationOn } from '../pipeline'
import { useToday } from '../reader/today'
import { inThemas } from './themas'
import { periodeOf, statusOf } from './versies'
import { StatusWoord } from '../parts/status-woord'
import { hrefOf } from '../reader/published'

type LijstProps = {
  versies: readonly Version[]
  /** Date of the content. */
  dag: string
  /** The version that is being read. */
  huidig?: string | undefined
  /** Drawn as a line through time, with a point a version. */
  isLijn?: boolean
}

/** Newest first; complete without a clock: the dates say what the status word cannot. */
export function VersieLijst({ versies, dag, huidig, isLijn }: LijstProps): ReactNode {
  const today = useToday()
  return (
    <ul className={`versies${isLijn ? ' versies--lijn' : ''}`}>
      {versies.toReversed().map((version) => (
        <li key={version.versie} data-toon={statusOf(version, today, dag).toon}>
          {version.versie === huidig ? (
            <strong>Versie {version.versie} (deze)</strong>
          ) : (
            <a href={hrefOf(version.address)}>Versie {version.versie}</a>
          )}
          <StatusWoord status={statusOf(version, today, dag)} />
          <span className="datum">{periodeOf(version) ?? 'nog geen datum'}</span>
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
export function KaderVersies({ kader }: { kader: VersionOverview }): ReactNode {
  const today = useToday()
  const { dag, views } = kader
  const versies = useVersies(kader.versies)
  if (versies.length === 0) return null
  return (
    <>
      <Geldend kader={{ dag, versies }} today={today} />
      <section aria-labelledby={ownId('alle-versies')}>
        <h2 id={ownId('alle-versies')}>Alle versies</h2>
        <VersieLijst versies={versies} dag={dag} isLijn />
        {views.length > 0 && (
          <ul className="kader-wegen">
            {views.map(({ address, titel }) => (
              <li key={address}>
                <a href={hrefOf(address)}>{titel}</a>
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  )
}

type GeldendProps = { kader: { dag: string; versies: readonly VersionContents[] }; today: string | undefined }

function Geldend({ kader: { dag, versies }, today }: GeldendProps): ReactNode {
  const day = today ?? dag
  const { inForce, previous, next, draft } = situationOn(versies, day)
  const isOnlyDraft = !inForce && !previous && !next
  const shown = inForce ?? (isOnlyDraft ? draft : undefined)
  const naar = (version: Version, tekst = `Versie ${version.versie}`) => (
    <a href={hrefOf(version.address)}>{tekst}</a>
  )
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
          De vorige was {naar(previous, `versie ${previous.versie}`)}: van kracht {periodeOf(previous)}
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

function Inhoud({ versie: { hoofdstukken, themas, kaart } }: { versie: VersionContents }): ReactNode {
  return (
    <>
      {kaart && (
        <p className="geldend__kaart">
          Veldkaart: <a href={hrefOf(kaart.address)}>{kaart.titel}</a>
        </p>
      )}
      {inThemas(hoofdstukken, themas).map(({ titel: thema, items }) => (
        <Fragment key={thema ?? ''}>
          {thema !== undefined && <h3 className="thema">{thema}</h3>}
          <ul className="geldend__hoofdstukken">
            {items.map(({ address, titel, volgorde }) => (
              <li key={address}>
                <span className="geldend__nummer" aria-hidden="true">
                  {volgorde}
                </span>
                <a href={hrefOf(address)}>{titel}</a>
              </li>
            ))}
          </ul>
        </Fragment>
      ))}
    </>
  )
}
