/** On what one compares: five categories, the criteria in each, and of every criterion its requirements with their needs. */

import type { ReactNode } from 'react'
import type { Criterium, Eis, PageOf } from '../data'
import { CATEGORIEEN, datumInWoorden, ownId, woord } from '../pipeline'
import { hrefOf } from '../reader/published'
import { CATEGORIE } from './woorden'

type Markt = PageOf<'markt'>
type Adressen = Markt['markt']['artikels']

export function Waarop({ page }: { page: Markt }): ReactNode {
  const { data } = page
  const isGevuld = (categorie: Criterium['categorie']): boolean =>
    data.criteria.some((criterium) => criterium.categorie === categorie)
  const gevuld = CATEGORIEEN.filter(isGevuld)
  const leeg = CATEGORIEEN.filter((categorie) => !isGevuld(categorie))
  return (
    <section aria-labelledby={ownId('waarop')} className="markt__waarop">
      <h2 id={ownId('waarop')} className="kop" tabIndex={-1}>
        Waarop je vergelijkt
      </h2>
      <dl>
        {gevuld.map((categorie) => (
          <div key={categorie}>
            <dt>
              {CATEGORIE[categorie][0]} <span className="klein">{CATEGORIE[categorie][1]}</span>
            </dt>
            {data.criteria
              .filter((criterium) => criterium.categorie === categorie)
              .map((criterium) => (
                <dd key={criterium.id}>
                  <EenCriterium criterium={criterium} page={page} />
                </dd>
              ))}
          </div>
        ))}
      </dl>
      {leeg.length > 0 && (
        <>
          <p>
            <strong>Onbekend.</strong> In deze categorieën is er nog geen criterium met een bron:
          </p>
          <ul>
            {leeg.map((categorie) => (
              <li key={categorie}>
                {CATEGORIE[categorie][0]}: {CATEGORIE[categorie][1]}.
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function EenCriterium({ criterium, page }: { criterium: Criterium; page: Markt }): ReactNode {
  const eisen = page.data.eisen.filter((eis) => eis.criterium === criterium.id)
  return (
    <>
      <strong>{criterium.naam}</strong>
      <Herkomst van={criterium} />
      {eisen.length === 0 && <p>Nog geen eis. Er is dus nog niets om te toetsen.</p>}
      <ul>
        {eisen.map((eis) => (
          <li key={eis.id}>
            {eis.eis}
            <details>
              <summary>Hoe je het toetst, en waarom</summary>
              <EenEis eis={eis} page={page} />
            </details>
          </li>
        ))}
      </ul>
    </>
  )
}

function EenEis({ eis, page }: { eis: Eis; page: Markt }): ReactNode {
  return (
    <>
      <p>
        <strong>Toets:</strong> {eis.toets}
      </p>
      {page.data.behoeften
        .filter(({ id }) => eis.behoeften.includes(id))
        .map((behoefte) => (
          <p key={behoefte.id}>
            <strong>Nodig voor:</strong> {behoefte.behoefte} ({behoefte.wie})
            <Herkomst van={behoefte} />
          </p>
        ))}
      {eis.artikels && <Artikels nummers={eis.artikels} adressen={page.markt.artikels} />}
      <Herkomst van={eis} />
    </>
  )
}

function Artikels({ nummers, adressen }: { nummers: readonly string[]; adressen: Adressen }): ReactNode {
  return (
    <p>
      <strong>Steunt op:</strong>{' '}
      {nummers.map((nummer, index) => {
        const adres = adressen[nummer]
        return (
          <span key={nummer}>
            {index > 0 && ', '}
            {adres === undefined ? nummer : <a href={hrefOf(adres)}>{nummer}</a>}
          </span>
        )
      })}
    </p>
  )
}

function Herkomst({
  van: { bron, op, zekerheid }
}: {
  van: Pick<Criterium, 'bron' | 'op' | 'zekerheid'>
}): ReactNode {
  return (
    <span className="markt__bron">
      Bron: {bron}
      {/\d{4}/u.test(bron) ? '' : `, ${datumInWoorden(op)}`} ({woord(zekerheid)})
    </span>
  )
}
