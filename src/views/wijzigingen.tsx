/** What each version of an inzetkader changed, and why; readable without script. With one, any two versions side by side. */

import useBrokenLinks from '@docusaurus/useBrokenLinks'
import type { ReactNode } from 'react'
import { Wijzigingslog } from '../inzetkader/changes'
import { ArtikelVerschil } from '../inzetkader/diff'
import { StatusStrip } from '../page/strip'
import { useVersies } from '../inzetkader/confirmed'
import type { Version, Wijzigingen as Page } from '../data'
import { datumInWoorden, isAdopted } from '../pipeline'
import { StatusWoord } from '../parts/status-woord'
import { useToday } from '../reader/today'
import { statusOf } from '../inzetkader/versies'
import { Paginakop } from './paginakop'
import { Vergelijking } from './vergelijking'
import { hrefOf } from '../reader/published'

export default function Wijzigingen({ page }: { page: Page }): ReactNode {
  const versies = useVersies(page.versies)
  const shown = page.wijzigingen.filter((change) => isAdopted(change) || change.vorige !== undefined)
  return (
    <div className="pagina pagina--wijzigingen">
      <Paginakop page={page} soort={<a href={hrefOf(page.terug)}>{page.technologie}</a>}>
        <StatusStrip strip={{}} bijgewerkt={page.bijgewerkt} fictief={page.fictief === true} />
      </Paginakop>
      {!page.versies.some(isAdopted) && <p>{nothingYet(page)}</p>}
      {page.versies.length > 1 && <Vergelijking page={page} />}
      {shown.map((change) => (
        <Versie
          key={change.versie}
          change={change}
          now={versies.find(({ versie }) => versie === change.versie) ?? change}
          dag={page.dag}
        />
      ))}
    </div>
  )
}

function nothingYet({ versies }: Page): string {
  const [only] = versies
  if (!only) return 'Er is nog geen versie van dit inzetkader. Er valt dus nog niets te vergelijken.'
  if (versies.length > 1)
    return 'Nog geen enkele versie is vastgesteld. Je kunt wel de concepten vergelijken.'
  return `Er is nog maar één versie: het concept ${only.versie}. Er valt dus nog niets te vergelijken. Wordt er een tweede versie geschreven, dan lees je hier wat er wijzigt en waarom.`
}

type VersieProps = { change: Page['wijzigingen'][number]; now: Version; dag: string }

function Versie({ change, now, dag }: VersieProps): ReactNode {
  const { id, versie, address, vorige, log, artikels } = change
  const { collectAnchor } = useBrokenLinks()
  collectAnchor(id)
  return (
    <section className="wijzigingen" aria-labelledby={id}>
      <h2 id={id} className="kop">
        {isAdopted(change) ? 'Versie' : 'Concept'} {versie}
      </h2>
      <p>
        <StatusWoord status={statusOf(now, useToday(), dag)} /> {levensloop(change)}{' '}
        <a href={hrefOf(address)}>Lees versie {versie}</a>
      </p>
      {vorige === undefined ? (
        <p>Dit is de eerste versie: alle artikels zijn nieuw.</p>
      ) : artikels.length === 0 ? (
        <p>Geen enkel artikel kreeg andere woorden dan in versie {vorige}.</p>
      ) : null}
      {log.length > 0 ? (
        <Wijzigingslog log={log} titel={`Wijzigingslog van versie ${versie}`} />
      ) : (
        artikels.length > 0 && <p>Waarom deze artikels wijzigen, staat nog niet in het wijzigingslog.</p>
      )}
      {artikels.map((diff) => (
        <ArtikelVerschil key={diff.nummer} diff={diff} />
      ))}
    </section>
  )
}

/** When it was decided, when it counts, and what it is compared with. */
function levensloop({ besluit, van, tot, vorige }: Page['wijzigingen'][number]): string {
  const until = tot === undefined ? '' : ` tot ${datumInWoorden(tot)}`
  return [
    besluit && `Beslist op ${datumInWoorden(besluit.op)} door ${besluit.door}.`,
    besluit && van !== undefined && `Van kracht vanaf ${datumInWoorden(van)}${until}.`,
    vorige !== undefined && `Vergeleken met versie ${vorige}.`
  ]
    .filter(Boolean)
    .join(' ')
}
