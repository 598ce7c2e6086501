/** "Wat hangt aan dit artikel": its reviews, legal basis, deviations and who refers to it, folded under the article. */

import type { ReactNode } from 'react'
import type { Aanhang as Group, Afwijking, PageArtikel } from '../data'
import { datumInWoorden, SOORTEN, woord } from '../words'
import { Afwijkingenlijst } from './afwijkingen'
import { Fictief } from './page-parts'

type Words = { kop: string; een: string; meer: string; niets: string }

const WOORDEN: Readonly<Record<Group['soort'] | 'afwijking', Words>> = {
  recht: {
    kop: 'Rechtsgrond',
    een: 'rechtsbron',
    meer: 'rechtsbronnen',
    niets: 'Dit artikel noemt geen rechtsbron.'
  },
  afwijking: {
    kop: 'Afwijkingen van zones',
    een: 'afwijking',
    meer: 'afwijkingen',
    niets: 'Geen zone wijkt af van dit artikel.'
  },
  ervaring: {
    kop: 'Ervaringsverslagen',
    een: 'verslag',
    meer: 'verslagen',
    niets: 'Geen ervaringsverslag verwijst naar dit artikel.'
  },
  les: {
    kop: 'Lessen en modules',
    een: 'les',
    meer: 'lessen',
    niets: 'Geen les of module verwijst naar dit artikel.'
  },
  rollenspel: {
    kop: 'Rollenspelen en vragen',
    een: 'rollenspel',
    meer: 'rollenspelen',
    niets: 'Geen rollenspel of vraag verwijst naar dit artikel.'
  },
  andere: {
    kop: "Andere pagina's",
    een: 'andere pagina',
    meer: "andere pagina's",
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
  const nothing = counts.filter(([, count]) => count === 0).map(([soort]) => WOORDEN[soort].niets)
  return (
    <details className="aanhang">
      <summary>
        Wat hangt aan dit artikel <span className="aanhang__telling">{summaryOf(counts)}</span>
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
            {soort === 'andere' && `${SOORTEN[item.kind]}: `}
            <a href={item.address}>{item.titel}</a> <Fictief item={item} />
          </li>
        ))}
        {aantal > items.length && (
          <li>
            en nog {aantal - items.length}
            {soort === 'ervaring' && (
              <>
                , zie <a href="/praktijk">Praktijk</a>
              </>
            )}
          </li>
        )}
      </ul>
    </>
  )
}

function summaryOf(counts: readonly [keyof typeof WOORDEN, number][]): string {
  const parts = counts
    .filter(([, count]) => count > 0)
    .map(([soort, count]) => `${count} ${count === 1 ? WOORDEN[soort].een : WOORDEN[soort].meer}`)
  return parts.length === 0 ? 'nog niets gevonden' : parts.join(', ')
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
