/** The self-test of a course package: one question at a time, then what came of it. */

import { button, find, findAll, make } from './dom'
import { type Antwoord, isJuist, scoreOf, type Stand, telt } from './stand'
import { type Vraag, vraagIn } from './vraag'

export type Toets = {
  vragen: readonly Vraag[]
  /** Shows the answers of a visit before, and the question that is next. */
  hervat: () => void
}

type Handlers = {
  stand: Stand
  /** From which score somebody passes. */
  grens: number
  /** What was answered, and the score once nothing that counts is left to answer. */
  onAntwoord: (vraag: Vraag, antwoord: Antwoord, score: number | undefined) => void
  /** Something else is to be kept. */
  onStand: () => void
}

export function toetsIn(main: HTMLElement, { stand, grens, onAntwoord, onStand }: Handlers): Toets {
  const forms = findAll(main, '.vraag') as HTMLFormElement[]
  const uitslag = find(main, '.uitslag')
  const vragen: Vraag[] = forms.map((form, index) =>
    vraagIn(form, {
      verder: index < forms.length - 1 ? 'Volgende vraag' : 'Toon je resultaat',
      onVerder: () => find(next(), '[tabindex]')?.focus(),
      onAntwoord: (vraag, antwoord) => {
        stand.antwoorden[index] = antwoord
        onAntwoord(vraag, antwoord, score())
      }
    })
  )
  const score = (): number | undefined =>
    scoreOf(
      vragen.map(({ vorm }) => vorm),
      stand
    )
  /** Shows the first that is open, or past the last what came of them. */
  function next(): HTMLElement {
    const nu = vragen.findIndex((_, index) => !stand.antwoorden[index])
    forms.forEach((form, index) => (form.hidden = index !== nu))
    if (uitslag) uitslag.hidden = nu >= 0
    if (nu < 0) uitslag?.replaceChildren(...drawUitslag())
    return forms[nu] ?? uitslag ?? main
  }
  const again = (which: readonly Vraag[]): void => {
    for (const vraag of which) {
      stand.antwoorden[vragen.indexOf(vraag)] = undefined
      vraag.wis()
    }
    onStand()
    find(next(), '[tabindex]')?.focus()
  }
  function drawUitslag(): HTMLElement[] {
    const fout = vragen.filter(({ vorm }, index) => !isJuist(vorm, stand.antwoorden[index] ?? []))
    const counts = (all: readonly Vraag[]): number => all.filter(({ vorm }) => telt(vorm)).length
    const total = counts(vragen)
    const kop = make('h2', '', total > 0 ? `${total - counts(fout)} van ${total} juist` : 'Je bent klaar')
    kop.tabIndex = -1
    const raw = score()
    const oordeel =
      raw === undefined ? '' : raw < grens ? '✗ Je bent nog niet geslaagd.' : '✓ Je bent geslaagd.'
    const list = make('ul')
    list.append(...fout.map(({ form }) => toRead(form)))
    const words = fout.length === 1 ? 'de foute vraag' : `de ${fout.length} foute vragen`
    return [
      kop,
      make('p', 'oordeel', oordeel),
      ...(fout.length > 0
        ? [make('p', '', 'Lees dit na:'), list, button('knop', `Oefen ${words} opnieuw`, () => again(fout))]
        : []),
      button('knop-stil', 'Begin de toets opnieuw', () => again(vragen))
    ]
  }
  return {
    vragen,
    hervat: () => {
      vragen.forEach((vraag, index) => {
        const antwoord = stand.antwoorden[index]
        if (antwoord) vraag.toon(antwoord)
      })
      next()
    }
  }
}

/** The question with where its answer stands. It was shown with its answer, so both are there. */
function toRead(form: HTMLElement): HTMLElement {
  const item = make('li', '', find(form, 'h2')?.textContent)
  item.append(...findAll(form, '.lees-na').map((lees) => lees.cloneNode(true)))
  return item
}
