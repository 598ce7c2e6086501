/** Any two versions side by side, worked out in the browser from the data of both. */

import { useHistory, useLocation } from '@docusaurus/router'
import { allArtikels } from '../inzetkader/all-artikels'
import useIsBrowser from '@docusaurus/useIsBrowser'
import { type ReactNode, type SyntheticEvent, useEffect, useRef, useState } from 'react'
import { Wijzigingslog } from '../inzetkader/changes'
import { ArtikelVerschil } from '../inzetkader/diff'
import { useVersies } from '../inzetkader/confirmed'
import type { ArtikelDiff, LogLine, Version, VersionData, Wijzigingen } from '../data'
import { compareVersions, dataAddress, isAdopted, loadDiff, ownId } from '../pipeline'
import { useToday } from '../reader/today'
import { statusOf } from '../inzetkader/versies'
import { type Keuze, readKeuze } from './keuze'
import { haal } from '../reader/geladen'

export function Vergelijking({ page }: { page: Wijzigingen }): ReactNode {
  const { pathname, search } = useLocation()
  const history = useHistory()
  const isBrowser = useIsBrowser()
  const today = useToday() ?? page.dag
  const versies = useVersies(page.versies)
  const result = useRef<HTMLElement>(null)
  /* The static page knows no question, so the first drawing in the browser may not know one either. */
  const keuze = readKeuze(page.versies, isBrowser ? search : '')
  const [van, naar] = suggested(page.versies, keuze)

  const submit = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const chosen = (name: string): string => {
      const value = form.get(name)
      return typeof value === 'string' ? value : ''
    }
    const asked = new URLSearchParams({ van: chosen('van'), naar: chosen('naar') })
    /* With a fragment, Docusaurus leaves the focus where we put it. */
    history.push(`${pathname}?${asked.toString()}#${ownId('verschil')}`)
    result.current?.focus()
  }

  return (
    <div className="vergelijking">
      <form className="kiezer" onSubmit={submit} key={`${van}-${naar}`}>
        <fieldset disabled={!isBrowser}>
          <legend>Leg twee versies naast elkaar</legend>
          {(
            [
              ['van', 'Van', van],
              ['naar', 'Naar', naar]
            ] as const
          ).map(([name, label, value]) => (
            <label key={name}>
              {label}
              <select name={name} defaultValue={value}>
                {versies.map((version) => (
                  <option key={version.versie} value={version.versie}>
                    {labelOf(version, today)}
                  </option>
                ))}
              </select>
            </label>
          ))}
          <button type="submit">Toon het verschil</button>
        </fieldset>
      </form>
      <section
        ref={result}
        id={ownId('verschil')}
        tabIndex={-1}
        className="uitkomst"
        aria-label="Het gekozen verschil"
      >
        {keuze.soort === 'fout' && (
          <div className="strip__banner">
            <p className="strip__melding" role="status">
              {keuze.melding}
            </p>
          </div>
        )}
        {keuze.soort === 'verschil' && <Uitkomst page={page} keuze={keuze} />}
      </section>
    </div>
  )
}

/** What the lists show first: what was asked, else what would change next. */
function suggested(versies: readonly Version[], keuze: Keuze): [van: string, naar: string] {
  if (keuze.soort === 'verschil') {
    const { van, naar, isOmgekeerd } = keuze
    return isOmgekeerd ? [naar.versie, van.versie] : [van.versie, naar.versie]
  }
  const newest = versies.at(-1)
  const before = versies.slice(0, -1)
  return [(before.findLast(isAdopted) ?? before.at(-1))?.versie ?? '', newest?.versie ?? '']
}

function labelOf(version: Version, today: string): string {
  return `${version.versie} (${statusOf(version, today, today).woord.toLowerCase()})`
}

type Verschil = Extract<Keuze, { soort: 'verschil' }>

function Uitkomst({ page, keuze }: { page: Wijzigingen; keuze: Verschil }): ReactNode {
  const { van, naar, isOmgekeerd } = keuze
  const verschillen = useVerschillen(van, naar)
  const log = logBetween(page, van, naar)
  return (
    <>
      <h2>
        Van versie {van.versie} naar {isAdopted(naar) ? 'versie' : 'concept'} {naar.versie}
      </h2>
      {isOmgekeerd && (
        <p>
          Je koos de nieuwste eerst. Je leest hier wat er wijzigde van versie {van.versie} naar versie{' '}
          {naar.versie}.
        </p>
      )}
      {!isAdopted(naar) && <p>Dit zou het concept wijzigen. Het is nog niet vastgesteld.</p>}
      {verschillen === undefined && <p role="status">De versies worden vergeleken…</p>}
      {verschillen === 'fout' && (
        <p className="strip__melding" role="status">
          De versies konden niet geladen worden. Ben je offline? Probeer opnieuw zodra je verbinding hebt.
        </p>
      )}
      {Array.isArray(verschillen) && (
        <>
          <p role="status">{telling(verschillen)}</p>
          {log.length > 0 && (
            <Wijzigingslog
              log={log}
              titel={`Wijzigingslog van versie ${van.versie} naar versie ${naar.versie}`}
            />
          )}
          {verschillen.map((diff) => (
            <ArtikelVerschil key={diff.nummer} diff={diff} />
          ))}
        </>
      )}
    </>
  )
}

function telling({ length }: readonly ArtikelDiff[]): string {
  if (length === 0) return 'Er is niets gewijzigd: elk artikel zegt in beide versies hetzelfde.'
  return length === 1 ? '1 artikel verschilt.' : `${length} artikels verschillen.`
}

/** The reasons on the way from one version to the other, newest first. */
function logBetween({ wijzigingen }: Wijzigingen, van: Version, naar: Version): LogLine[] {
  return wijzigingen
    .filter((change) => isAdopted(change) || change.versie === naar.versie)
    .filter(
      ({ versie }) => compareVersions(van.versie, versie) < 0 && compareVersions(versie, naar.versie) <= 0
    )
    .toSorted((a, b) => compareVersions(b.versie, a.versie))
    .flatMap(({ log }) => log)
}

type State = { key: string; verschillen: ArtikelDiff[] | 'fout' }

function useVerschillen(van: Version, naar: Version): ArtikelDiff[] | 'fout' | undefined {
  const key = `${van.address} ${naar.address}`
  const [state, setState] = useState<State>()
  useEffect(() => {
    const controller = new AbortController()
    const [from = '', to = ''] = key.split(' ').map(dataAddress)
    void compare(from, to, controller.signal).then((verschillen) => {
      if (!controller.signal.aborted) setState({ key, verschillen })
    })
    return () => controller.abort()
  }, [key])
  return state?.key === key ? state.verschillen : undefined
}

async function compare(from: string, to: string, signal: AbortSignal): Promise<ArtikelDiff[] | 'fout'> {
  try {
    const [{ diffVersions }, before, after] = await Promise.all([
      loadDiff(),
      haal<VersionData>(from, signal),
      haal<VersionData>(to, signal)
    ])
    return diffVersions(allArtikels(before), allArtikels(after))
  } catch {
    return 'fout'
  }
}
