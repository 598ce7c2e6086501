/** Asks the worker that checks: nothing of what somebody fills in leaves the device. */

import type { PageOf } from '../data'
import type { VerslagVelden } from '../pipeline'
import { vraagbaak } from '../reader/worker/vraag'
import type { Geantwoord, Gevraagd, Nagekeken, Nagelezen, NagelezenHoofdstuk } from './bericht'

const { vraag } = vraagbaak<Gevraagd, Geantwoord>(() => new Worker(new URL('./worker.ts', import.meta.url)))

export async function kijkNa(velden: VerslagVelden): Promise<Nagekeken> {
  const geantwoord = await vraag({ wat: 'nakijken', velden })
  if (geantwoord.wat !== 'nagekeken') throw new Error('The worker answered something else')
  return geantwoord.nagekeken
}

export async function tekenVoorbeeld(velden: VerslagVelden): Promise<PageOf<'ervaring'> | undefined> {
  const geantwoord = await vraag({ wat: 'voorbeeld', velden })
  return geantwoord.wat === 'voorbeeld' ? geantwoord.pagina : undefined
}

export async function leesNa(hoofdstuk: NagelezenHoofdstuk): Promise<Nagelezen> {
  const geantwoord = await vraag({ wat: 'nazicht', hoofdstuk })
  if (geantwoord.wat !== 'nagelezen') throw new Error('The worker answered something else')
  return geantwoord.nagelezen
}
