/** What each product comes to with these weights: what is sure, and what it can still become. Never one figure. */

import type { ReactNode } from 'react'
import type { Criterium, MarktProduct } from '../data'
import { gewichtVan, GEWOON, type Uitkomst, type Weging, zekerBeter } from '../pipeline'
import { hrefOf } from '../reader/published'
import { GEWICHT } from './woorden'

export type Gemeten = { product: MarktProduct; uitkomst: Uitkomst }

export function Uitkomsten({ gemeten }: { gemeten: readonly Gemeten[] }): ReactNode {
  const totaal = gemeten[0]?.uitkomst.totaal ?? 0
  if (totaal === 0) return <p role="status">Geen enkel criterium telt mee. Kies minstens één gewicht.</p>
  return (
    <>
      <ul className="markt__uitkomst">
        {gemeten.map(({ product, uitkomst }) => (
          <li key={product.address}>
            <a href={hrefOf(product.address)}>{product.titel}</a>
            <Balk uitkomst={uitkomst} />
            <span>{inWoorden(uitkomst)}</span>
          </li>
        ))}
      </ul>
      <p role="status">{besluit(gemeten)}</p>
    </>
  )
}

/** Beside the outcome, on paper too: what it would be with other weights is another outcome. */
export function gewogenInWoorden(criteria: readonly Criterium[], weging: Weging): string {
  const gewichten = criteria.map(({ id }) => gewichtVan(weging, id))
  const isEven = gewichten.every((gewicht) => gewicht === GEWOON)
  const told = criteria.map(
    ({ naam }, index) => `${naam}: ${(GEWICHT[gewichten[index] ?? GEWOON] ?? '').toLowerCase()}`
  )
  const zonder = weging.zonderLeverancier ? ' Wat enkel de leverancier zegt, telt niet mee.' : ''
  return `${isEven ? 'Elk criterium weegt even zwaar' : told.join('. ')}.${zonder}`
}

/** Only repeats the words beside it. */
function Balk({ uitkomst: { zeker, hoogstens, totaal } }: { uitkomst: Uitkomst }): ReactNode {
  const deel = (punten: number): string => `${String(Math.round((punten / totaal) * 1000) / 10)}%`
  return (
    <svg className="markt__balk" aria-hidden="true" width="100%" height="14">
      <rect className="markt__rand" x="0.5" y="0.5" width="100%" height="13" />
      <rect className="markt__open" width={deel(hoogstens)} height="14" />
      <rect className="markt__zeker" width={deel(zeker)} height="14" />
    </svg>
  )
}

export function inWoorden({ zeker, hoogstens, totaal, onbekend, eisen }: Uitkomst): string {
  if (zeker === hoogstens) return `${String(zeker)} van de ${String(totaal)} punten. Alles is bekend.`
  const range = `Zeker ${String(zeker)}, hoogstens ${String(hoogstens)} van de ${String(totaal)} punten.`
  return `${range} Onbekend: ${String(onbekend)} van de ${String(eisen)} ${eisen === 1 ? 'eis' : 'eisen'}.`
}

export function besluit(gemeten: readonly Gemeten[]): string {
  const paren = zekerBeter(gemeten.map(({ product, uitkomst }) => ({ naam: product.titel, uitkomst })))
  if (paren.length === 0)
    return 'Geen enkel product is zeker beter dan een ander: wat onbekend is, kan het verschil nog maken.'
  const sentences = [...new Set(paren.map(({ beter }) => beter))].map((beter) => {
    const rest = paren.filter((paar) => paar.beter === beter).map(({ dan }) => dan)
    return `${beter} is met deze gewichten zeker beter dan ${rest.join(' en ')}.`
  })
  return sentences.join(' ')
}
