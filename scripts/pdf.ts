/**
 * `npm run pdf [-- <technologie> <versie>] [--artikels]`: PDFs of the built site in pdf/, tagged and with an outline: the
 * whole version, each chapter, the card, and with --artikels each article.
 */

import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { runCommand } from './io/command.ts'
import { hasVersions, versionsIn, writePdfs } from './io/pdf.ts'
import { printable } from './io/printable.ts'
import { PROJECT_ROOT } from './io/project.ts'
import { complain, say } from './io/say.ts'

const USAGE = `Gebruik: npm run pdf [-- [<technologie> [<versie>]] [--artikels] [--site MAP] [--to MAP]]
  --artikels  ook elk artikel apart
  --site      de gebouwde site (standaard: build)
  --to        map waarin geschreven wordt (standaard: pdf)
`

type Options = { technologie?: string; versie?: string; withArtikels: boolean; build: string; to: string }

/** The options, or a sentence that says what is wrong with them. */
function readOptions(args: readonly string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      strict: true,
      allowPositionals: true,
      options: { artikels: { type: 'boolean' }, site: { type: 'string' }, to: { type: 'string' } }
    })
    const [technologie, versie, ...others] = positionals
    if (others.length > 0) return `Te veel woorden: ${others.join(' ')}`
    return {
      ...(technologie === undefined ? {} : { technologie }),
      ...(versie === undefined ? {} : { versie }),
      withArtikels: values.artikels === true,
      build: values.site ?? join(PROJECT_ROOT, 'build'),
      to: values.to ?? join(PROJECT_ROOT, 'pdf')
    }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args)
  if (typeof options === 'string') return complain(`${options}\n${USAGE}`)
  const { build, to, technologie, versie, withArtikels } = options
  if (!hasVersions(build)) return fail('Er is nog geen gebouwde site: voer eerst npm run build uit.\n', 1)
  const versions = versionsIn(build).filter(
    (version) =>
      (technologie === undefined || version.technologie === technologie) &&
      (versie === undefined || version.versie === versie)
  )
  if (versions.length === 0)
    return fail(`Geen versie ${[technologie, versie].filter(Boolean).join(' ')} in de gebouwde site.\n`, 1)
  await writePdfs({ build, to, versions, withArtikels }, (path) => say(`${printable(path)}\n`))
  return 0
}

function fail(text: string, code: number): number {
  complain(text)
  return code
}

await runCommand(() => main(process.argv.slice(2)))
