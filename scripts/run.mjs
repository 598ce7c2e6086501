/**
 * Runs a command from one bundled file: `node scripts/run.mjs content --check`.
 *
 * Node 20 reads TypeScript through a loader, one round trip a module, and this program with its packages is some 600
 * modules: a second before the first line runs, and again in every worker. Bundled once per version of the program it is
 * a tenth of that. The bundles live in .cache, which can be deleted at any time; one that we did not make is never run.
 */

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { strangerIn } from './io/made-here.mjs'
import { oddSignIn } from './io/odd-folder.mjs'
import { PROGRAM } from './io/program-bundle.mjs'
import { isKept, seal, unseal } from './io/seal.mjs'

const SCRIPTS = dirname(fileURLToPath(import.meta.url))
const ROOT = resolve(SCRIPTS, '..')
const CACHE = join(ROOT, '.cache')
/** In each bundle: our seal over all its other files. */
const SEAL = 'zegel'

/** Commands a contributor waits for, and the worker they share. */
const ENTRIES = {
  content: 'content.ts',
  start: 'start.ts',
  site: 'site.ts',
  nieuw: 'nieuw.ts',
  fix: 'fix.ts',
  gevolgen: 'gevolgen.ts',
  herlezen: 'herlezen.ts',
  lespakket: 'lespakket.ts',
  stuurgroep: 'stuurgroep.ts',
  vaststellen: 'vaststellen.ts',
  intrekken: 'intrekken.ts',
  overzetten: 'overzetten.ts',
  search: 'search.ts',
  voorstel: 'voorstel.ts',
  'prepare-worker': 'io/prepare-worker.ts'
}

const [name = '', ...args] = process.argv.slice(2)
if (!Object.hasOwn(ENTRIES, name))
  stop(`De opdracht "${name}" bestaat niet. Kies uit: ${Object.keys(ENTRIES).join(', ')}.`)
const refusal = oddSignIn(ROOT) ?? strangerIn(ROOT)
const folder = refusal === undefined ? await bundle().catch(explain) : stop(refusal)
process.argv.splice(1, process.argv.length - 1, join(SCRIPTS, ENTRIES[name]), ...args)
await import(pathToFileURL(join(folder, `${name}.mjs`)).href)

function stop(sentence) {
  process.stderr.write(`${sentence}\n`)
  process.exit(2)
}

/** What can be wrong before the program is there, most often: no packages, no place to write. */
function explain(error) {
  if (error?.code === 'ERR_MODULE_NOT_FOUND')
    stop('De pakketten van dit programma ontbreken. Voer eerst uit: npm ci')
  stop(
    `Het programma kon niet klaargezet worden in ${CACHE}. Kijk na of daar plaats is, en of je er mag schrijven.\n${error?.message ?? error}`
  )
}

/** The folder with the bundles of this version; as deep in the project as scripts/io, where project.ts looks up from. */
async function bundle() {
  const version = versionOfProgram()
  const folder = join(CACHE, `program-${version}`)
  if (isOurs(folder)) return folder
  const made = `${folder}.${process.pid}`
  await makeBundle(made)
  // Nobody would know it again: it goes with this run.
  if (!isKept()) {
    process.on('exit', () => rmSync(made, { recursive: true, force: true }))
    return made
  }
  removeOldBundles(folder)
  try {
    renameSync(made, folder)
  } catch (error) {
    // Another run made the same folder first.
    rmSync(made, { recursive: true, force: true })
    if (!isOurs(folder)) throw error
  }
  return folder
}

async function makeBundle(folder) {
  const { build } = await import('esbuild')
  rmSync(folder, { recursive: true, force: true })
  await build({
    entryPoints: Object.fromEntries(
      Object.entries(ENTRIES).map(([entry, file]) => [entry, join(SCRIPTS, file)])
    ),
    outdir: folder,
    ...PROGRAM
  })
  writeFileSync(join(folder, SEAL), seal(sealName(folder), sumOf(folder)), { flag: 'wx' })
}

function isOurs(folder) {
  try {
    return unseal(sealName(folder), readFileSync(join(folder, SEAL)))?.equals(sumOf(folder)) === true
  } catch {
    return false
  }
}

/** The same before and after it got its name. */
function sealName(folder) {
  return `program ${ROOT} ${/program-[0-9a-f]{16}/u.exec(folder)?.[0]}`
}

/** Over all that could be run from a folder: the names and the bytes. */
function sumOf(folder) {
  const sum = createHash('sha256')
  for (const file of readdirSync(folder).sort()) {
    if (file !== SEAL)
      sum
        .update(file)
        .update('\0')
        .update(hashOf(readFileSync(join(folder, file))))
  }
  return sum.digest()
}

function hashOf(bytes) {
  return createHash('sha256').update(bytes).digest()
}

function versionOfProgram() {
  const files = readdirSync(SCRIPTS, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.test)\.(?:ts|mjs)$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  const sum = createHash('sha256')
  for (const file of [...files, join(ROOT, 'package-lock.json')]) sum.update(readFileSync(file)).update('\0')
  return sum.digest('hex').slice(0, 16)
}

/** Of other versions, and of this one what is not ours. */
function removeOldBundles(folder) {
  for (const entry of readdirSync(CACHE)) {
    const old = join(CACHE, entry)
    if (/^program-[0-9a-f]{16}$/u.test(entry) && !(old === folder && isOurs(old)))
      rmSync(old, { recursive: true, force: true })
  }
}
