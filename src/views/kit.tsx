/** A role-play to take along: cards, a sheet for the observer and the debriefing. Readable without script, made to be printed. */

import useBrokenLinks from '@docusaurus/useBrokenLinks'
import type { ReactNode } from 'react'
import type { KitView, Version } from '../data'
import { useVersies } from '../inzetkader/confirmed'
import { readDay } from '../inzetkader/op-dag'
import { StatusStrip } from '../page/strip'
import { kitOpDag } from '../pipeline'
import { bladCss } from '../print/blad-css'
import { BladStyle } from '../print/bladen'
import { hrefOf } from '../reader/published'
import { useToday } from '../reader/today'
import { kitAdres } from './kit-adres'
import { KitDruk } from './kit-druk'
import { type Afdruk, bladKop, steuntInWoorden } from './kit-afdruk'
import { Kaarten } from './kit-kaarten'
import { Nabespreking } from './kit-nabespreking'
import { Observatieblad } from './kit-observatie'
import { KIT_CSS } from './kit-stijl'

export default function Kit({ page }: { page: KitView }): ReactNode {
  const { kit, toc } = page
  const { collectAnchor } = useBrokenLinks()
  for (const { id } of toc) collectAnchor(id)
  const today = useToday()
  const getypt = kitAdres.use()
  const sinds = getypt === '' ? kit.bijgewerkt : readDay(getypt)
  const versies = useVersies(allVersies(kit))
  const op = kitOpDag(kit, today ?? kit.dag, sinds ?? kit.bijgewerkt, versies)
  const afdruk: Afdruk = { page, today, steunt: steuntInWoorden(op.steunt, today, kit.dag) }
  const head = bladKop(afdruk, op.steunt)
  return (
    <div className="pagina kit">
      <BladStyle css={bladCss(head) + KIT_CSS} />
      <header className="pagina__kop">
        <p className="pagina__soort">
          Rollenspel <a href={hrefOf(kit.address)}>{kit.titel}</a>
        </p>
        <h1>{page.titel}</h1>
        <p className="pagina__inleiding">{page.omschrijving}</p>
        <StatusStrip strip={{}} bijgewerkt={page.bijgewerkt} fictief />
        <p>{afdruk.steunt}</p>
      </header>
      <KitDruk />
      <Kaarten kaarten={kit.kaarten} afdruk={afdruk} />
      <Observatieblad kit={kit} op={op} head={head} />
      <Nabespreking kit={kit} op={op} head={head} getypt={getypt} sinds={sinds} today={today} />
    </div>
  )
}

/** The same list as long as the page is the same. */
const lists = new WeakMap<KitView['kit'], readonly Version[]>()

function allVersies(kit: KitView['kit']): readonly Version[] {
  const known = lists.get(kit) ?? kit.technologieen.flatMap(({ versies }) => versies)
  lists.set(kit, known)
  return known
}
