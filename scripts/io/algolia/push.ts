/** Brings an index to what it must hold, or says why not; the exit code of the command. */

import type { Algoliasearch } from 'algoliasearch'
import { deletesTooMuch, type Difference, differenceOf } from '../../pipeline/zoeken/algolia/difference.ts'
import { complain, say } from '../say.ts'
import { explainAlgolia, KEY_NAME } from './explain.ts'
import { type Live, liveOf } from './live.ts'
import { type Manner, NotWhole, replaceAll, sendDifference, Stopped } from './send.ts'
import { marksOf, type Wanted } from './wanted.ts'

export type Choice = { isDryRun: boolean; isFull: boolean }

/** What will be done, and why the whole index must go where it must. */
type Plan = { live?: Live; difference: Difference; whole?: string; hasNewSynonyms: boolean }

/** `client` may write; `searcher` has the key that readers get. */
export async function push(
  client: Algoliasearch,
  searcher: Algoliasearch,
  wanted: Wanted,
  choice: Choice,
  manner: Manner
): Promise<number> {
  try {
    const key = await refusalOfKey(searcher)
    if (key !== undefined) return complain(`${key}\nEr is niets verstuurd.\n`)
    const plan = planOf(await liveOf(client, wanted.indexName), wanted, choice)
    say(`${told(plan, wanted)}\n`)
    const refusal = refusalOf(plan, wanted, choice)
    if (refusal !== undefined) return complain(`${refusal}\nEr is niets verstuurd.\n`)
    if (choice.isDryRun) return done('Proefdraaien: er is niets verstuurd.')
    if (isNothing(plan)) return done('De index is al helemaal bij. Er is niets verstuurd.')
    await (plan.whole === undefined
      ? sendDifference(client, wanted, plan.difference, plan.hasNewSynonyms, manner)
      : replaceAll(client, wanted, plan.live !== undefined, manner))
    return done(`Klaar: lezers zoeken nu in ${wanted.records.length} records.`)
  } catch (error) {
    const cause = error instanceof Stopped ? error.cause : error
    const state = error instanceof Stopped ? error.state : 'Er is niets verstuurd.'
    const sentence = cause instanceof NotWhole ? NOT_WHOLE : explainAlgolia(cause, pageIn(wanted))
    if (sentence === undefined) throw cause
    return complain(`${sentence}\n${state}\n`)
  }
}

const NOT_WHOLE =
  'In de nieuwe index staat niet wat we stuurden. Misschien liep deze opdracht ergens anders tegelijk. Wacht even en geef haar opnieuw.'

function done(line: string): 0 {
  say(`${line}\n`)
  return 0
}

function pageIn({ records }: Wanted): (id: string) => string | undefined {
  return (id) => records.find(({ objectID }) => objectID === id)?.pagina.adres
}

/** The key that stands in every reader's browser must not be able to change anything. */
async function refusalOfKey(searcher: Algoliasearch): Promise<string | undefined> {
  const { apiKey: key } = searcher
  let rights: readonly string[]
  try {
    rights = (await searcher.getApiKey({ key })).acl
  } catch (error) {
    const explained = explainAlgolia(error, () => undefined)
    return explained?.replaceAll(KEY_NAME, '"searchKey" in package.json') ?? rethrow(error)
  }
  const more = rights.filter((right) => right !== 'search')
  return more.length === 0
    ? undefined
    : `De sleutel bij "searchKey" in package.json mag meer dan zoeken: ${more.join(', ')}. Ze staat in de browser van elke lezer. Maak op het dashboard een sleutel die alleen search mag, en trek deze in als ze al gepubliceerd is.`
}

function rethrow(error: unknown): never {
  throw error
}

function planOf(live: Live | undefined, wanted: Wanted, { isFull }: Choice): Plan {
  const difference = differenceOf(live?.records ?? new Map(), wanted.records)
  const { instellingen, synoniemen } = marksOf(wanted)
  if (!live) return { difference, whole: 'de index bestaat nog niet', hasNewSynonyms: true }
  const isOther = live.marks.instellingen !== instellingen
  return {
    live,
    difference,
    hasNewSynonyms: live.marks.synoniemen !== synoniemen,
    ...(isFull ? { whole: '--full' } : isOther && { whole: 'de instellingen zijn gewijzigd' })
  }
}

function isNothing({ whole, difference: { put, gone }, hasNewSynonyms }: Plan): boolean {
  return whole === undefined && !hasNewSynonyms && put.length + gone.length === 0
}

function told({ live, difference: { put, gone }, whole, hasNewSynonyms }: Plan, wanted: Wanted): string {
  const isNew = put.filter(({ objectID }) => !live?.records.has(objectID)).length
  const way =
    whole === undefined ? 'alleen wat verschilt' : `alles opnieuw, in één keer omgewisseld (${whole})`
  return [
    `Index ${wanted.indexName}: ${live?.records.size ?? 0} records nu, ${wanted.records.length} straks.`,
    `${isNew} nieuw, ${put.length - isNew} gewijzigd, ${gone.length} weg. Synoniemen: ${hasNewSynonyms ? 'gewijzigd' : 'gelijk'}.`,
    `Wat we sturen: ${way}.`
  ].join('\n')
}

function refusalOf(
  { live, difference, whole }: Plan,
  wanted: Wanted,
  { isFull }: Choice
): string | undefined {
  const { records, room } = wanted
  const [now, then] = [live?.records.size ?? 0, records.length]
  if (then === 0) return 'Er is geen enkele pagina om te doorzoeken.'
  if (live && !isFull && deletesTooMuch(difference, live.records))
    return `Van de ${now} records zouden er ${difference.gone.length} verdwijnen, meer dan een vijfde. Klopt dat, geef dan --full.`
  const most = whole === undefined ? then : now + then
  if (most <= room) return undefined
  const both = whole === undefined || now === 0 ? '' : ' Bij een vervanging staan oud en nieuw er even samen.'
  return `Dit vraagt plaats voor ${most} records; je plan heeft er ${room}.${both} Neem een groter plan en schrijf het aantal bij "records" onder "algolia" in package.json.`
}
