/** Asks a worker. It starts with the first question and stays; no question leaves the browser. */

import { keep } from '../offline/keep'
import type { Gevraagd, Gezegd } from './bericht'

/** Where more is to come, the same question over all there is. */
export type MetLater<Antwoord> = Antwoord & { later?: Promise<MetLater<Antwoord>> }

type Vraagbaak<Vraag, Antwoord> = {
  /** Begins to load what answers, before there is a question. */
  wek: () => void
  /** Rejects where what answers could not be loaded: the next question tries again. */
  vraag: (vraag: Vraag) => Promise<MetLater<Antwoord>>
}

type Belofte<Antwoord> = {
  antwoord: Promise<MetLater<Antwoord>>
  vervul: (antwoord: MetLater<Antwoord>) => void
  breek: (error: Error) => void
}

export function vraagbaak<Vraag, Antwoord>(start: () => Worker): Vraagbaak<Vraag, Antwoord> {
  /** What is awaited of each question: its answer, or the one over all there is. */
  const wachtend = new Map<number, Belofte<Antwoord>>()
  let worker: Worker | undefined
  let laatste = 0

  function wek(): Worker {
    if (worker) return worker
    worker = start()
    worker.addEventListener('message', ({ data }: MessageEvent<Gezegd<Antwoord>>) => hoor(data))
    worker.addEventListener('error', opnieuw)
    return worker
  }

  function wachtOp(nummer: number): Promise<MetLater<Antwoord>> {
    const belofte = beloofd<Antwoord>()
    wachtend.set(nummer, belofte)
    return belofte.antwoord
  }

  function hoor(gezegd: Gezegd<Antwoord>): void {
    // They are files of the worker: the page must tell that they are in use, or they may go when room runs out.
    if (gezegd.wat === 'geladen') return void keep(gezegd.bestanden).catch(() => undefined)
    const { nummer } = gezegd
    const belofte = wachtend.get(nummer)
    wachtend.delete(nummer)
    if (gezegd.wat === 'fout') return belofte?.breek(fout())
    const { antwoord, komtNogMeer } = gezegd
    belofte?.vervul({ ...antwoord, ...(komtNogMeer && { later: wachtOp(nummer) }) })
  }

  /** Its script could not be loaded. */
  function opnieuw(): void {
    worker?.terminate()
    worker = undefined
    for (const { breek } of wachtend.values()) breek(fout())
    wachtend.clear()
  }

  return {
    wek: () => void wek(),
    vraag: (vraag) => {
      const gevraagd: Gevraagd<Vraag> = { nummer: ++laatste, vraag }
      const antwoord = wachtOp(gevraagd.nummer)
      wek().postMessage(gevraagd)
      return antwoord
    }
  }
}

function fout(): Error {
  return new Error('What answers could not be loaded')
}

function beloofd<Antwoord>(): Belofte<Antwoord> {
  let vervul: Belofte<Antwoord>['vervul'] = () => undefined
  let breek: Belofte<Antwoord>['breek'] = () => undefined
  const antwoord = new Promise<MetLater<Antwoord>>((resolve, reject) => {
    vervul = resolve
    breek = reject
  })
  // Whoever waits hears of it; that nobody does is no fault.
  antwoord.catch(() => undefined)
  return { antwoord, vervul, breek }
}
