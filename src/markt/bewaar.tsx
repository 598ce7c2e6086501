/** What the reader compared, as a table to keep: made in the browser, because the weights are nobody else's. */

import type { ReactNode } from 'react'
import type { PageOf } from '../data'
import { bewijsOp, type Cell, csvText, gewichtVan, puntenVoor, type Weging } from '../pipeline'
import { BEWIJS } from './woorden'

type Vergeleken = { page: PageOf<'markt'>; weging: Weging; dag: string }

export function Bewaar(vergeleken: Vergeleken): ReactNode {
  return (
    <button type="button" className="knop-stil met-script" onClick={() => bewaar(vergeleken)}>
      Bewaar mijn vergelijking (CSV)
    </button>
  )
}

function bewaar(vergeleken: Vergeleken): void {
  const adres = URL.createObjectURL(new Blob([csvText(regelsVan(vergeleken))], { type: 'text/csv' }))
  Object.assign(document.createElement('a'), { href: adres, download: 'vergelijking.csv' }).click()
  // Some browsers read it a moment after the click.
  setTimeout(() => URL.revokeObjectURL(adres), 60_000)
}

const KOP = [
  ...['product', 'fictief', 'criterium', 'gewicht', 'eis', 'telt_als', 'hoe', 'op', 'bron'],
  ...['zeker', 'hoogstens', 'van', 'dag']
]

/** A line for each product and requirement: its sums are those on the page. */
export function regelsVan({ page: { data, markt }, weging, dag }: Vergeleken): Cell[][] {
  const rows = markt.producten.flatMap(({ titel, isFictief, bewijzen }) =>
    data.eisen.map((eis): Cell[] => {
      const gewicht = gewichtVan(weging, eis.criterium)
      const gewogen = bewijsOp(bewijzen, eis.id, dag, weging.zonderLeverancier)
      const telt = gewogen?.isVerlopen === false ? gewogen.bewijs : undefined
      const { zeker, hoogstens, totaal } = puntenVoor(gewogen, gewicht)
      const criterium = data.criteria.find(({ id }) => id === eis.criterium)?.naam ?? ''
      return [
        ...[titel, isFictief ? 'ja' : 'nee', criterium, gewicht, eis.eis, telt?.oordeel ?? 'onbekend'],
        ...[telt ? BEWIJS[telt.hoe] : '', telt?.op ?? '', telt?.bron ?? '', zeker, hoogstens, totaal, dag]
      ]
    })
  )
  return [KOP, ...rows]
}
