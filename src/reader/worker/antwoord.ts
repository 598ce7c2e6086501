/** In a worker: answers what its page asks. */

import type { Gevraagd, Gezegd } from './bericht'

/** Of the world of a worker TypeScript knows only that of a page. */
declare const self: {
  postMessage: (message: Gezegd<unknown>) => void
  addEventListener: (type: 'message', listener: (event: { data: Gevraagd<unknown> }) => void) => void
}

type Antwoorder<Vraag, Antwoord> = (
  vraag: Vraag,
  zeg: (antwoord: Antwoord, komtNogMeer: boolean) => void
) => Promise<void>

export function antwoordMet<Vraag, Antwoord>(antwoordOp: Antwoorder<Vraag, Antwoord>): void {
  self.addEventListener('message', ({ data: { nummer, vraag } }) => {
    antwoordOp(vraag as Vraag, (antwoord, komtNogMeer) =>
      self.postMessage({ wat: 'antwoord', nummer, antwoord, komtNogMeer })
    ).catch(() => self.postMessage({ wat: 'fout', nummer }))
  })
}

/** Everything is here: from now on it works where the network goes. */
export function zegGeladen(): void {
  const bestanden = performance.getEntriesByType('resource').map(({ name }) => name)
  self.postMessage({ wat: 'geladen', bestanden })
}
