/** Searches beside the page. What everybody needs comes first and is searched alone until the rest is there. */

import type { Shard, Zoekbestanden } from '../data'
import { dataAddress, loadBedoeld, loadFragmenten, loadZoeken } from '../pipeline'
import { eens } from '../reader/eens'
import { hrefOf } from '../reader/published'
import { antwoordMet, zegGeladen } from '../reader/worker/antwoord'
import type { Geantwoord, Gevraagd } from './bericht'
import { MOST } from './zoeker'

type Antwoorden = (gevraagd: Gevraagd) => Geantwoord
/** In the same order; the texts are for what is shown of a result, and come last. */
type Geladen = { shards: readonly Shard[]; teksten: readonly (readonly string[])[] }

const bestanden = eens(() => haal<Zoekbestanden>(dataAddress('/zoek')))
const kern = eens(async () => haal<Shard>((await bestanden())[0]?.index ?? ''))
const metKern = eens(async () => opened({ shards: [await kern()], teksten: [] }))
const metAlles = eens(async () => {
  const antwoorden = await opened(await haalAlles())
  isAllesHier = true
  zegGeladen()
  return antwoorden
})
let isAllesHier = false

// Nobody asked yet; who does finds it begun, or begins again.
metKern()
  .then(metAlles)
  .catch(() => undefined)
antwoordMet<Gevraagd, Geantwoord>(async (gevraagd, zeg) => {
  if (!isAllesHier) zeg((await metKern())(gevraagd), true)
  zeg((await metAlles())(gevraagd), false)
})

async function haalAlles(): Promise<Geladen> {
  const namen = await bestanden()
  // After the core, so that nothing stands in its way on a thin line.
  const eerste = await kern()
  const [rest, teksten] = await Promise.all([
    Promise.all(namen.slice(1).map(({ index }) => haal<Shard>(index))),
    Promise.all(namen.map((naam) => haal<string[]>(naam.teksten)))
  ])
  return { shards: [eerste, ...rest], teksten }
}

async function haal<Inhoud>(address: string): Promise<Inhoud> {
  const response = await fetch(hrefOf(address))
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response.json() as Promise<Inhoud>
}

async function opened({ shards, teksten }: Geladen): Promise<Antwoorden> {
  const [{ openSite }, { fragmentOf }, { bedoeldMet }] = await Promise.all([
    loadZoeken(),
    loadFragmenten(),
    loadBedoeld()
  ])
  const { search } = openSite(shards)
  const indexes = shards.map(({ index }) => index)
  return ({ vraag, filters, today }) => {
    const { found, facets, unknown } = search(vraag, { filters, today })
    const isLeeg = found.length === 0 && Object.keys(filters).length === 0
    const bedoelde = isLeeg ? bedoeldMet(vraag, indexes) : undefined
    return {
      treffers: found.slice(0, MOST).map(({ shard, number, words, ...treffer }) => ({
        ...treffer,
        fragment: fragmentOf(teksten[shard]?.[number] ?? treffer.pagina.omschrijving, words(), treffer.deel)
      })),
      aantal: found.length,
      facets,
      onbekend: unknown,
      ...(bedoelde !== undefined && { bedoelde })
    }
  }
}
