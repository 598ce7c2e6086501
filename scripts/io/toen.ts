/** The words that a question was read beside: in another version as it is today, else in the history of its article. */

import { versionOf } from '../pipeline/core/address.ts'
import { datumInWoorden } from '../pipeline/core/dutch.ts'
import { type Gezocht, type Toen, toenInTekst, toenInVersie } from '../pipeline/herlezen/toen.ts'
import type { Gevonden } from '../pipeline/site/pin.ts'
import type { Site } from '../pipeline/site/site.ts'
import { CouldNotLook } from './git.ts'
import { type History, historyOf } from './history.ts'
import type { NotSeen } from './comparison.ts'

const NIET = 'De woorden van toen zijn niet te vinden'

/** Looks for them in the content at `root`; git is asked only where it is needed. */
export function openToen(root: string, site: Site): (gezocht: Gezocht, now: Gevonden) => Toen {
  let history: History | NotSeen | undefined
  return (gezocht, now) => {
    const inVersion = toenInVersie(site, gezocht)
    if (inVersion) return inVersion
    history ??= historyOf(root)
    if ('reason' in history) return { waarom: `${NIET}: ${history.reason}` }
    try {
      return inHistory(site, history, gezocht, now)
    } catch (error) {
      if (error instanceof CouldNotLook) return { waarom: `${NIET}: ${error.why.reason}` }
      throw error
    }
  }
}

function inHistory(
  site: Site,
  history: History,
  { vingerafdruk }: Gezocht,
  { entry, artikel: { id } }: Gevonden
): Toen {
  for (const { path, text, commit, dag } of history.textsAt(placeOf(entry))) {
    if (!text.includes(`{#${id}}`)) continue
    const waar = `op ${datumInWoorden(dag)} (commit ${commit}), ${path}`
    const source = { path, bytes: new TextEncoder().encode(text) }
    const found = toenInTekst(site, source, { id, vingerafdruk, waar })
    if (found) return found
  }
  return {
    waarom: history.isShallow
      ? `${NIET}: van de geschiedenis is hier enkel het laatste stuk opgehaald (git fetch --unshallow haalt de rest).`
      : `${NIET} in de geschiedenis van ${placeOf(entry)}.`
  }
}

/** An article of an inzetkader may come from another chapter or another version. */
function placeOf({ path, address }: Gevonden['entry']): string {
  const { technologie } = (path.startsWith('docs/inzetkader/') && versionOf(address)) || {}
  return technologie === undefined ? path : `docs/inzetkader/${technologie}`
}
