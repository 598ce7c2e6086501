/** Asks the worker that checks. It starts with the form and stays. */

import type { PageOf } from '../data'
import type { VerslagVelden } from '../pipeline'
import { keep } from '../reader/offline/keep'
import type { Gevraagd, Gezegd, Nagekeken, NagelezenHoofdstuk, Nagelezen, Vraag } from './bericht'

type Wacht = { vervul: (gezegd: Gezegd) => void; breek: (error: Error) => void }

const wachtend = new Map<number, Wacht>()
let worker: Worker | undefined
let laatste = 0

export async function kijkNa(velden: VerslagVelden): Promise<Nagekeken> {
  const gezegd = await vraag({ wat: 'nakijken', velden })
  if (gezegd.wat !== 'nagekeken') throw new Error('The worker answered something else')
  return gezegd.nagekeken
}

export async function tekenVoorbeeld(velden: VerslagVelden): Promise<PageOf<'ervaring'> | undefined> {
  const gezegd = await vraag({ wat: 'voorbeeld', velden })
  return gezegd.wat === 'voorbeeld' ? gezegd.pagina : undefined
}

export async function leesNa(hoofdstuk: NagelezenHoofdstuk): Promise<Nagelezen> {
  const gezegd = await vraag({ wat: 'nazicht', hoofdstuk })
  if (gezegd.wat !== 'nagelezen') throw new Error('The worker answered something else')
  return gezegd.nagelezen
}

function vraag(wat: Vraag): Promise<Gezegd> {
  const gevraagd: Gevraagd = { nummer: ++laatste, ...wat }
  return new Promise((vervul, breek) => {
    wachtend.set(gevraagd.nummer, { vervul, breek })
    wek().postMessage(gevraagd)
  })
}

function wek(): Worker {
  if (worker) return worker
  worker = new Worker(new URL('./worker.ts', import.meta.url))
  worker.addEventListener('message', ({ data }: MessageEvent<Gezegd>) => hoor(data))
  worker.addEventListener('error', opnieuw)
  return worker
}

function hoor(gezegd: Gezegd): void {
  // They are files of the worker: the page must tell that they are in use, or they may go when room runs out.
  if (gezegd.wat === 'geladen') return void keep(gezegd.bestanden).catch(() => undefined)
  const wacht = wachtend.get(gezegd.nummer)
  wachtend.delete(gezegd.nummer)
  if (gezegd.wat === 'fout') wacht?.breek(fout())
  else wacht?.vervul(gezegd)
}

/** Its script could not be loaded: the next question tries again. */
function opnieuw(): void {
  worker?.terminate()
  worker = undefined
  for (const { breek } of wachtend.values()) breek(fout())
  wachtend.clear()
}

function fout(): Error {
  return new Error('What checks could not be loaded')
}
