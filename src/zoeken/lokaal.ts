/** Asks the engine in this browser. Its worker starts with the first question and stays; no question leaves the browser. */

import { keep } from '../reader/offline/keep'
import type { Gevraagd, Gezegd } from './bericht'
import type { Antwoord, Zoeker } from './zoeker'

type Belofte = {
  antwoord: Promise<Antwoord>
  vervul: (antwoord: Antwoord) => void
  breek: (error: Error) => void
}

/** What is awaited of each question: its answer, or the one over all there is. */
const wachtend = new Map<number, Belofte>()
let worker: Worker | undefined
let laatste = 0

export const zoekLokaal: Zoeker = (vraag, filters, today) => {
  const gevraagd: Gevraagd = { nummer: ++laatste, vraag, filters, today }
  const belofte = beloofd()
  wachtend.set(gevraagd.nummer, belofte)
  wekZoeker().postMessage(gevraagd)
  return belofte.antwoord
}

/** Begins to load what is searched, before there is a question. */
export function wekZoeker(): Worker {
  if (worker) return worker
  worker = new Worker(new URL('./worker.ts', import.meta.url))
  worker.addEventListener('message', ({ data }: MessageEvent<Gezegd>) => hoor(data))
  worker.addEventListener('error', opnieuw)
  return worker
}

function hoor(gezegd: Gezegd): void {
  // They are files of the worker: the page must tell that they are in use, or they may go when room runs out.
  if (gezegd.wat === 'geladen') return void keep(gezegd.bestanden).catch(() => undefined)
  const { nummer } = gezegd
  const belofte = wachtend.get(nummer)
  wachtend.delete(nummer)
  if (gezegd.wat === 'fout') return belofte?.breek(fout())
  if (!gezegd.komtNogMeer) return belofte?.vervul(gezegd.antwoord)
  const later = beloofd()
  wachtend.set(nummer, later)
  belofte?.vervul({ ...gezegd.antwoord, later: later.antwoord })
}

/** Its script could not be loaded: the next question tries again. */
function opnieuw(): void {
  worker?.terminate()
  worker = undefined
  for (const { breek } of wachtend.values()) breek(fout())
  wachtend.clear()
}

function fout(): Error {
  return new Error('What is searched could not be loaded')
}

function beloofd(): Belofte {
  let vervul: Belofte['vervul'] = () => undefined
  let breek: Belofte['breek'] = () => undefined
  const antwoord = new Promise<Antwoord>((resolve, reject) => {
    vervul = resolve
    breek = reject
  })
  // Whoever waits hears of it; that nobody does is no fault.
  antwoord.catch(() => undefined)
  return { antwoord, vervul, breek }
}
