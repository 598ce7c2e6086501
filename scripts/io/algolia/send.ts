/** The two ways to bring an index to what it must hold: only what differs, or all of it beside the old one and then in one switch. */

import type { Algoliasearch, BatchRequest, OperationIndexParams } from 'algoliasearch'
import { type Difference, differenceOf } from '../../pipeline/zoeken/algolia/difference.ts'
import type { Progress } from '../progress.ts'
import { signaturesOf } from './live.ts'
import { marksOf, type Wanted } from './wanted.ts'

/** How one waits and tells how far it is. */
export type Manner = {
  showProgress: (total: number, what: string) => Progress
  /** Milliseconds before the next look whether the service is done. */
  patience: (looks: number) => number
}

/** Stopped on the way; `state` says in Dutch what readers find now. */
export class Stopped extends Error {
  readonly state: string
  constructor(cause: unknown, state: string) {
    super('', { cause })
    this.state = state
  }
}

/** Records in one request: 1,000 of the largest are 9.5 MB, and the service advises ten. */
const BATCH = 1000
/** Looks, of at most five seconds each, before we give up on a task. */
const LOOKS = 400

/** Adds before it deletes: in between nothing is missing. Synonyms only where they are new. */
export async function sendDifference(
  client: Algoliasearch,
  wanted: Wanted,
  { put, gone }: Difference,
  hasNewSynonyms: boolean,
  manner: Manner
): Promise<void> {
  const { indexName } = wanted
  const requests = [
    ...put.map((body): BatchRequest => ({ action: 'addObject', body })),
    ...gone.map((objectID): BatchRequest => ({ action: 'deleteObject', body: { objectID } }))
  ]
  let done = 0
  try {
    await sendAll(client, indexName, requests, manner, (sent) => (done = sent))
    if (hasNewSynonyms) {
      await saveSynonyms(client, indexName, wanted, manner)
      await saveSettings(client, indexName, wanted, manner)
    }
  } catch (error) {
    throw new Stopped(
      error,
      `Van ${requests.length} wijzigingen zijn er ${done} verwerkt. Geef dezelfde opdracht opnieuw: ze stuurt de rest.`
    )
  }
}

/** Until the switch, readers find the old index, whatever happens; after it the new one. `isThere`: there is an old one. */
export async function replaceAll(
  client: Algoliasearch,
  wanted: Wanted,
  isThere: boolean,
  manner: Manner
): Promise<void> {
  const { indexName } = wanted
  const beside = `${indexName}_tmp`
  try {
    await empty(client, beside, manner)
    // Made by hand on the dashboard: the switch would take them away.
    if (isThere)
      await operate(client, indexName, { operation: 'copy', destination: beside, scope: ['rules'] }, manner)
    await fill(client, wanted, beside, manner)
  } catch (error) {
    const rest = await removed(client, beside)
    throw new Stopped(error, `De index waarin lezers zoeken, is niet gewijzigd.${rest}`)
  }
  try {
    await operate(client, beside, { operation: 'move', destination: indexName }, manner)
  } catch (error) {
    throw new Stopped(
      error,
      'Het omwisselen is niet bevestigd. Lezers zoeken in de volledige oude index of in de volledige nieuwe. Geef dezelfde opdracht opnieuw.'
    )
  }
}

/** Of what an earlier run left, when it was killed. */
async function empty(client: Algoliasearch, indexName: string, manner: Manner): Promise<void> {
  const { taskID } = await client.deleteIndex({ indexName })
  await waitFor(client, indexName, taskID, manner)
}

async function operate(
  client: Algoliasearch,
  indexName: string,
  operationIndexParams: OperationIndexParams,
  manner: Manner
): Promise<void> {
  const { taskID } = await client.operationIndex({ indexName, operationIndexParams })
  await waitFor(client, indexName, taskID, manner)
}

async function fill(client: Algoliasearch, wanted: Wanted, beside: string, manner: Manner): Promise<void> {
  await saveSettings(client, beside, wanted, manner)
  await saveSynonyms(client, beside, wanted, manner)
  const requests = wanted.records.map((body): BatchRequest => ({ action: 'addObject', body }))
  await sendAll(client, beside, requests, manner)
  // Somebody else may have sent to the same index meanwhile: nothing is switched that was not seen whole.
  const { put, gone } = differenceOf(await signaturesOf(client, beside), wanted.records)
  if (put.length + gone.length > 0) throw new NotWhole()
}

/** The new index does not hold what was sent. */
export class NotWhole extends Error {}

async function removed(client: Algoliasearch, indexName: string): Promise<string> {
  try {
    await client.deleteIndex({ indexName })
    return ''
  } catch {
    return ` De hulpindex ${indexName} staat er misschien nog: de volgende keer ruimt deze opdracht hem op.`
  }
}

async function sendAll(
  client: Algoliasearch,
  indexName: string,
  requests: readonly BatchRequest[],
  manner: Manner,
  told: (done: number) => void = () => undefined
): Promise<void> {
  const progress = manner.showProgress(requests.length, 'records verstuurd')
  try {
    for (let start = 0; start < requests.length; start += BATCH) {
      const batch = requests.slice(start, start + BATCH)
      const { taskID } = await client.batch({ indexName, batchWriteParams: { requests: batch } })
      await waitFor(client, indexName, taskID, manner)
      told(start + batch.length)
      progress.update(start + batch.length)
    }
  } finally {
    progress.end()
  }
}

async function saveSynonyms(
  client: Algoliasearch,
  indexName: string,
  { synonyms }: Wanted,
  manner: Manner
): Promise<void> {
  const synonymHit = [...synonyms]
  const { taskID } = await client.saveSynonyms({ indexName, synonymHit, replaceExistingSynonyms: true })
  await waitFor(client, indexName, taskID, manner)
}

async function saveSettings(
  client: Algoliasearch,
  indexName: string,
  wanted: Wanted,
  manner: Manner
): Promise<void> {
  const indexSettings = { ...wanted.settings, userData: marksOf(wanted) }
  const { taskID } = await client.setSettings({ indexName, indexSettings })
  await waitFor(client, indexName, taskID, manner)
}

async function waitFor(
  client: Algoliasearch,
  indexName: string,
  taskID: number,
  { patience }: Manner
): Promise<void> {
  await client.waitForTask({ indexName, taskID, maxRetries: LOOKS, timeout: patience })
}
