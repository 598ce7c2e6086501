/** The one page of a course package: the module, its lessons and its self-test, each a part that reads by itself. */

import { datumInWoorden } from '../../../core/dutch.ts'
import type { Node } from '../../../core/tree.ts'
import { all, element, type Html, text } from '../../static/html.ts'
import { htmlOf, type Tekening } from '../../static/tree.ts'
import type { Kitfeiten } from '../feiten.ts'
import type { Toets } from '../toets.ts'
import { vraagHtml } from './vraag.ts'

export type Cursus = {
  feiten: Kitfeiten
  omschrijving: string
  leerdoelen: readonly string[]
  inleiding: readonly Node[]
  lessen: readonly { naam: string; titel: string; omschrijving: string; body: readonly Node[] }[]
  toets?: { titel: string; inleiding: readonly Node[]; vragen: Toets['vragen'] }
}

/** In order of appearance; the address of a part is its id. */
type Deel = { id: string; titel: string; inhoud: Html }

export const START = 'start'
export const TOETS = 'toets'

export function lesId(naam: string): string {
  return `les-${naam}`
}

export function lichaamVan(cursus: Cursus, versie: string, grens: number, tekening: Tekening): Html {
  const { lessen, toets } = cursus
  const delen: Deel[] = [
    ...lessen.map(({ naam, titel, omschrijving, body }) => ({
      id: lesId(naam),
      titel,
      inhoud: all([
        element('p', { class: 'inleiding' }, text(omschrijving)),
        htmlOf(body, { ...tekening, prefix: `${lesId(naam)}-` })
      ])
    })),
    ...(toets ? [{ id: TOETS, titel: toets.titel, inhoud: toetsHtml(cursus, toets, grens, tekening) }] : [])
  ]
  return all([
    element(
      'header',
      { class: 'huis' },
      element('p', {}, text(`PLOT kenniscentrum · ${cursus.feiten.titel}`))
    ),
    element(
      'main',
      { 'data-versie': versie, 'data-grens': grens },
      begin(cursus, delen, tekening),
      ...delen.map((deel, index) =>
        deelHtml(deel, delen[index - 1], delen[index + 1], `${index + 1} van ${delen.length}`)
      )
    )
  ])
}

function begin(cursus: Cursus, delen: readonly Deel[], tekening: Tekening): Html {
  const { feiten, omschrijving, leerdoelen, inleiding } = cursus
  return element(
    'section',
    { id: START, 'data-deel': true },
    element('p', { class: 'klein' }, text('Opleidingsmodule')),
    element('h1', {}, text(feiten.titel)),
    element('p', { class: 'inleiding' }, text(omschrijving)),
    ...meldingen(feiten).map(([name, words]) => element('p', { class: `melding ${name}` }, text(words))),
    element('h2', {}, text('Wat je leert')),
    element('ul', {}, ...leerdoelen.map((doel) => element('li', {}, text(doel)))),
    element('h2', {}, text('Inhoud')),
    element(
      'ol',
      { class: 'inhoud' },
      ...delen.map(({ id, titel }) => element('li', {}, element('a', { href: `#${id}` }, text(titel))))
    ),
    htmlOf(inleiding, { ...tekening, prefix: `${START}-` }),
    overDitPakket(feiten, tekening),
    verder(undefined, delen[0])
  )
}

/** What a reader has to know first, in the words of the site. */
function meldingen({ isFictief, isConcept, status, vragen }: Kitfeiten): [name: string, words: string][] {
  const said: [boolean, string, string][] = [
    [isFictief, 'melding--fictief', 'Dit is een fictief voorbeeld.'],
    [status === 'voorstel', '', 'Deze module is een voorstel. PLOT heeft ze niet vastgesteld.'],
    [isConcept, '', 'Ze steunt op een concept. Wat hier staat, kan nog veranderen.'],
    [vragen.wachten > 0, '', wachtenInWoorden(vragen.wachten)]
  ]
  return said.flatMap(([is, name, words]) => (is ? [[name, words]] : []))
}

