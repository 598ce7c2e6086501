/**
 * `npm run pdf [-- <technologie> <versie>] [--artikels]`: PDFs beside the built site, tagged and with an outline: the
 * whole version, each chapter, the card, and with --artikels each article. Pages show those that stand in their list.
 */

import { join } from 'node:path'
import { command, type Given } from './io/command-line.ts'
import { runCommand } from './io/command.ts'
import { hasVersions, versionsIn, writePdfs } from './io/pdf.ts'
import { printable } from './io/printable.ts'
import { PROJECT_ROOT } from './io/project.ts'
import { complain, say } from './io/say.ts'
import { PDF_FOLDER } from './pipeline/core/pdf.ts'

const PDF = command({
  name: 'pdf',
  does: 'Maakt pdf’s van de gebouwde site: elke versie, elk hoofdstuk en de kaart.',
  words: [
    { name: 'TECHNOLOGIE', isOptional: true },
    { name: 'VERSIE', isOptional: true }
  ],
  options: {
    artikels: { does: 'ook elk artikel apart' },
    site: { value: 'MAP', does: 'de gebouwde site (standaard: build)' },
    to: { value: 'MAP', does: 'map waarin geschreven wordt (standaard: pdf in de gebouwde site)' }
  },
  example: 'bodycam 1.0 --artikels'
})

async function main({ words: [technologie, versie], options }: Given<typeof PDF.options>): Promise<number> {
  const { site: build = join(PROJECT_ROOT, 'build'), to = join(build, PDF_FOLDER) } = options
  if (!hasVersions(build)) return fail('Er is nog geen gebouwde site: voer eerst npm run build uit.\n', 1)
  const versions = versionsIn(build).filter(
    (version) =>
      (technologie === undefined || version.technologie === technologie) &&
      (versie === undefined || version.versie === versie)
  )
  if (versions.length === 0)
    return fail(`Geen versie ${[technologie, versie].filter(Boolean).join(' ')} in de gebouwde site.\n`, 1)
  await writePdfs({ build, to, versions, withArtikels: options.artikels }, (path) =>
    say(`${printable(path)}\n`)
  )
  return 0
}

function fail(text: string, code: number): number {
  complain(text)
  return code
}

await runCommand(PDF, main)
