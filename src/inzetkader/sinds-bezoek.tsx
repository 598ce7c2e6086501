/** What changed, word by word, in what counts today since this browser last saw it. Nothing on a first visit, nor when nothing did. */

import { type ReactNode, useEffect, useState } from 'react'
import type { ArtikelDiff, Version, VersionData } from '../data'
import { currentOn, dataAddress, datumInWoorden, loadDiff, ownId } from '../pipeline'
import { haal } from '../reader/geladen'
import { keep } from '../reader/offline/keep'
import { hrefOf } from '../reader/published'
import { useToday } from '../reader/today'
import { allArtikels } from './all-artikels'
import { useVersies } from './confirmed'
import { ArtikelVerschil } from './diff'
import { type Gezien, lastSeen, remember } from './gezien'

type Props = {
  /** Of one technologie; on a page of a version each with the address of that page in it. */
  versies: readonly Version[]
  /** The version that the page is of: what changed is told only where that is the one that counts. */
  alleen?: string | undefined
}

type Nieuws = { sinds: string; diffs: readonly ArtikelDiff[]; nu: Gezien }

export function SindsBezoek({ versies, alleen }: Props): ReactNode {
  const today = useToday()
  const now = useVersies(versies)
  const geldend = today === undefined ? undefined : currentOn(now, today)
  const [, , technologie = '', versie = ''] = geldend?.address.split('/') ?? []
  const [nieuws, dismiss] = useNieuws(
    technologie,
    alleen === undefined || alleen === versie ? versie : '',
    today
  )
  if (nieuws === undefined) return null
  const { sinds, diffs } = nieuws
  return (
    <details className="sinds">
      <summary>
        <h2 id={ownId('sinds')}>
          {diffs.length === 1 ? '1 artikel wijzigde' : `${diffs.length} artikels wijzigden`} sinds je vorige
          bezoek
        </h2>
      </summary>
      <div>
        <p className="klein">
          Vergeleken met wat dit toestel op {datumInWoorden(sinds)} zag. Dat weet alleen dit toestel.
        </p>
        {diffs.map((diff) => (
          <ArtikelVerschil key={diff.nummer} diff={diff} />
        ))}
        <button type="button" className="knop-stil" onClick={dismiss}>
          Gezien
        </button>
      </div>
    </details>
  )
}

function useNieuws(
  technologie: string,
  versie: string,
  today: string | undefined
): [nieuws: Nieuws | undefined, dismiss: () => void] {
  const [nieuws, setNieuws] = useState<Nieuws>()
  useEffect(() => {
    if (versie === '' || today === undefined) return undefined
    const controller = new AbortController()
    void newsOf(technologie, versie, today, controller.signal)
      // Without a network and a kept copy there is nothing to compare.
      .catch(() => undefined)
      .then((found) => {
        if (!controller.signal.aborted) setNieuws(found)
      })
    return () => controller.abort()
  }, [technologie, versie, today])
  const dismiss = (): void => {
    if (nieuws) void remember(technologie, nieuws.nu)
    setNieuws(undefined)
  }
  return [nieuws, dismiss]
}

async function newsOf(
  technologie: string,
  versie: string,
  today: string,
  signal: AbortSignal
): Promise<Nieuws | undefined> {
  const address = dataAddress(`/inzetkader/${technologie}/${versie}`)
  const [before, after] = await Promise.all([lastSeen(technologie), haal<VersionData>(address, signal)])
  // A refused worker (private window) is no fault to show.
  keep([hrefOf(address)]).catch(() => undefined)
  const nu = { ...after, gezien: today }
  if (before === undefined) {
    await remember(technologie, nu)
    return undefined
  }
  // A kept copy may be older than what was seen since.
  if (after.geladen < before.gezien) return undefined
  const { diffVersions } = await loadDiff()
  const diffs = diffVersions(allArtikels(before), allArtikels(after))
  return diffs.length === 0 ? undefined : { sinds: before.gezien, diffs, nu }
}
