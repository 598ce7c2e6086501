/** The worker thread of workers.ts: one source in, that it is taken up and what we know of it out. */

import { parentPort } from 'node:worker_threads'
import { prepare } from '../pipeline/prepare.ts'
import type { Source } from '../pipeline/core/types.ts'
import { TAKEN_UP } from './taken-up.ts'

parentPort?.on('message', (source: Source) => {
  parentPort?.postMessage(TAKEN_UP)
  parentPort?.postMessage(prepare(source))
})
