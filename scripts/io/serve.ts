/** A static server for a built site, on this machine only; the same engine and rules as `docusaurus serve`, packed and kept as a production host does. */

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import compression from 'compression'
import handler from 'serve-handler'

export type Served = { origin: string; close: () => Promise<void> }

/** A name under /assets/ holds a hash of the content, so it never changes; the last rule that fits wins. */
const HEADERS = [
  { source: '**', headers: [{ key: 'Cache-Control', value: 'no-cache' }] },
  { source: 'assets/**', headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }] }
]

/** Serves `folder` on a free port: `x.html` stands at `/x`, what is not there gets `404.html` with status 404. */
export async function serveSite(folder: string): Promise<Served> {
  const options = {
    public: folder,
    cleanUrls: true,
    trailingSlash: false,
    directoryListing: false,
    headers: HEADERS
  }
  const pack = compression()
  const server = createServer((request, response) => {
    pack(request, response, () => void handler(request, response, options))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
  }
}
