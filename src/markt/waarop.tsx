/** On what one compares: five categories, the criteria in each, and of every criterion its requirements with their needs. */

import type { ReactNode } from 'react'
import type { Criterium, Eis, PageOf } from '../data'
import { CATEGORIEEN, datumInWoorden, ownId, woord } from '../pipeline'
import { hrefOf } from '../reader/published'
import { CATEGORIE } from './woorden'

type Markt = PageOf<'markt'>['data']

export function Waarop({ data }: { data: Markt }): ReactNode {
  return (
    <section aria-labelledby={ownId('waarop')} className="markt__waarop">
      <h2 id={ownId('waarop')} className="kop" tabIndex={-1}>
        Waarop je vergelijkt
      </h2>
      <dl>
        {CATEGORIEEN.map((categorie) => {
          const [naam, uitleg] = CATEGORIE[categorie]
          const criteria = data.criteria.filter((criterium) => criterium.categorie === categorie)
          return (
            <div key={categorie}>
              <dt>
                {naam} <span className="klein">{uitleg}</span>
              </dt>
              {criteria.length === 0 && <dd className="markt__geen">Nog geen criterium met een bron.</dd>}
              {criteria.map((criterium) => (
                <dd key={criterium.id}>
                  <EenCriterium criterium={criterium} data={data} />
                </dd>
              ))}
            </div>
          )
        })}
      </dl>
    </section>
  )
}

function EenCriterium({ criterium, data }: { criterium: Criterium; data: Markt }): ReactNode {
  const eisen = data.eisen.filter((eis) => eis.criterium === criterium.id)
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
              <EenEis eis={eis} data={data} />
            </details>
          </li>
        ))}
      </ul>
    </>
  )
}

function EenEis({ eis, data }: { eis: Eis; data: Markt }): ReactNode {
  return (
    <>
      <p>
        <strong>Toets:</strong> {eis.toets}
      </p>
      {data.behoeften
        .filter(({ id }) => eis.behoeften.includes(id))
        .map((behoefte) => (
          <p key={behoefte.id}>
            <strong>Nodig voor:</strong> {behoefte.behoefte} ({behoefte.wie})
            <Herkomst van={behoefte} />
          </p>
        ))}
      {eis.artikels && <Artikels nummers={eis.artikels} />}
      <Herkomst van={eis} />
    </>
  )
}

/** As words: what leads there stands in the text of the page and in its sources. */
function Artikels({ nummers }: { nummers: readonly string[] }): ReactNode {
  return (
    <p>
      <strong>Steunt op:</strong> {nummers.join(', ')}. Lees ze bij <a href={hrefOf('/recht')}>Recht</a>.
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
