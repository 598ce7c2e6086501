/** `npm start` of a project, run for a test or a measurement until it serves. */

import { spawn } from 'node:child_process'
import { createServer } from 'node:net'

export type DevServer = {
  origin: string
  /** What the command wrote so far. */
  output: () => string
  close: () => void
}

/** Milliseconds; a dev server on two busy cores takes its time to start. */
export const START_LIMIT = 300_000

/** Starts the project in `folder` on a free port. Throws with what it wrote when it never serves `address`. */
export async function startDevServer(folder: string, address: string): Promise<DevServer> {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  let output = ''
  const child = spawn(
    process.execPath,
    ['scripts/run.mjs', 'start', '--no-open', '--host', '127.0.0.1', '--port', String(port)],
    { cwd: folder, detached: true, env: { ...process.env, NODE_ENV: 'development' } }
  )
  child.stdout.on('data', (data) => (output += String(data)))
  child.stderr.on('data', (data) => (output += String(data)))
  const close = (): void => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid)
  }
  const end = Date.now() + START_LIMIT
  while (Date.now() < end && child.exitCode === null) {
    if (await isServed(origin + address)) return { origin, output: () => output, close }
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  close()
  throw new Error(`npm start never served ${address}:\n${output}`)
}

function isServed(address: string): Promise<boolean> {
  return fetch(address).then(
    (response) => response.ok,
    () => false
  )
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
