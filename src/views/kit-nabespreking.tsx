/** The debriefing: the questions, what became of the articles since a day, what the field reported, and what it stands on. */

import type { ReactNode } from 'react'
import type { KitOpDag, KitView } from '../data'
import { Woorden } from '../inzetkader/diff'
import { Rijen } from '../page/rijen'
import { Tree } from '../parts/tree'
import { datumInWoorden, isAdopted, ownId } from '../pipeline'
import type { BladHead } from '../print/blad-css'
import { PrintHead } from '../print/bladen'
import { hrefOf } from '../reader/published'
import { DagVraag } from './dagvraag'
import { kiesSinds } from './kit-adres'

type Props = {
  kit: KitView['kit']
  op: KitOpDag
  head: BladHead
  /** What the address says, and the day that it means. */
  getypt: string
  sinds: string | undefined
  /** Undefined in the static page. */
  today: string | undefined
}

export function Nabespreking({ kit, op, head, getypt, sinds, today }: Props): ReactNode {
  const id = ownId('nabespreking')
  return (
    <section className="kit__blad kit__nabespreking" aria-labelledby={id}>
      <PrintHead head={head} />
      <h2 id={id} className="kop" tabIndex={-1}>
        Nabespreking
      </h2>
      <Tree nodes={kit.nabespreking} />
      <h3>Wat wijzigde er in deze artikels?</h3>
      <div className="met-script">
        <DagVraag
          naam="sinds"
          id="sinds"
          vraag="Toon wijzigingen sinds"
          getypt={getypt}
          dag={sinds}
          toon={kiesSinds}
        />
      </div>
      {sinds !== undefined && <Wijzigingen op={op} sinds={sinds} today={today ?? kit.dag} />}
      <h3>Wat meldde het terrein?</h3>
      <Verslagen kit={kit} />
      <Waarop op={op} />
    </section>
  )
}

type Wijziging = KitOpDag['wijzigingen'][number]

function Wijzigingen({ op, sinds, today }: { op: KitOpDag; sinds: string; today: string }): ReactNode {
  const { wijzigingen } = op
  return (
    <div role="status">
      {wijzigingen.length === 0 ? (
        <p>Sinds {datumInWoorden(sinds)} wijzigde er niets in deze artikels.</p>
      ) : (
        <>
          <p>Sinds {datumInWoorden(sinds)}:</p>
          <ul className="kit__wijzigingen">
            {wijzigingen.map((wijziging, index) => (
              <li key={index}>
                <a href={hrefOf(wijziging.address)} className="artikelnummer">
                  {wijziging.nummer}
                </a>{' '}
                <strong>{wijziging.titel}</strong>. {wanneer(wijziging, today)}
                {wijziging.log.map((line) => (
                  <p key={line.wijziging}>
                    {line.wijziging} {line.waarom}
                  </p>
                ))}
                {wijziging.diff?.soort === 'gewijzigd' && <Woorden diff={wijziging.diff} />}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

const SOORTEN = { gewijzigd: 'Gewijzigd', nieuw: 'Nieuw', vervallen: 'Vervallen' } as const

function wanneer({ version, vanaf, diff }: Wijziging, today: string): string {
  const dag = datumInWoorden(vanaf)
  if (!diff)
    return `De tekst van deze pagina is bijgewerkt op ${dag}. Welke woorden wijzigden, houdt de site niet bij.`
  const wat = SOORTEN[diff.soort]
  if (!version || !isAdopted(version))
    return `${wat} in het concept ${version?.versie ?? ''}, bijgewerkt op ${dag}. Nog niet vastgesteld.`
  const geldt = vanaf > today ? 'geldt pas vanaf' : 'geldt sinds'
  const einde =
    version.tot !== undefined && version.tot <= today
      ? `, niet meer sinds ${datumInWoorden(version.tot)}`
      : ''
  return `${wat} in versie ${version.versie}, ${geldt} ${dag}${einde}.`
}

function Verslagen({ kit: { verslagen, verslagenMeer } }: { kit: KitView['kit'] }): ReactNode {
  if (verslagen.length === 0) return <p>Over deze artikels staat er nog geen verslag op de site.</p>
  return (
    <>
      <p>De nieuwste verslagen over deze artikels.</p>
      <Rijen
        items={verslagen.map(({ rij, nummers }) => ({
          ...rij,
          merken: [...nummers, ...(rij.merken ?? [])]
        }))}
      />
      {verslagenMeer > 0 && (
        <p>
          En nog {verslagenMeer}, zie <a href={hrefOf('/praktijk')}>Praktijk</a>.
        </p>
      )}
    </>
  )
}

/** What a trainer may hold an answer against, and the fingerprints by which anybody can tell later that words are others. */
function Waarop({ op: { rijen } }: { op: KitOpDag }): ReactNode {
  return (
    <>
      <h3>Waarop steunt dit?</h3>
      <ul className="kit__waarop">
        {rijen.map(({ nummer, gevonden, ontbreekt }) => (
          <li key={nummer}>
            {gevonden ? (
              <>
                <a href={hrefOf(gevonden.address)} className="artikelnummer">
                  {nummer}
                </a>{' '}
                <strong>{gevonden.titel}</strong> <code>{gevonden.vingerafdruk}</code>
                <Tree nodes={gevonden.vaststaat} />
              </>
            ) : (
              ontbreekt
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
