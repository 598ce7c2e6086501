/**
 * The program of a course package, a plain script beside its one page: shows a part and a question at a time, and tells
 * the learning platform around it. Where there is none nothing is kept and nothing sent, and without it the page reads whole.
 */

import { toonDelen } from './delen'
import { find, findAll } from './dom'
import { type Platform, platformHere, type Poging } from './platform'
import { type Antwoord, isJuist, pack, type Stand, telt, unpack } from './stand'
import { toetsIn } from './toets'
import type { Vraag } from './vraag'

const main = find(document, 'main')
if (main) begin(main, platformHere())

function begin(main: HTMLElement, platform: Platform | undefined): void {
  const { versie = '', grens = '' } = main.dataset
  const stand: Stand = { gezien: [], antwoorden: [] }
  let plaats = platform?.plaats ?? ''
  const needed = platform?.grens ?? Number(grens)
  const toets = toetsIn(main, {
    stand,
    grens: needed,
    onStand: keep,
    onAntwoord: (vraag, antwoord, score) => {
      if (telt(vraag.vorm)) platform?.meld(attempt(vraag, antwoord))
      if (score !== undefined) platform?.beoordeel(score < needed ? 'failed' : 'passed', score)
      keep()
    }
  })
  const vormen = toets.vragen.map(({ vorm }) => vorm)
  const hasScore = vormen.some(telt)
  const [kept, bits = ''] = (platform?.bewaard ?? '').split('.')
  const delen = findAll(main, '[data-deel]').length
  Object.assign(stand, unpack(kept === versie ? bits : '', delen, vormen))
  toets.hervat()
  toonDelen(main, platform?.plaats ?? '', (deel, naam) => {
    plaats = naam
    stand.gezien[deel] = true
    keep()
    if (!hasScore && stand.gezien.every(Boolean)) platform?.beoordeel('completed')
  })
  for (const words of findAll(main, platform ? '[data-met]' : '[data-zonder]')) words.hidden = false
  addEventListener('pageshow', ({ persisted }) => {
    // The visit was closed when the page was left.
    if (persisted && platform) location.reload()
  })

  function keep(): void {
    platform?.bewaar(`${versie}.${pack(stand, vormen)}`, plaats)
  }
}

/** In the signs that a platform knows: a, b, c for the choices and steps, t and f where there are two sides. */
function attempt({ form: { id }, vorm }: Vraag, antwoord: Antwoord): Poging {
  const { soort, juist } = vorm
  const isSided = soort === 'waar-of-niet'
  const signs = (places: Antwoord): string =>
    places.map((plaats) => (isSided ? 'tf' : 'abcdefgh')[plaats]).join(',')
  return {
    id,
    soort: isSided ? 'true-false' : soort === 'volgorde' ? 'sequencing' : 'choice',
    gegeven: signs(antwoord),
    juist: signs(juist),
    isJuist: isJuist(vorm, antwoord)
  }
}
