/** Slides as one page that needs nothing else: to show, to read without a program, and to print with the notes. */

import { datumInWoorden } from '../../../core/dutch.ts'
import type { Node } from '../../../core/tree.ts'
import { statischBlad, stijlIn } from '../../static/blad.ts'
import { all, element, type Html, text } from '../../static/html.ts'
import { naarSite } from '../../static/links.ts'
import { STIJL } from '../../static/stijl.ts'
import { htmlOf, type Tekening } from '../../static/tree.ts'
import { TAAL } from '../module-json.ts'
import { type Dia, type Dias, merkenVan, titelVan } from './dia.ts'
import { PROGRAMMA } from './programma.ts'
import { DIA_STIJL } from './stijl.ts'
import { dichtheidVan, regelsOnder } from './regels.ts'

export type DiasHtml = Dias & {
  siteUrl: string
  /** An image of the site as an address that holds the image itself. */
  beeld: (address: string) => string | undefined
}

export function diasHtml({ feiten, dias, siteUrl, beeld }: DiasHtml): Uint8Array {
  const tekening: Tekening = { link: naarSite(siteUrl), beeld, isPapier: true }
  const voet = voetVan(feiten)
  const bladen = dias.map((dia, index) => blad(dia, { nummer: index + 1, van: dias.length, voet, tekening }))
  return statischBlad({
    titel: `Dia’s: ${feiten.titel}`,
    taal: TAAL,
    hoofd: stijlIn(STIJL + DIA_STIJL),
    lichaam: all([
      element('main', { class: 'dias' }, lees(dias), ...bladen),
      balk(),
      element('p', { class: 'voorlezen', role: 'status' }),
      script(PROGRAMMA)
    ])
  })
}

/** Ours, whole: what was written stands nowhere in it. */
function script(program: string): Html {
  if (program.includes('</')) throw new Error('A program of ours would end its element')
  return { xml: `<script>${program}</script>` }
}

/** For who reads the long page: what is in it, and what may be done with it. */
function lees(dias: readonly Dia[]): Html {
  const delen = dias.flatMap((dia, index) =>
    dia.soort === 'deel'
      ? [element('li', {}, element('a', { href: `#_dia-${index + 1}` }, text(dia.titel)))]
      : []
  )
  return element(
    'nav',
    { class: 'inhoud', 'aria-label': 'Inhoud' },
    element(
      'p',
      {},
      text(
        'Op een breed scherm toon je de dia’s een voor een. Druk je af, dan staat er één dia per blad, met de notities eronder.'
      )
    ),
    element('ol', {}, ...delen)
  )
}

type Plek = { nummer: number; van: number; voet: Html; tekening: Tekening }

function blad(dia: Dia, { nummer, van, voet, tekening }: Plek): Html {
  const dichtheid = dichtheidVan(dia.body, regelsOnder(titelVan(dia), dia.noten.length))
  return element(
    'section',
    { class: `blad blad--${dia.soort}`, id: `_dia-${nummer}`, 'aria-labelledby': `_dia-${nummer}-titel` },
    element(
      'div',
      { class: 'vak' },
      element(
        'div',
        { class: 'dia' },
        element('p', { class: 'dia__boven' }, text(dia.boven)),
        element(dia.soort === 'titel' ? 'h1' : 'h2', { id: `_dia-${nummer}-titel` }, text(titelVan(dia))),
        element(
          'div',
          { class: dichtheid ? `dia__tekst dia__tekst--${dichtheid}` : 'dia__tekst' },
          htmlOf(dia.body, tekening)
        ),
        noten(dia, tekening),
        element(
          'p',
          { class: 'dia__voet' },
          voet,
          element('span', { class: 'dia__nummer' }, text(`${nummer} / ${van}`))
        )
      )
    ),
    notities(dia.notities, tekening)
  )
}

function noten({ noten: found }: Dia, tekening: Tekening): Html {
  if (found.length === 0) return all([])
  return element(
    'ul',
    { class: 'dia__noten', 'aria-label': 'Bronnen op deze dia' },
    ...found.map(({ teken, tekst }) =>
      element('li', {}, element('sup', {}, text(teken)), text(' '), htmlOf(tekst, tekening))
    )
  )
}

/** Also where there are none: beside the slide it says what comes next. */
function notities(nodes: readonly Node[], tekening: Tekening): Html {
  const isLeeg = nodes.length === 0
  return element(
    'aside',
    { class: isLeeg ? 'notities alleen-spreker' : 'notities', 'aria-label': 'Notities voor de lesgever' },
    element('h3', {}, text('Notities voor de lesgever')),
    isLeeg ? element('p', {}, text('Geen notities bij deze dia.')) : htmlOf(nodes, tekening),
    element('p', { class: 'volgende alleen-spreker' })
  )
}

/** How far the words are that a slide stands on, before anything else: it may be shown alone. */
function voetVan(feiten: Dias['feiten']): Html {
  const merken = merkenVan(feiten)
  const dag = `Bijgewerkt op ${datumInWoorden(feiten.bijgewerkt)}`
  return element(
    'span',
    {},
    ...(merken.length === 0 ? [] : [element('strong', {}, text(merken.join(' · '))), text(' · ')]),
    text(dag)
  )
}

const KNOPPEN: readonly (readonly [doet: string, naam: string])[] = [
  ['vorige', 'Vorige'],
  ['volgende', 'Volgende'],
  ['notities', 'Notities'],
  ['venster', 'Notities in eigen venster'],
  ['scherm', 'Volledig scherm'],
  ['lezen', 'Presenteren']
]

/** Of use with the program only, which shows it. */
function balk(): Html {
  const knop = ([doet, naam]: (typeof KNOPPEN)[number]): Html =>
    element(
      'button',
      { type: 'button', 'data-doet': doet, ...(doet === 'notities' ? { 'aria-pressed': 'false' } : {}) },
      text(naam)
    )
  const [vorige, volgende, ...andere] = KNOPPEN.map(knop)
  return element(
    'nav',
    { class: 'balk', 'aria-label': 'Dia’s', hidden: true },
    ...(vorige && volgende ? [vorige, volgende] : []),
    element('p', { class: 'balk__stand' }),
    element('span', { class: 'balk__rest' }),
    ...andere
  )
}
