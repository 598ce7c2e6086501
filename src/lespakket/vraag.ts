/** One question of a course package: what is said once its answer was looked at. */

import { find, findAll, make } from './dom'
import { invullenOf } from './invullen'
import { type Antwoord, isJuist, type Vorm } from './stand'

export type Vraag = {
  vorm: Vorm
  form: HTMLFormElement
  /** As it was answered before. */
  toon: (antwoord: Antwoord) => void
  wis: () => void
}

type Handlers = {
  /** Of the button, once there is an answer. */
  verder: string
  onVerder: () => void
  onAntwoord: (vraag: Vraag, antwoord: Antwoord) => void
}

export function vraagIn(form: HTMLFormElement, { verder, onVerder, onAntwoord }: Handlers): Vraag {
  const { soort = '', juist = '', keuzes = '' } = form.dataset
  const vorm: Vorm = { soort, keuzes: Number(keuzes), juist: juist.split(' ').map(Number) }
  const zegt = find(form, '.zegt') as HTMLElement
  const uitleg = find(form, '.uitleg') as HTMLElement
  const waaroms = findAll(form, '[data-waarom]')
  // Behind the answer from here on, not in a fold that anybody opens first.
  find(form, 'details')?.remove()
  const knop = make('button', 'knop') as HTMLButtonElement
  let isAnswered = false
  const show = (is: boolean, kind: string, ...said: readonly Node[]): void => {
    isAnswered = is
    zegt.className = `zegt zegt--${kind}`
    zegt.replaceChildren(...said)
    knop.textContent = is ? verder : 'Kijk na'
    knop.hidden = soort === 'open' && !is
  }
  const answer = (antwoord: Antwoord): void => {
    vraag.toon(antwoord)
    onAntwoord(vraag, antwoord)
    knop.focus()
  }
  const invullen = invullenOf(form, vorm, {
    onModel: (below) => show(false, 'model', uitleg, below),
    onAntwoord: answer
  })
  const vraag: Vraag = {
    vorm,
    form,
    toon: (antwoord) => {
      const is = isJuist(vorm, antwoord)
      const chosen = waaroms.filter(({ dataset }) => antwoord.includes(Number(dataset['waarom'])))
      for (const waarom of chosen) waarom.hidden = false
      invullen.sluit(antwoord)
      show(true, is ? 'juist' : 'fout', make('p', 'oordeel', verdict(soort, is)), ...chosen, uitleg)
    },
    wis: () => {
      invullen.wis()
      show(false, '')
    }
  }
  form.append(knop)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (isAnswered) return onVerder()
    const antwoord = invullen.lees()
    if (antwoord.length > 0) answer(antwoord)
    else show(false, '', make('p', 'oordeel', 'Kies eerst een antwoord.'))
  })
  show(false, '')
  return vraag
}

function verdict(soort: string, is: boolean): string {
  if (soort === 'open') return is ? '✓ Goed gedaan.' : '✗ Lees het nog eens na.'
  return is ? '✓ Juist.' : '✗ Niet juist.'
}
