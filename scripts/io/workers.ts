/** Prepares files in worker threads: twice as fast on two cores, and a file that hangs cannot hang the run. */

import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { FileFault } from '../pipeline/core/fault.ts'
import type { Source } from '../pipeline/core/types.ts'
import type { Prepared } from '../pipeline/entry.ts'
import { TAKEN_UP } from './taken-up.ts'

/**
 * Milliseconds for one file, from where a worker takes it up. The counted limits keep every file far below it, on a machine
 * that does much else too, so reaching it is a fault of ours.
 */
const FILE_TIMEOUT = 60_000
/** Workers beyond this wait for the main thread. */
const WORKER_LIMIT = 8
/** Below this many files a second worker costs more to start than it saves. */
const FILES_PER_WORKER = 60

/** Worker threads do not inherit the TypeScript loader of the main thread (Node 20), so each registers its own. */
const BOOT = `import('tsx/esm/api').then(({ register }) => {
  register()
  return import(require('node:worker_threads').workerData)
})`

export type Workers = {
  /**
   * Prepares every source, in order. `onProgress` hears how many are done.
   * Throws FileFault, naming the file, when a worker dies or takes too long.
   */
  prepareAll: (sources: readonly Source[], onProgress?: (done: number) => void) => Promise<Prepared[]>
  close: () => Promise<void>
}

/** What `work` gives; its workers end with it, however it ends. */
export async function withWorkers<T>(work: (workers: Workers) => Promise<T>): Promise<T> {
  const workers = openWorkers()
  try {
    return await work(workers)
  } finally {
    await workers.close()
  }
}

/** Workers start when they are first needed and stay until `close`: a watching run starts them once. */
export function openWorkers(): Workers {
  let idle: Worker[] = []
  return {
    async prepareAll(sources, onProgress = () => undefined) {
      const results = new Array<Prepared>(sources.length)
      const size = Math.min(
        availableParallelism(),
        WORKER_LIMIT,
        Math.ceil(sources.length / FILES_PER_WORKER)
      )
      const workers = Array.from({ length: size }, () => idle.pop() ?? startWorker())
      let next = 0
      let done = 0
      const runOne = async (worker: Worker): Promise<void> => {
        for (let index = next++; index < sources.length; index = next++) {
          results[index] = await prepareIn(worker, sources[index] as Source)
          onProgress(++done)
        }
        idle.push(worker)
      }
      try {
        await Promise.all(workers.map(runOne))
      } catch (error) {
        // One that has nothing to do keeps a process alive as well as one that hangs.
        const all = new Set([...workers, ...idle])
        idle = []
        await Promise.all([...all].map((worker) => worker.terminate()))
        throw error
      }
      return results
    },
    async close() {
      await Promise.all(idle.map((worker) => worker.terminate()))
      idle = []
    }
  }
}

/** From the bundle (run.mjs) as it is; from source (tests) with the loader. */
function startWorker(): Worker {
  const isBundled = import.meta.url.endsWith('.mjs')
  if (isBundled) return new Worker(new URL('./prepare-worker.mjs', import.meta.url))
  return new Worker(BOOT, { eval: true, workerData: new URL('./prepare-worker.ts', import.meta.url).href })
}

function prepareIn(worker: Worker, source: Source): Promise<Prepared> {
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined
    const onMessage = (message: typeof TAKEN_UP | Prepared): void => {
      if (message === TAKEN_UP) {
        timer = setTimeout(() => onError(`niet klaar na ${FILE_TIMEOUT / 1000} seconden`), FILE_TIMEOUT)
        return
      }
      settle()
      resolve(message)
    }
    const onError = (error: unknown): void => {
      settle()
      reject(new FileFault(source.path, error))
    }
    const onExit = (code: number): void => onError(`de worker stopte met code ${code}`)
    const settle = (): void => {
      clearTimeout(timer)
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
    }
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    worker.postMessage(source)
  })
}
