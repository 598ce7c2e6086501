/** Checks beside the page what somebody fills in, as the check of a pull request will. Nothing of it leaves the device. */

import type { CheckIndex, PageOf } from '../data'
import { CHECK_INDEX, dataAddress, loadNakijken, loadVoorbeeld, type VerslagVelden } from '../pipeline'
import { eens } from '../reader/eens'
import { hrefOf } from '../reader/published'
import type { Bevinding, Gevraagd, Gezegd, Nagekeken } from './bericht'

/** Of the world of a worker TypeScript knows only that of a page. */
declare const self: {
  postMessage: (message: Gezegd) => void
  addEventListener: (type: 'message', listener: (event: { data: Gevraagd }) => void) => void
}

const index = eens(async () => {
  const response = await fetch(hrefOf(dataAddress(CHECK_INDEX)))
  if (!response.ok) throw new Error(`${CHECK_INDEX}: ${response.status}`)
  return (await response.json()) as CheckIndex
})
const program = eens(loadNakijken)
const tekenaar = eens(loadVoorbeeld)

/** Everything is fetched at once, so that all of it works where the network goes. */
Promise.all([index(), program(), tekenaar()]).then(
  () =>
    self.postMessage({
      wat: 'geladen',
      bestanden: performance.getEntriesByType('resource').map(({ name }) => name)
    }),
  () => undefined
)

self.addEventListener('message', ({ data }) => void antwoord(data))

async function antwoord({ nummer, wat, velden }: Gevraagd): Promise<void> {
  try {
    if (wat === 'nakijken') self.postMessage({ wat: 'nagekeken', nummer, nagekeken: await kijkNa(velden) })
    else self.postMessage({ wat: 'voorbeeld', nummer, pagina: await teken(velden) })
  } catch {
    self.postMessage({ wat: 'fout', nummer })
  }
}

type Bestand = Awaited<ReturnType<typeof bestandVan>>

async function bestandVan(velden: VerslagVelden) {
  const { verslagBron } = await program()
  const known = await index()
  const taken = new Set(known.paginas.map(({ pad }) => pad))
  const bron = verslagBron(velden, (path) => taken.has(path))
  const folder = bron.path.slice(0, bron.path.lastIndexOf('/'))
  return {
    bron,
    known,
    source: { path: bron.path, bytes: new TextEncoder().encode(bron.text) },
    images: bron.beelden.map((naam) => ({
      path: `${folder}/${naam}`,
      bytes: new Uint8Array(),
      // As far as a page asks: the browser draws them from what it keeps.
      image: {
        width: 0,
        height: 0,
        hash: naam,
        personal: [],
        variants: [{ width: 0, height: 0, bytes: new Uint8Array() }]
      }
    }))
  }
}

async function kijkNa(velden: VerslagVelden): Promise<Nagekeken> {
  const { checkOne, vraagBij } = await program()
  const { bron, known, source, images }: Bestand = await bestandVan(velden)
  const bevindingen = checkOne(known, source, { images, today: velden.datum }).map((found): Bevinding => {
    const { vraag, place } = vraagBij(bron, found)
    return {
      niveau: found.level,
      regel: found.rule,
      melding: found.message,
      raad: found.help,
      ...(vraag !== undefined && { vraag }),
      ...(place !== undefined && { plaats: place })
    }
  })
  const { path, text, beelden } = bron
  return { path, text, beelden, bevindingen }
}

async function teken(velden: VerslagVelden): Promise<PageOf<'ervaring'> | undefined> {
  const { prepare, siteWith } = await program()
  const { voorbeeldVan } = await tekenaar()
  const { known, source, images } = await bestandVan(velden)
  const prepared = prepare(source)
  if (prepared.entry?.kind !== 'ervaring') return undefined
  return voorbeeldVan(siteWith(known, source, prepared, images), prepared.entry)
}
