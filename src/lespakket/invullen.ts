/** How a question is answered by hand: choices, steps that are put in order, or words of one's own. */

import { button, find, findAll, make } from './dom'
import type { Antwoord, Vorm } from './stand'

export type Invullen = {
  /** Empty as long as nothing was chosen. */
  lees: () => Antwoord
  /** Shows an answer that was looked at: then nothing changes any more. */
  sluit: (antwoord: Antwoord) => void
  wis: () => void
}

type Handlers = {
  /** A model answer is asked for, with what stands below it. */
  onModel: (below: Node) => void
  onAntwoord: (antwoord: Antwoord) => void
}

export function invullenOf(form: HTMLElement, vorm: Vorm, handlers: Handlers): Invullen {
  if (vorm.soort === 'volgorde') return orde(form)
  return vorm.soort === 'open' ? open(form, handlers) : keuzes(form, vorm)
}

function keuzes(form: HTMLElement, { juist }: Vorm): Invullen {
  const boxes = findAll(form, '.keuze input') as HTMLInputElement[]
  // The style sheet says it in words.
  const mark = (box: HTMLElement, uitslag: string): void => {
    if (box.parentElement) box.parentElement.dataset['uitslag'] = uitslag
  }
  return {
    lees: () => boxes.flatMap((box, plaats) => (box.checked ? [plaats] : [])),
    sluit: (antwoord) =>
      boxes.forEach((box, plaats) => {
        box.checked = antwoord.includes(plaats)
        box.disabled = true
        mark(box, juist.includes(plaats) ? 'juist' : box.checked ? 'fout' : '')
      }),
    wis: () => {
      for (const box of boxes) {
        box.checked = box.disabled = false
        mark(box, '')
      }
    }
  }
}

/** Steps with a button up and one down: a way that works with a finger, a keyboard and a screen reader alike. */
function orde(form: HTMLElement): Invullen {
  const list = find(form, '.orde') as HTMLElement
  const gezegd = find(form, '.gezegd') as HTMLElement
  const items = (): HTMLElement[] => [...list.children] as HTMLElement[]
  const first = items()
  const stapOf = ({ dataset }: HTMLElement): number => Number(dataset['stap'])
  let isClosed = false
  const draw = (): void =>
    items().forEach((item, index) => {
      const [up, down] = buttonsIn(item)
      up.disabled = isClosed || index === 0
      down.disabled = isClosed || index === first.length - 1
      item.dataset['uitslag'] = isClosed ? (stapOf(item) === index ? 'juist' : 'fout') : ''
    })
  const move = (item: HTMLElement, way: -1 | 1): void => {
    const to = items().indexOf(item) + way
    items()[to]?.[way < 0 ? 'before' : 'after'](item)
    draw()
    gezegd.textContent = `Staat nu op plaats ${to + 1} van ${first.length}.`
    const [up, down] = buttonsIn(item)
    // At either end its way goes no further.
    const wanted = way < 0 ? up : down
    ;(wanted.disabled ? (way < 0 ? down : up) : wanted).focus()
  }
  for (const item of first) {
    const words = item.textContent
    for (const [name, sign, way] of WAYS) {
      const made = button('schuif', sign, () => move(item, way))
      made.setAttribute('aria-label', `${name}: ${words}`)
      item.append(made)
    }
  }
  draw()
  return {
    lees: () => items().map(stapOf),
    sluit: (antwoord) => {
      isClosed = true
      list.append(...first.toSorted((a, b) => antwoord.indexOf(stapOf(a)) - antwoord.indexOf(stapOf(b))))
      draw()
    },
    wis: () => {
      isClosed = false
      gezegd.textContent = ''
      list.append(...first)
      draw()
    }
  }
}

const WAYS = [
  ['Hoger', '↑', -1],
  ['Lager', '↓', 1]
] as const

function buttonsIn(item: HTMLElement): [up: HTMLButtonElement, down: HTMLButtonElement] {
  return findAll(item, 'button') as [HTMLButtonElement, HTMLButtonElement]
}

/** Judged by who answered it; what was written is kept nowhere. */
function open(form: HTMLElement, { onModel, onAntwoord }: Handlers): Invullen {
  const toon = button('knop-stil', 'Toon een modelantwoord', () => {
    toon.hidden = true
    const vraag = make('p', '', 'Zat dit in jouw antwoord? ')
    const yes = button('knop-stil', 'Ja', () => onAntwoord([0]))
    vraag.append(
      yes,
      ' ',
      button('knop-stil', 'Nog niet', () => onAntwoord([]))
    )
    onModel(vraag)
    yes.focus()
  })
  form.append(toon)
  return {
    lees: () => [],
    sluit: () => (toon.hidden = true),
    wis: () => (toon.hidden = false)
  }
}
