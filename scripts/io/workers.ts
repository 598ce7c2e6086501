/** Prepares files in worker threads: twice as fast on two cores, and a file that hangs cannot hang the run. */

import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Prepared, Source } from '../pipeline/types.ts'

/** Milliseconds for one file. The counted limits keep every file far below it, so reaching it is a fault of ours. */
const FILE_TIMEOUT = 20_000
/** Workers beyond this wait for the main thread. */
const WORKER_LIMIT = 8
/** Below this many files a second worker costs more to start than it saves. */
const FILES_PER_WORKER = 60

/** Worker threads do not inherit the TypeScript loader of the main thread (Node 20), so each registers its own. */
const BOOT = `import('tsx/esm/api').then(({ register }) => {
  register()
  return import(require('node:worker_threads').workerData)
})`

export class WorkerFault extends Error {}

/**
 * Prepares every source, in order. `onProgress` hears how many are done.
 * Throws WorkerFault, naming the file, when a worker dies or takes too long.
 */
export async function prepareAll(
  sources: readonly Source[],
  onProgress: (done: number) => void = () => undefined
): Promise<Prepared[]> {
  const results = new Array<Prepared>(sources.length)
  let next = 0
  let done = 0
  const take = (): number | undefined => (next < sources.length ? next++ : undefined)
  const size = Math.min(availableParallelism(), WORKER_LIMIT, Math.ceil(sources.length / FILES_PER_WORKER))
  await Promise.all(
    Array.from({ length: size }, () =>
      runWorker(sources, take, (index, prepared) => {
        results[index] = prepared
        onProgress(++done)
      })
    )
  )
  return results
}

type Take = () => number | undefined
type Give = (index: number, prepared: Prepared) => void

/** One worker from start to end: it gets a file at a time, and each file has its own time limit. */
function runWorker(sources: readonly Source[], take: Take, give: Give): Promise<void> {
  const worker = new Worker(BOOT, {
    eval: true,
    workerData: new URL('./prepare-worker.ts', import.meta.url).href
  })
  return new Promise((resolve, reject) => {
    let current: number | undefined
    let timer: NodeJS.Timeout | undefined
    const fail = (reason: string): void => {
      clearTimeout(timer)
      const path = current === undefined ? '' : (sources[current]?.path ?? '')
      void worker.terminate()
      reject(new WorkerFault(`${path}: ${reason}`))
    }
    const step = (): void => {
      clearTimeout(timer)
      current = take()
      if (current === undefined) {
        resolve()
        void worker.terminate()
        return
      }
      timer = setTimeout(() => fail(`niet klaar na ${FILE_TIMEOUT / 1000} seconden`), FILE_TIMEOUT)
      worker.postMessage(sources[current])
    }
    worker.on('message', (prepared: Prepared) => {
      if (current !== undefined) give(current, prepared)
      step()
    })
    worker.on('error', (error) =>
      fail(error instanceof Error ? (error.stack ?? error.message) : String(error))
    )
    step()
  })
}
