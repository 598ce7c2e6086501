/** Deviations of zones: in place under an article, on the strip, in its folded list and on the page of the zone. */

import type { ReactNode } from 'react'
import type { Afwijking, Page } from '../data'
import { datumInWoorden, ownId } from '../pipeline'
import { useToday } from '../reader/today'
import { type Stand, standOn } from './stand'
import { hrefOf } from '../reader/published'

type Props = { afwijkingen: readonly Afwijking[]; zone: string | undefined }

/**
 * What holds in the chosen zone, today or on a day (ISO date). On a field card it does not stand under its article, so it
 * says which one.
 */
export function InJouwZone({
  afwijkingen,
  zone,
  dag,
  isOnCard = false
}: Props & { dag?: string; isOnCard?: boolean }): ReactNode {
  const today = useToday()
  return inForce(afwijkingen, zone, dag ?? today).map((afwijking) => (
    <div
      className="zoneblok"
      role="note"
      aria-label={`In jouw zone (${afwijking.zone.titel})`}
      key={keyOf(afwijking)}
    >
      <p className="zoneblok__titel">
        In jouw zone (<a href={hrefOf(afwijking.zone.address)}>{afwijking.zone.titel}</a>){' '}
        {afwijking.zone.fictief && <span className="merk">Fictief</span>}
      </p>
      <p className="zoneblok__tekst">
        {isOnCard && (
          <>
            <a href={hrefOf(afwijking.href ?? '')} className="artikelnummer">
              {afwijking.artikel}
            </a>
            :{' '}
          </>
        )}
        {afwijking.tekst}
      </p>
      <Herkomst afwijking={afwijking} />
    </div>
  ))
}

function Herkomst({ afwijking: { reden, door, van, tot } }: { afwijking: Afwijking }): ReactNode {
  const facts = [
    ['Reden', reden],
    ['Besloten door', door],
    ['Van', datumInWoorden(van)],
    ['Tot', datumInWoorden(tot)]
  ]
  return (
    <dl className="herkomst">
      {facts.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** One line on the strip, so that a reader who does not scroll knows; said aloud when the choice changes. */
export function ZoneMelding({ page, zone }: { page: Page; zone: string | undefined }): ReactNode {
  const today = useToday()
  if (page.kind !== 'hoofdstuk' && page.kind !== 'kaart') return null
  const titel = page.zones.find(({ naam }) => naam === zone)?.titel
  const found = inForce(page.afwijkingen, zone, today)
  const artikels = [...new Map(found.map((afwijking) => [afwijking.href, afwijking.artikel]))]
  const count = artikels.length === 1 ? '1 artikel' : `${artikels.length} artikels`
  return (
    <div role="status">
      {titel !== undefined && artikels.length > 0 && (
        <p className="strip__melding strip__melding--zone">
          {titel} wijkt op deze bladzijde af van {count}:{' '}
          {artikels.map(([href = '', artikel], index) => (
            <span key={href}>
              {index > 0 && ', '}
              <a href={hrefOf(href.replace(page.address, ''))}>{artikel}</a>
            </span>
          ))}
        </p>
      )}
      {titel !== undefined && today !== undefined && artikels.length === 0 && (
        <p className="klein">{titel} wijkt op deze bladzijde van geen enkel artikel af.</p>
      )}
    </div>
  )
}

/** All deviations of one article, of every zone and of all times, for the folded list. */
export function Afwijkingenlijst({ afwijkingen }: Omit<Props, 'zone'>): ReactNode {
  return (
    <ul>
      {afwijkingen.map((afwijking) => (
        <li key={keyOf(afwijking)}>
          <a href={hrefOf(afwijking.zone.address)}>{afwijking.zone.titel}</a>{' '}
          {afwijking.zone.fictief && <span className="merk">Fictief</span>}{' '}
          <StandMerk afwijking={afwijking} />
          <br />
          {afwijking.tekst} Van {datumInWoorden(afwijking.van)} tot {datumInWoorden(afwijking.tot)}.
        </li>
      ))}
    </ul>
  )
}

/** On the page of a zone: every deviation with its reasons, and how many hold today. */
export function AfwijkingenVanZone({ page }: { page: Page }): ReactNode {
  const today = useToday()
  if (page.kind !== 'zone' || page.data.soort === 'gedeeld') return null
  return (
    <section className="afwijkingen" aria-labelledby={ownId('afwijkingen')}>
      <h2 id={ownId('afwijkingen')}>Afwijkingen van het inzetkader</h2>
      <p>{telling(page.afwijkingen, today)}</p>
      <ul className="lijst">
        {page.afwijkingen.map((afwijking) => (
          <li key={keyOf(afwijking)}>
            <p className="lijst__titel">
              {afwijking.href === undefined ? (
                afwijking.artikel
              ) : (
                <a href={hrefOf(afwijking.href)}>
                  {afwijking.artikel}: {afwijking.titel}
                </a>
              )}
            </p>
            <StandMerk afwijking={afwijking} />
            <p className="zoneblok__tekst">{afwijking.tekst}</p>
            <Herkomst afwijking={afwijking} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function telling(afwijkingen: readonly Afwijking[], today: string | undefined): string {
  const count = afwijkingen.length
  if (count === 0) return 'Van deze zone is hier geen afwijking vastgelegd.'
  const all = count === 1 ? 'Er is 1 afwijking vastgelegd.' : `Er zijn ${count} afwijkingen vastgelegd.`
  if (today === undefined) return all
  const number = (stand: Stand): number =>
    afwijkingen.filter((afwijking) => standOn(afwijking, today) === stand).length
  const parts = [
    `${number('geldt') === 0 ? 'geen' : number('geldt')} van kracht`,
    ...(number('komt') === 0 ? [] : [`${number('komt')} nog niet`]),
    ...(number('verlopen') === 0 ? [] : [`${number('verlopen')} verlopen`])
  ]
  return `${all} Vandaag: ${parts.join(', ')}.`
}

const STANDEN: Readonly<Record<Exclude<Stand, 'geldt'>, string>> = {
  komt: 'Nog niet van kracht',
  verlopen: 'Verlopen'
}

/** Only the browser knows the day, so the static page leaves it at the dates. */
function StandMerk({ afwijking }: { afwijking: Afwijking }): ReactNode {
  const today = useToday()
  const stand = today === undefined ? 'geldt' : standOn(afwijking, today)
  return stand === 'geldt' ? null : <span className="merk">{STANDEN[stand]}</span>
}

function inForce(
  afwijkingen: readonly Afwijking[],
  zone: string | undefined,
  today: string | undefined
): Afwijking[] {
  if (zone === undefined || today === undefined) return []
  return afwijkingen.filter(
    (afwijking) => afwijking.zone.naam === zone && standOn(afwijking, today) === 'geldt'
  )
}

function keyOf({ zone, artikel, van }: Afwijking): string {
  return `${zone.naam} ${artikel} ${van}`
}
