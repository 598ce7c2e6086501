/** Checks beside the page what somebody fills in, as the check of a pull request will. Nothing of it leaves the device. */

import type { CheckIndex, PageOf } from '../data'
import {
  CHECK_INDEX,
  dataAddress,
  type Diagnostic,
  loadNakijken,
  loadVoorbeeld,
  type VerslagVelden
} from '../pipeline'
import { eens } from '../reader/eens'
import { hrefOf } from '../reader/published'
import { antwoordMet, zegGeladen } from '../reader/worker/antwoord'
import type { Bevinding, Geantwoord, Gevraagd, Nagekeken, Nagelezen, NagelezenHoofdstuk } from './bericht'

const index = eens(async () => {
  const response = await fetch(hrefOf(dataAddress(CHECK_INDEX)))
  if (!response.ok) throw new Error(`${CHECK_INDEX}: ${response.status}`)
  return (await response.json()) as CheckIndex
})
const program = eens(loadNakijken)
const tekenaar = eens(loadVoorbeeld)

/** Everything is fetched at once, so that all of it works where the network goes. */
Promise.all([index(), program(), tekenaar()]).then(zegGeladen, () => undefined)

antwoordMet<Gevraagd, Geantwoord>(async (gevraagd, zeg) => {
  zeg(await antwoordOp(gevraagd), false)
})

async function antwoordOp(gevraagd: Gevraagd): Promise<Geantwoord> {
  if (gevraagd.wat === 'nazicht') return { wat: 'nagelezen', nagelezen: await leesNa(gevraagd.hoofdstuk) }
  if (gevraagd.wat === 'nakijken') return { wat: 'nagekeken', nagekeken: await kijkNa(gevraagd.velden) }
  return { wat: 'voorbeeld', pagina: await teken(gevraagd.velden) }
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
      ...bevindingVan(found),
      ...(vraag !== undefined && { vraag }),
      ...(place !== undefined && { plaats: place })
    }
  })
  const { path, text, beelden } = bron
  return { path, text, beelden, bevindingen }
}

/** What the file says already, was told where it was made: a reviewer hears of what comes to it. */
async function leesNa({ path, text, nieuw, dag }: NagelezenHoofdstuk): Promise<Nagelezen> {
  const { checkOne, nazichtBron } = await program()
  const known = await index()
  const gevonden = (words: string) =>
    checkOne(known, { path, bytes: new TextEncoder().encode(words) }, { today: dag }).map(bevindingVan)
  const was = new Set(gevonden(text).map(({ regel, melding }) => `${regel} ${melding}`))
  const made = nazichtBron(text, nieuw)
  const bevindingen = gevonden(made).filter(({ regel, melding }) => !was.has(`${regel} ${melding}`))
  return { path, text: made, bevindingen }
}

function bevindingVan({ level, rule, message, help }: Diagnostic): Bevinding {
  return { niveau: level, regel: rule, melding: message, raad: help }
}

async function teken(velden: VerslagVelden): Promise<PageOf<'ervaring'> | undefined> {
  const { prepare, siteWith } = await program()
  const { voorbeeldVan } = await tekenaar()
  const { known, source, images } = await bestandVan(velden)
  const prepared = prepare(source)
  if (prepared.entry?.kind !== 'ervaring') return undefined
  return voorbeeldVan(siteWith(known, source, prepared, images), prepared.entry)
}
