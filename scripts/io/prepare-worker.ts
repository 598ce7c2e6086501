/** The worker thread of workers.ts: one source in, what we know of it out. */

import { parentPort } from 'node:worker_threads'
import { prepare } from '../pipeline/prepare.ts'
import type { Source } from '../pipeline/core/types.ts'

parentPort?.on('message', (source: Source) => {
  parentPort?.postMessage(prepare(source))
})
