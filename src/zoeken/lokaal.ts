/** Asks the engine in this browser: no question leaves it. */

import { vraagbaak } from '../reader/worker/vraag'
import type { Geantwoord, Gevraagd } from './bericht'
import type { Zoeker } from './zoeker'

const engine = vraagbaak<Gevraagd, Geantwoord>(() => new Worker(new URL('./worker.ts', import.meta.url)))

export const zoekLokaal: Zoeker = (vraag, filters, today) => engine.vraag({ vraag, filters, today })

/** Begins to load what is searched, before there is a question. */
export const wekZoeker = engine.wek
