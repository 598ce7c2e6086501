/**
 * Asks the service elsewhere with its own small client: loaded with the first question, and only where one is set. It keeps
 * nothing in the browser, and sends nothing of the reader but the question.
 */

import { type LiteClient, liteClient } from 'algoliasearch/lite'
import type { Algolia } from '../data'
import { answerOf, questionsFor, toestandenQuestion } from '../pipeline'
import { MOST, type Zoeker } from './zoeker'

type ClientOptions = NonNullable<Parameters<typeof liteClient>[2]>

/** Which of its hosts answered last is forgotten with the page: the client would keep it in localStorage. */
const NIETS: NonNullable<ClientOptions['hostsCache']> = {
  get: (_, make) => make(),
  set: (_, value) => Promise.resolve(value),
  delete: () => Promise.resolve(),
  clear: () => Promise.resolve()
}

/** `options` say where it stands, for tests. */
export function zoekBij({ appId, indexName, searchKey }: Algolia, options: ClientOptions = {}): Zoeker {
  const client = liteClient(appId, searchKey, { hostsCache: NIETS, ...options })
  let bekend: Promise<readonly string[]> | undefined
  const toestanden = (): Promise<readonly string[]> =>
    (bekend ??= toestandenIn(client, indexName).catch((error: unknown) => {
      bekend = undefined
      throw error
    }))
  return async (vraag, filters, today) => {
    const gekozen = filters.status === undefined ? [] : await toestanden()
    const asking = { indexName, vraag, filters, today, most: MOST, toestanden: gekozen }
    const { questions, counted } = questionsFor(asking)
    const { results } = await client.searchForHits({ requests: questions })
    const { treffers, ...antwoord } = answerOf(vraag, results, counted, today)
    return { ...antwoord, treffers: treffers.slice(0, MOST), onbekend: [] }
  }
}

async function toestandenIn(client: LiteClient, indexName: string): Promise<readonly string[]> {
  const { results } = await client.searchForHits({ requests: [toestandenQuestion(indexName)] })
  return Object.values(results[0]?.facets ?? {}).flatMap((values) => Object.keys(values))
}

/** Milliseconds that a reader waits for it, and after a failure does without it. */
const GEDULD = 2500
const RUST = 60_000
/** Milliseconds without a letter before it is asked: it counts every question. */
const STILTE = 200

/**
 * The engine in this browser answers without a network, where the service fails or is slow, and where it finds nothing: that
 * one knows the nearest word. Of questions that come fast only the last is sent.
 */
export function metTerugval(
  dienst: Zoeker,
  lokaal: Zoeker,
  { stilte = STILTE, geduld = GEDULD } = {}
): Zoeker {
  let beurt = 0
  let weerVanaf = 0
  return async (...gevraagd) => {
    const eigen = ++beurt
    if (!navigator.onLine || performance.now() < weerVanaf) return lokaal(...gevraagd)
    await na(stilte)
    // Nobody waits for this one any more.
    if (eigen !== beurt) return lokaal(...gevraagd)
    const antwoord = await Promise.race([dienst(...gevraagd), na(geduld).then(teLaat)]).catch(() => {
      weerVanaf = performance.now() + RUST
      return undefined
    })
    return antwoord && antwoord.aantal > 0 ? antwoord : lokaal(...gevraagd)
  }
}

function na(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

function teLaat(): never {
  throw new Error('The service did not answer in time')
}
