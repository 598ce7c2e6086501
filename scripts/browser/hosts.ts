/** The built site as several kinds of hosts serve it: each has its own idea of a slash, of a folder beside a page, and of "not found". */

import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { BUILD } from './site.ts'

/** Status 0 is no answer at all: the line stays open. */
export type Answer = { status: number; type?: string; body?: string | Buffer; location?: string }

/** `undefined` where the host has no opinion: then the file of that name, or 404. */
export type Host = (path: string, search: string) => Answer | undefined

export type Hosted = {
  origin: string
  /** What the host does from now on. */
  become: (host: Host) => void
  /** What was asked for, as `GET /x`. */
  asked: string[]
  close: () => Promise<void>
}

/** Ends each address with a slash, and keeps the question. */
export const addsSlash: Host = (path, search) => {
  if (isFile(path)) return undefined
  return path.endsWith('/') ? page(path.replace(/\/+$/u, '') || '/') : moved(`${path}/${search}`)
}

/** Takes the slash away, and the question with it. */
export const takesSlash: Host = (path) =>
  path !== '/' && path.endsWith('/') && !path.startsWith('//') ? moved(path.replace(/\/+$/u, '')) : undefined

/** A folder goes before the page of the same name, and may not be listed (Apache). */
export const foldersFirst: Host = (path, search) => {
  const folder = join(BUILD, path)
  if (path === '/' || !existsSync(folder) || !statSync(folder).isDirectory()) return undefined
  return path.endsWith('/') ? text(403, 'Forbidden') : moved(`${path}/${search}`)
}

/** `try_files $uri $uri.html $uri/` (nginx): a page goes before the folder, and a folder is not listed. */
export const triesFiles: Host = (path) =>
  path !== '/' && path.endsWith('/') && existsSync(join(BUILD, path)) ? text(403, 'Forbidden') : undefined

/** Answers everything that is not there with the home page and status 200. */
export const neverMisses: Host = (path) => (page(path).status === 404 ? page('/') : undefined)

export const plain: Host = () => undefined

/** A host on which what fits is gone. */
export function without(gone: RegExp, host: Host = plain): Host {
  return (path, search) => (gone.test(path) ? text(404, 'Not found') : host(path, search))
}

/** `worker`: what it gives for `/sw.js` where the host has no opinion, in place of the one that was built. */
export async function serveAs(first: Host, worker?: string): Promise<Hosted> {
  let host = first
  const asked: string[] = []
  const server = createServer((request, response) => {
    const [path = '/', ...rest] = (request.url ?? '/').split('?')
    const search = rest.length === 0 ? '' : `?${rest.join('?')}`
    asked.push(`${request.method ?? ''} ${path}${search}`)
    const ours = path === '/sw.js' && worker !== undefined ? text(200, worker, 'text/javascript') : page(path)
    const { status, type, body, location } = host(path, search) ?? ours
    if (status === 0) return
    response.writeHead(status, {
      'cache-control': 'no-cache',
      ...(type === undefined ? {} : { 'content-type': type }),
      ...(location === undefined ? {} : { location })
    })
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    become: (next) => (host = next),
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
  }
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2'
}

/** The file of a site at an address, the page at one without an ending, or the page that says there is none. */
export function page(path: string, build = BUILD): Answer {
  for (const name of [path === '/' ? '/index.html' : path, `${path}.html`]) {
    if (!isFile(name, build)) continue
    const type = TYPES[extname(name)] ?? 'application/octet-stream'
    return { status: 200, type, body: readFileSync(join(build, name)) }
  }
  return { status: 404, type: TYPES['.html'] ?? '', body: readFileSync(join(build, '404.html')) }
}

export function text(status: number, body: string, type = 'text/plain'): Answer {
  return { status, type, body }
}

function moved(location: string): Answer {
  return { status: 301, location }
}

function isFile(path: string, build = BUILD): boolean {
  const file = join(build, path)
  return !path.includes('..') && !path.includes('%') && existsSync(file) && statSync(file).isFile()
}