function wachtenInWoorden(wachten: number): string {
  return wachten === 1
    ? '1 vraag wacht op nalezing. Ze staat niet in dit pakket.'
    : `${wachten} vragen wachten op nalezing. Ze staan niet in dit pakket.`
}

function overDitPakket({ url, bijgewerkt, gronden, licentie }: Kitfeiten, { link }: Tekening): Html {
  const line = (words: string, href?: string): Html =>
    element('li', {}, href === undefined ? text(words) : element('a', { href, ...ELSEWHERE }, text(words)))
  const bronnen = gronden.map(({ bron, isConcept, url: at }) =>
    line(isConcept ? `${bron} (concept)` : bron, shown(at))
  )
  return element(
    'details',
    {},
    element('summary', {}, text('Over dit pakket')),
    element('p', {}, text(`Bijgewerkt op ${datumInWoorden(bijgewerkt)}. Het steunt op:`)),
    element('ul', {}, ...bronnen),
    element(
      'ul',
      {},
      ...(shown(url) === undefined ? [] : [line('Deze module op het kenniscentrum', url)]),
      line(licentie.naam, licentie.url)
    ),
    element(
      'p',
      { 'data-met': true, hidden: true },
      text(
        'Je leerplatform bewaart hoever je bent, wat je in de toets kiest, je resultaat en hoelang je bezig was. Wat je bij een open vraag typt, blijft op dit scherm.'
      )
    ),
    element('p', { 'data-zonder': true, hidden: true }, text('Er wordt niets bewaard en niets verstuurd.'))
  )

  /** Addresses in the facts are full ones; of a site without a name they lead nowhere. */
  function shown(at: string): string | undefined {
    return link('/') === undefined ? undefined : at
  }
}

const ELSEWHERE = { target: '_blank', rel: 'noopener noreferrer' }

function toetsHtml(
  { feiten }: Cursus,
  { inleiding, vragen }: NonNullable<Cursus['toets']>,
  grens: number,
  tekening: Tekening
): Html {
  const concept = 'Deze toets toetst een concept. Wat ze juist noemt, kan nog veranderen.'
  const slagen =
    'Wat nodig is om te slagen, bepaalt PLOT. In dit pakket ben je geslaagd als elke vraag juist is. Een leerplatform kan een lagere grens zetten.'
  const hasScore = vragen.some(({ soort }) => soort !== 'open')
  return all([
    ...(feiten.isConcept ? [element('p', { class: 'melding' }, text(concept))] : []),
    htmlOf(inleiding, { ...tekening, prefix: `${TOETS}-` }),
    ...(hasScore && grens === 100 ? [element('p', { class: 'klein' }, text(slagen))] : []),
    ...vragen.map((vraag, index) => vraagHtml(vraag, `Vraag ${index + 1} van ${vragen.length}`, tekening)),
    element('section', { class: 'uitslag', 'aria-label': 'Je resultaat', hidden: true })
  ])
}

function deelHtml(
  { id, titel, inhoud }: Deel,
  vorig: Deel | undefined,
  volgend: Deel | undefined,
  hoever: string
): Html {
  return element(
    'section',
    { id, 'data-deel': true },
    element('p', { class: 'klein' }, text(hoever)),
    element('h1', { class: 'deel' }, text(titel)),
    inhoud,
    verder(vorig ?? { id: START, titel: 'Begin' }, volgend)
  )
}

/** The way back and on, as links: they work without a program. */
function verder(vorig: Pick<Deel, 'id' | 'titel'> | undefined, volgend: Deel | undefined): Html {
  const to = (name: string, words: string, deel: Pick<Deel, 'id' | 'titel'> | undefined): Html[] =>
    deel ? [element('a', { class: name, href: `#${deel.id}` }, text(`${words}: ${deel.titel}`))] : []
  return element(
    'nav',
    { class: 'verder', 'aria-label': 'Verder in de cursus' },
    ...to('terug', 'Vorige', vorig),
    ...to('knop', 'Volgende', volgend)
  )
}
