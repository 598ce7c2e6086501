/** The parts that pages of every kind share; free of theme and router, like tree.tsx. */

import type { ReactNode } from 'react'
import type { Page, PageLink } from '../data'
import { ownId } from '../pipeline'
import { datumInWoorden, hoofdletter, SOORTEN, woord } from '../words'
import { Tabel } from './tabel'

export function Lijst({ items }: { items: readonly PageLink[] }): ReactNode {
  return (
    <ul className="lijst">
      {items.map((item) => (
        <li key={item.address}>
          <a href={item.address} className="lijst__titel">
            {item.titel}
          </a>
          <p>
            <Fictief item={item} />
            {item.datum !== undefined && <span className="datum">{datumInWoorden(item.datum)}. </span>}
            {item.omschrijving}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** An invented example never looks like a real one, in no list. */
export function Fictief({ item }: { item: Pick<PageLink, 'fictief'> }): ReactNode {
  return item.fictief && <span className="merk">Fictief</span>
}

export function Bronnen({
  recht,
  bronnen = []
}: Pick<Page, 'recht'> & Pick<Page['data'], 'bronnen'>): ReactNode {
  if (recht.length + bronnen.length === 0) return null
  return (
    <section className="bronnen" aria-labelledby={ownId('bronnen')}>
      <h2 id={ownId('bronnen')}>Bronnen</h2>
      <ul>
        {recht.map((item) => (
          <li key={item.address}>
            <a href={item.address}>{item.titel}</a>
          </li>
        ))}
        {bronnen.map((bron) => (
          <li key={`${bron.naam} ${bron.datum ?? ''}`}>
            {bron.url === undefined ? (
              bron.naam
            ) : (
              <a href={bron.url} rel="noopener noreferrer">
                {bron.naam}
              </a>
            )}
            {bron.datum !== undefined && `, ${datumInWoorden(bron.datum)}`} ({woord(bron.zekerheid)})
          </li>
        ))}
      </ul>
      {recht.length > 0 && (
        <p className="klein">
          Deze pagina geeft informatie en is geen juridisch advies. De geconsolideerde wettekst primeert; leg
          twijfel voor aan de DPO, het parket of het Controleorgaan.
        </p>
      )}
    </section>
  )
}

/** Kinds that exist to be used by other pages: that none does is worth knowing. */
const MEANT_TO_BE_USED: ReadonlySet<string> = new Set(['module', 'les', 'ervaring', 'begrip', 'rechtsbron'])

export function Verwijzingen({ page }: { page: Page }): ReactNode {
  const { kind, verwijzingen: items, verwijzingenMeer: more = 0 } = page
  if (items.length === 0) {
    return MEANT_TO_BE_USED.has(kind) ? <p className="klein">Nog niemand verwijst naar deze pagina.</p> : null
  }
  return (
    <details className="verwijzingen">
      <summary>
        {kind === 'hoofdstuk' ? 'Wie verwijst naar het hele hoofdstuk' : 'Wie verwijst hiernaar'} (
        {items.length + more})
      </summary>
      <ul>
        {items.map((item) => (
          <li key={item.address}>
            {SOORTEN[item.kind]}: <a href={item.address}>{item.titel}</a>
            {item.artikels && ` (${item.artikels.join(', ')})`} <Fictief item={item} />
          </li>
        ))}
        {more > 0 && <li>en nog {more}</li>}
      </ul>
    </details>
  )
}

/** What the front matter of each kind says, as terms and values. */
export function Feiten({ page }: { page: Page }): ReactNode {
  const feiten = feitenVan(page)
  if (feiten.length === 0) return null
  return (
    <dl className="feiten">
      {feiten.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function feitenVan(page: Page): [string, ReactNode][] {
  const feiten: [string, ReactNode][] = []
  switch (page.kind) {
    case 'technologie':
      feiten.push(
        ['Artikels', `${page.data.prefix} 1.1, ${page.data.prefix} 1.2, …`],
        ['Diensten', page.data.diensten.join(' en ')]
      )
      break
    case 'module':
      feiten.push(
        ['Doelgroep', page.data.doelgroep.join(', ')],
        ['Duur', page.data.duur],
        ['Technologie', page.data.technologieen.map(woord).join(', ')]
      )
      break
    case 'ervaring':
      feiten.push(
        ['Type', hoofdletter(woord(page.data.type))],
        ['Dienst', hoofdletter(page.data.dienst)],
        ['Technologie', page.data.technologieen.map(woord).join(', ')],
        ['Doel van de camera', page.data.doelen.join(', ')],
        ['Datum van het verslag', datumInWoorden(page.data.datum)],
        ['Zone', page.zone && <a href={page.zone.address}>{page.zone.titel}</a>],
        ['Reden', page.data.reden]
      )
      break
    case 'begrip':
      feiten.push(
        ['Ook gezegd', page.data.synoniemen?.join(', ')],
        ['Afkorting', page.data.afkortingen?.join(', ')],
        ['Grondslag', woord(page.data.grondslag)]
      )
      break
    case 'rechtsbron':
      feiten.push(
        ['Soort', hoofdletter(woord(page.data.soort))],
        ['Datum', datumInWoorden(page.data.datum)],
        ['Gepubliceerd', page.data.gepubliceerd && datumInWoorden(page.data.gepubliceerd)],
        ['In werking', page.data.in_werking && datumInWoorden(page.data.in_werking)],
        ['Geldt voor', page.data.geldt_voor.join(', ')],
        ['Toestand', hoofdletter(page.data.toestand)],
        ['Zekerheid', woord(page.data.zekerheid)],
        ['Haal een artikel aan als', page.data.prefix && `${page.data.prefix} art. …`],
        [
          'ELI-adres',
          page.data.eli && (
            <a href={page.data.eli} rel="noopener noreferrer">
              {page.data.eli}
            </a>
          )
        ]
      )
      break
    case 'zone':
      feiten.push(
        ['Soort', woord(page.data.soort)],
        ['Gemeenten', page.data.gemeenten?.join(', ')],
        ['Bestaat sinds', page.data.geldig_van && datumInWoorden(page.data.geldig_van)],
        ['Bestond tot', page.data.geldig_tot && datumInWoorden(page.data.geldig_tot)]
      )
      break
    case 'nieuws':
      feiten.push(['Datum', datumInWoorden(page.data.datum)])
      break
    default:
  }
  return feiten.filter(([, value]) => value !== undefined && value !== '')
}

/** Dated adoption facts of a zone: each with its source, none of them "today". */
export function Invoering({ page }: { page: Page }): ReactNode {
  if (page.kind !== 'zone' || page.data.feiten === undefined) return null
  return (
    <section aria-labelledby={ownId('invoering')}>
      <h2 id={ownId('invoering')}>Wat een gedateerde bron zegt</h2>
      <Tabel titel="Feiten over de invoering" koppen={['Op', 'Technologie', 'Stand toen', 'Bron']}>
        {page.data.feiten.map((feit) => (
          <tr key={feit.op + feit.technologie + feit.stand}>
            <td className="datum">{datumInWoorden(feit.op)}</td>
            <td>{woord(feit.technologie)}</td>
            <td>
              {woord(feit.stand)}
              {feit.aantal !== undefined && ` (${feit.aantal})`}
              {feit.toelichting !== undefined && <p className="klein">{feit.toelichting}</p>}
            </td>
            <td>
              {feit.bron} ({woord(feit.zekerheid)})
            </td>
          </tr>
        ))}
      </Tabel>
    </section>
  )
}

export function Leerdoelen({ page }: { page: Page }): ReactNode {
  if (page.kind !== 'module') return null
  return (
    <section aria-labelledby={ownId('leerdoelen')}>
      <h2 id={ownId('leerdoelen')}>Na deze module kun je</h2>
      <ul>
        {page.data.leerdoelen.map((doel) => (
          <li key={doel}>{doel}</li>
        ))}
      </ul>
    </section>
  )
}

const KOPPEN: Partial<Record<string, string>> = {
  inzetkader: 'Hoofdstukken',
  module: 'Lessen',
  zone: 'Ervaringsverslagen',
  '/praktijk': 'Recentste verslagen',
  '/begrippen': 'Alle begrippen',
  '/recht': 'Alle rechtsbronnen',
  '/zones': 'Alle zones',
  '/nieuws': 'Alle berichten',
  '/opleiding': 'Modules',
  '/inzetkader': 'Technologieën'
}

/** Sections that a reader can follow: the script writes a feed for each (scripts/pipeline/emit/feeds.ts). */
const GEVOLGD: ReadonlySet<string> = new Set(['/nieuws', '/praktijk'])

export function Onderdelen({ page }: { page: Page }): ReactNode {
  // The field card of a version has a place of its own, on top; so have the versions of a technologie.
  const items = page.kader ? [] : page.onderdelen.filter(({ kind }) => kind !== 'kaart')
  if (items.length === 0) return null
  return (
    <section aria-labelledby={ownId('onderdelen')}>
      <h2 id={ownId('onderdelen')}>{KOPPEN[page.address] ?? KOPPEN[page.kind] ?? 'Onderdelen'}</h2>
      <Lijst items={items} />
      {GEVOLGD.has(page.address) && <Feed section={page.address} />}
    </section>
  )
}

function Feed({ section }: { section: string }): ReactNode {
  return (
    <p className="klein">
      Met de <a href={`${section}/atom.xml`}>feed van deze pagina</a> zie je in een leesapp wat hier bijkomt.
    </p>
  )
}
