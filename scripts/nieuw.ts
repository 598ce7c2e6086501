/** `npm run nieuw -- <soort> …`: writes a correct start in the right place. Never overwrites. */

import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { runCommand } from './io/command.ts'
import { PROJECT_ROOT } from './io/project.ts'
import { createFile, refuseLinks } from './io/replace-file.ts'
import { complain, say } from './io/say.ts'
import { lawPrefixOf, templateOf } from './pipeline/bijdragen/templates.ts'
import { addressOf, versionOf } from './pipeline/core/address.ts'
import { adoptedFolders } from './pipeline/inzetkader/digest.ts'
import { readRegister } from './pipeline/inzetkader/register.ts'
import { kindOf, KINDS, type Kind } from './pipeline/kinds.ts'
import { bedoelt } from './pipeline/privacy/suggest.ts'

const today = new Date().toISOString().slice(0, 10)

/** The words after the kind, and the path they give. */
const PLACES: Record<Kind, { words: readonly string[]; path: (...words: string[]) => string }> = {
  technologie: { words: ['naam'], path: (name) => `docs/inzetkader/${name}/index.md` },
  inzetkader: {
    words: ['technologie', 'versie'],
    path: (name, version) => `docs/inzetkader/${name}/${version}/index.md`
  },
  hoofdstuk: {
    words: ['technologie', 'versie', 'naam'],
    path: (name, version, chapter) => `docs/inzetkader/${name}/${version}/${chapter}.md`
  },
  kaart: {
    words: ['technologie', 'versie'],
    path: (name, version) => `docs/inzetkader/${name}/${version}/kaart.md`
  },
  module: { words: ['naam'], path: (name) => `docs/opleiding/${name}/index.md` },
  les: { words: ['module', 'naam'], path: (module, name) => `docs/opleiding/${module}/${name}.md` },
  ervaring: { words: ['zone', 'naam'], path: (zone, name) => `docs/praktijk/${zone}/${today}-${name}.md` },
  begrip: { words: ['naam'], path: (name) => `docs/begrippen/${name}.md` },
  rechtsbron: { words: ['naam'], path: (name) => `docs/recht/${name}.md` },
  zone: { words: ['naam'], path: (name) => `docs/zones/${name}.md` },
  pagina: { words: ['deel', 'naam'], path: (section, name) => `docs/${section}/${name}.md` },
  nieuws: { words: ['naam'], path: (name) => `blog/${today}-${name}.md` }
}

function usage(): string {
  const lines = KINDS.map(
    (kind) => `  npm run nieuw -- ${kind} ${PLACES[kind].words.map((word) => `<${word}>`).join(' ')}`
  )
  return `Zo maak je een nieuw bestand:\n${lines.join('\n')}\nNamen bestaan uit kleine letters, cijfers en koppeltekens.\n`
}

/** The words and the folder; undefined for an option that does not exist. */
function readArguments(args: readonly string[]): { words: string[]; to: string | undefined } | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { to: { type: 'string' } }
    })
    return { words: positionals, to: values.to }
  } catch {
    return undefined
  }
}

function main(args: readonly string[]): number {
  const read = readArguments(args)
  if (!read) return complain(usage())
  const [soort = '', ...words] = read.words
  const kind = KINDS.find((known) => known === soort)
  if (!kind)
    return complain(
      `${soort === '' ? '' : `De soort "${soort}" bestaat niet.${bedoelt(soort, KINDS)}\n`}${usage()}`
    )
  const place = PLACES[kind]
  if (words.length !== place.words.length)
    return complain(`Geef bij ${kind}: ${place.words.join(', ')}.\n${usage()}`)
  const path = place.path(...words)
  if (kindOf(path) !== kind)
    return complain(`Met deze namen krijg je ${path}, en dat is geen plaats voor ${kind}.\n${usage()}`)
  const root = resolve(read.to ?? PROJECT_ROOT)
  const folder = adoptedFolder(root, path)
  if (folder !== undefined)
    return complain(
      `${folder} is een vastgestelde versie: daar komt niets meer bij. Schrijf in het concept van de volgende versie. Er is niets gewijzigd.\n`
    )
  const titel = `Geef ${words.at(-1)?.replaceAll('-', ' ') ?? ''} een titel`
  const text = templateOf(kind, { datum: today, titel }, prefixOf(root, kind, words[0] ?? ''))
  if (!createFile(root, path, text)) return complain(`${path} bestaat al. Er is niets gewijzigd.\n`)
  say(`${path} staat klaar. Vul het aan en voer daarna uit: npm run check\n`)
  return 0
}

/** The folder that a file would stand in, where its technologie's register says that it was adopted. */
function adoptedFolder(root: string, path: string): string | undefined {
  const { technologie = '' } = versionOf(addressOf(path)) ?? {}
  const register = `docs/inzetkader/${technologie}/register.jsonl`
  if (technologie === '' || !existsSync(join(root, register))) return undefined
  const read = readRegister({ path: register, bytes: readFileSync(join(root, register)) })
  return adoptedFolders([read]).find((folder) => path.startsWith(folder))
}

/** The prefix of a law, or of the technologie a chapter stands in, so that its first article id is right at once. */
function prefixOf(root: string, kind: Kind, name: string): string {
  if (kind === 'rechtsbron') return lawPrefixOf(name)
  const path = `docs/inzetkader/${name}/index.md`
  // Never through a link, which may lead to a device that has no end.
  refuseLinks(root, path)
  const file = join(root, path)
  return existsSync(file) ? (/^prefix: ([A-Z]{2,4})$/mu.exec(readFileSync(file, 'utf8'))?.[1] ?? 'XX') : 'XX'
}

await runCommand(() => main(process.argv.slice(2)))
