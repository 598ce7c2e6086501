/**
 * Runs a command from one bundled file: `node scripts/run.mjs content --check`.
 *
 * Node 20 reads TypeScript through a loader, one round trip a module, and this program with its packages is some 600
 * modules: a second before the first line runs, and again in every worker. Bundled once per version of the program it is
 * a tenth of that. The bundles live in .cache, which can be deleted at any time.
 */

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const SCRIPTS = dirname(fileURLToPath(import.meta.url))
const ROOT = resolve(SCRIPTS, '..')
const CACHE = join(ROOT, '.cache')

/** Commands a contributor waits for, and the worker they share. */
const ENTRIES = {
  content: 'content.ts',
  start: 'start.ts',
  nieuw: 'nieuw.ts',
  fix: 'fix.ts',
  vaststellen: 'vaststellen.ts',
  intrekken: 'intrekken.ts',
  overzetten: 'overzetten.ts',
  'prepare-worker': 'io/prepare-worker.ts'
}

const [name = '', ...args] = process.argv.slice(2)
if (!Object.hasOwn(ENTRIES, name)) throw new Error(`No such command: ${name}`)
process.argv.splice(1, process.argv.length - 1, join(SCRIPTS, ENTRIES[name]), ...args)
await import(pathToFileURL(join(await bundle(), `${name}.mjs`)).href)

/** The folder with the bundles of this version; as deep in the project as scripts/io, where project.ts looks up from. */
async function bundle() {
  const folder = join(CACHE, `program-${version()}`)
  if (existsSync(folder)) return folder
  const { build } = await import('esbuild')
  const made = `${folder}.${process.pid}`
  await build({
    entryPoints: Object.fromEntries(
      Object.entries(ENTRIES).map(([entry, file]) => [entry, join(SCRIPTS, file)])
    ),
    outdir: made,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: ['sharp', 'chokidar'],
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);"
    },
    logLevel: 'error'
  })
  removeOldBundles()
  try {
    renameSync(made, folder)
  } catch {
    // Another run made the same folder first.
    rmSync(made, { recursive: true, force: true })
  }
  return folder
}

function version() {
  const files = readdirSync(SCRIPTS, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.test)\.(?:ts|mjs)$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  const sum = createHash('sha256')
  for (const file of [...files, join(ROOT, 'package-lock.json')]) sum.update(readFileSync(file)).update('\0')
  return sum.digest('hex').slice(0, 16)
}

function removeOldBundles() {
  mkdirSync(CACHE, { recursive: true })
  for (const entry of readdirSync(CACHE)) {
    if (/^program-[0-9a-f]{16}$/u.test(entry)) rmSync(join(CACHE, entry), { recursive: true, force: true })
  }
}
