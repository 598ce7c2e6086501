/** "Wie verwijst naar dit artikel": its reviews, legal basis, deviations and who refers to it, folded under the article. */

import type { ReactNode } from 'react'
import type { Aanhang as Group, Afwijking, PageArtikel } from '../data'
import { datumInWoorden, woord } from '../pipeline'
import { Afwijkingenlijst } from '../zones/afwijkingen'
import { Fictief } from '../parts/lijst'
import { hrefOf } from '../reader/published'

type Words = { kop: string; niets: string }

const WOORDEN: Readonly<Record<Group['soort'] | 'afwijking', Words>> = {
  recht: {
    kop: 'Rechtsgrond',
    niets: 'Dit artikel noemt geen rechtsbron.'
  },
  afwijking: {
    kop: 'Afwijkingen van zones',
    niets: 'Geen zone wijkt af van dit artikel.'
  },
  ervaring: {
    kop: 'Ervaringsverslagen',
    niets: 'Geen ervaringsverslag verwijst naar dit artikel.'
  },
  les: {
    kop: 'Lessen en modules',
    niets: 'Geen les of module verwijst naar dit artikel.'
  },
  rollenspel: {
    kop: 'Rollenspelen en vragen',
    niets: 'Geen rollenspel of vraag verwijst naar dit artikel.'
  },
  andere: {
    kop: "Andere pagina's",
    niets: 'Geen andere pagina verwijst naar dit artikel.'
  }
}

type Props = { artikel: PageArtikel; afwijkingen: readonly Afwijking[] }

export function Aanhang({ artikel, afwijkingen }: Props): ReactNode {
  const counts: [keyof typeof WOORDEN, number][] = artikel.verwijzingen.map(({ soort, aantal }) => [
    soort,
    aantal
  ])
  counts.splice(1, 0, ['afwijking', afwijkingen.length])
  const total = counts.reduce((sum, [, count]) => sum + count, 0)
  const nothing = counts.filter(([, count]) => count === 0).map(([soort]) => WOORDEN[soort].niets)
  return (
    <details className="aanhang">
      <summary>
        Wie verwijst naar dit artikel <span className="aanhang__telling">({total})</span>
      </summary>
      <dl>
        <dt>Nazicht</dt>
        <dd>{reviewInWords(artikel)}</dd>
        {counts.flatMap(([soort, count]) => {
          if (count === 0) return []
          const group = artikel.verwijzingen.find((known) => known.soort === soort)
          return [
            <dt key={`${soort} kop`}>
              {WOORDEN[soort].kop} ({count})
            </dt>,
            <dd key={soort}>
              {group ? <Links group={group} /> : <Afwijkingenlijst afwijkingen={afwijkingen} />}
            </dd>
          ]
        })}
      </dl>
      {nothing.length > 0 && <p className="klein">{nothing.join(' ')}</p>}
    </details>
  )
}

function Links({ group }: { group: Group }): ReactNode {
  const { soort, items, aantal, vanHoofdstuk } = group
  return (
    <>
      {vanHoofdstuk && (
        <p className="klein">Het artikel noemt er zelf geen; hier steunt het hele hoofdstuk op.</p>
      )}
      <ul>
        {items.map((item) => (
          <li key={item.address}>
            {item.soort !== undefined && `${item.soort}: `}
            <a href={hrefOf(item.address)}>{item.titel}</a> <Fictief item={item} />
          </li>
        ))}
        {aantal > items.length && (
          <li>
            en nog {aantal - items.length}
            {soort === 'ervaring' && (
              <>
                , zie <a href={hrefOf('/praktijk')}>Praktijk</a>
              </>
            )}
          </li>
        )}
      </ul>
    </>
  )
}

/** A review of other words is no review of these. */
function reviewInWords({ nazicht: { huidig, ouder } }: PageArtikel): string {
  if (huidig) {
    const { op, door, tegen, uitkomst } = huidig
    return `Nagelezen op ${datumInWoorden(op)} door ${door}, tegen: ${tegen}. Uitkomst: ${woord(uitkomst)}.`
  }
  return ouder === undefined
    ? 'Nog niet nagelezen.'
    : `Nog niet nagelezen in deze woorden. Een andere tekst van dit artikel is nagelezen op ${datumInWoorden(ouder)}.`
}
