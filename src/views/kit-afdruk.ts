/** What paper says of itself: on what it stands, and of which day it is. Pure. */

import type { KitOpDag, KitView } from '../data'
import { periodeOf, statusOf } from '../inzetkader/versies'
import { datumInWoorden, isAdopted } from '../pipeline'
import type { BladHead } from '../print/blad-css'
import { headLines } from '../print/blad-head'

export type Afdruk = {
  page: KitView
  /** Undefined in the static page. */
  today: string | undefined
  /** "Steunt op Bodycam 0.1 (concept)." */
  steunt: string
}

export function steuntInWoorden(steunt: KitOpDag['steunt'], today: string | undefined, dag: string): string {
  if (steunt.length === 0) return 'Steunt op wetten, zoals de site ze vertelt.'
  const told = steunt.map(({ titel, versie }) => {
    if (versie === undefined) return `${titel}: geen versie die geldt`
    const stand = isAdopted(versie)
      ? [statusOf(versie, today, dag).woord.toLowerCase(), periodeOf(versie)].filter(Boolean).join(' ')
      : 'concept, nog niet vastgesteld'
    return `${titel} ${versie.versie} (${stand})`
  })
  return `Steunt op ${told.join(' en ')}.`
}

/** For on a card; without the articles in play, which would tell what is going to happen. */
export function kaartVoet({ page, steunt }: Afdruk): string {
  return `Fictief: de scène is verzonnen. ${steunt} Bijgewerkt ${datumInWoorden(page.bijgewerkt)}.`
}

/** Above each sheet. A sheet has room for one code, and that speaks of one technologie. */
export function bladKop({ page, today, steunt }: Afdruk, op: KitOpDag['steunt']): BladHead {
  const { titel, bijgewerkt, address } = page
  const [eerste = '', ...rest] = headLines({ titel, strip: {}, bijgewerkt, fictief: true, address }, today)
  return { regels: [eerste, steunt, ...rest], qr: op.length === 1 ? op[0]?.qr : undefined }
}
