/** A question as HTML that reads without a program: its answer folded below it. The program of the package asks it. */

import type { Keuze } from '../../../opleiding/toetsvraag.ts'
import { all, element, type Html, text } from '../../static/html.ts'
import { htmlOf, type Tekening } from '../../static/tree.ts'
import type { VraagOpPagina } from '../toets.ts'

/** What the program knows of a question: how it is answered, from how many, and which answer is right (src/lespakket/stand.ts). */
export function vraagHtml(vraag: VraagOpPagina, hoever: string, tekening: Tekening): Html {
  const { id, titel, soort, casus, keuzes } = vraag
  const own = { ...tekening, prefix: `${id}-` }
  const juist = keuzes.flatMap(({ isJuist }, index) => (isJuist || soort === 'volgorde' ? [index] : []))
  // One finds the own answer to an open question right, or not.
  const given =
    soort === 'open' ? { keuzes: 1, juist: '0' } : { keuzes: keuzes.length, juist: juist.join(' ') }
  return element(
    'form',
    { class: 'vraag', id, 'data-soort': soort, 'data-keuzes': given.keuzes, 'data-juist': given.juist },
    element('p', { class: 'klein hoever' }, text(hoever)),
    element(
      'fieldset',
      {},
      element('legend', {}, element('h2', { tabindex: -1 }, text(titel))),
      htmlOf(casus, own),
      INVULLEN[soort](vraag, own)
    ),
    element('div', { class: 'zegt', role: 'status' }),
    element(
      'details',
      {},
      element('summary', {}, text('Toon het antwoord')),
      element('div', { class: 'uitleg' }, juistAntwoord(vraag, own), waarom(vraag, own))
    )
  )
}

type Invullen = (vraag: VraagOpPagina, tekening: Tekening) => Html

const INVULLEN: Readonly<Record<VraagOpPagina['soort'], Invullen>> = {
  'een-antwoord': (vraag, tekening) => keuzesHtml(vraag, 'radio', tekening),
  'waar-of-niet': (vraag, tekening) => keuzesHtml(vraag, 'radio', tekening),
  'meer-antwoorden': (vraag, tekening) =>
    all([
      element('p', { class: 'klein' }, text('Meer dan één antwoord kan juist zijn.')),
      keuzesHtml(vraag, 'checkbox', tekening)
    ]),
  volgorde: ({ keuzes }, tekening) =>
    all([
      element('p', { class: 'klein' }, text('Zet de stappen in de juiste volgorde.')),
      element(
        'ol',
        { class: 'orde' },
        ...geschud(keuzes).map(({ keuze, plaats }) =>
          element('li', { 'data-stap': plaats }, element('span', {}, htmlOf(keuze.nodes, tekening)))
        )
      ),
      element('p', { class: 'gezegd', role: 'status' })
    ]),
  open: () =>
    element(
      'label',
      { class: 'open' },
      text('Jouw antwoord. Het blijft op dit scherm en wordt niet bewaard.'),
      element('textarea', { rows: 4 })
    )
}

function keuzesHtml({ id, keuzes }: VraagOpPagina, type: 'radio' | 'checkbox', tekening: Tekening): Html {
  return all(
    keuzes.map(({ nodes, waarom }, index) =>
      all([
        element(
          'label',
          { class: 'keuze' },
          element('input', { type, name: id, value: index }),
          element('span', {}, htmlOf(nodes, tekening))
        ),
        ...(waarom.length === 0
          ? []
          : [element('div', { 'data-waarom': index, hidden: true }, htmlOf(waarom, tekening))])
      ])
    )
  )
}

/** Never in the right order, and for each reader the same: as the self-test on the site begins. */
function geschud(keuzes: readonly Keuze[]): { keuze: Keuze; plaats: number }[] {
  const placed = keuzes.map((keuze, plaats) => ({ keuze, plaats }))
  return [
    ...placed.filter(({ plaats }) => plaats % 2 === 1),
    ...placed.filter(({ plaats }) => plaats % 2 === 0)
  ]
}

function juistAntwoord({ soort, keuzes, modelantwoord }: VraagOpPagina, tekening: Tekening): Html {
  if (soort === 'open')
    return all([element('p', { class: 'kop' }, text('Modelantwoord')), htmlOf(modelantwoord, tekening)])
  const shown = soort === 'volgorde' ? keuzes : keuzes.filter(({ isJuist }) => isJuist)
  const items = shown.map(({ nodes }) => element('li', {}, htmlOf(nodes, tekening)))
  return all([
    element('p', { class: 'kop' }, text('Het juiste antwoord')),
    element(soort === 'volgorde' ? 'ol' : 'ul', {}, ...items)
  ])
}

function waarom({ uitleg, artikel }: VraagOpPagina, tekening: Tekening): Html {
  const words = text(`${artikel.nummer} ${artikel.titel}`)
  const href = tekening.link(artikel.address)
  return all([
    htmlOf(uitleg, tekening),
    element(
      'p',
      { class: 'klein lees-na' },
      text('Lees na: '),
      href === undefined ? words : element('a', { href, target: '_blank', rel: 'noopener noreferrer' }, words)
    )
  ])
}
