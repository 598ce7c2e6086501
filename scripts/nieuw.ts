/** `npm run nieuw -- <soort> …`: writes a correct start in the right place. Never overwrites. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { todayInBrussels } from './io/clock.ts'
import { command } from './io/command-line.ts'
import { runCommand } from './io/command.ts'
import { contentRoot } from './io/content-root.ts'
import { CODE, type Written } from './io/new-code.ts'
import { createFile, refuseLinks } from './io/replace-file.ts'
import { complain, say } from './io/say.ts'
import { usageOf } from './io/usage.ts'
import { beginmapOf } from './pipeline/bijdragen/beginmap.ts'
import { templateOf } from './pipeline/bijdragen/templates.ts'
import { addressOf, folderOf, versionOf } from './pipeline/core/address.ts'
import { pathOf, placeWordsOf } from './pipeline/core/place.ts'
import { adoptedFolders } from './pipeline/inzetkader/digest.ts'
import { readRegister } from './pipeline/inzetkader/register.ts'
import { definitionOf, kindOf, KINDS, type Kind, wordsIn } from './pipeline/kinds.ts'

const today = todayInBrussels()

type Words = { words: readonly string[]; path: (...words: string[]) => string }

/** The words after the kind, and the path they give. */
const PLACES = Object.fromEntries(KINDS.map((kind) => [kind, placeOf(kind)])) as Record<Kind, Words>

function placeOf(kind: Kind): Words {
  const { place } = definitionOf(kind)
  const words = placeWordsOf(place).flatMap(({ naam, isDay }) => (isDay ? [] : [naam]))
  const path = (...given: string[]): string =>
    pathOf(place, {
      datum: today,
      ...Object.fromEntries(words.map((word, index) => [word, given[index] ?? '']))
    })
  return { words, path }
}

const NIEUW = command({
  name: 'nieuw',
  does: 'Zet een nieuw bestand klaar op de juiste plaats, met een sjabloon. Overschrijft nooit iets.',
  forms: {
    noun: 'soort',
    words: {
      ...Object.fromEntries(
        KINDS.map((kind) => [kind, PLACES[kind].words.map((word) => ({ name: word.toUpperCase() }))])
      ),
      // For who writes code: a rule of the check, a kind of page.
      regel: [{ name: 'ID' }],
      soort: [{ name: 'NAAM' }]
    }
  },
  options: { to: { value: 'MAP', does: 'map met docs/ en blog/ (standaard: dit project)' } },
  more: 'Namen bestaan uit kleine letters, cijfers en koppeltekens.',
  example: 'ervaring voorbeeldzone rollenspel'
})

function main(kind: Kind, words: readonly string[], root: string): number {
  const path = PLACES[kind].path(...words)
  if (kindOf(path) !== kind)
    return complain(`Met deze namen krijg je ${path}, en dat is geen plaats voor ${kind}.\n${usageOf(NIEUW)}`)
  const folder = adoptedFolder(root, path)
  if (folder !== undefined)
    return complain(
      `${folder} is een vastgestelde versie: daar komt niets meer bij. Schrijf in het concept van de volgende versie. Er is niets gewijzigd.\n`
    )
  if (kind === 'module' && isNewFolder(root, folderOf(path))) return wholeModule(root, folderOf(path))
  const titel = `Geef ${words.at(-1)?.replaceAll('-', ' ') ?? ''} een titel`
  const template = templateOf(kind, {
    datum: today,
    titel,
    words: wordsIn(path),
    prefix: prefixOf(root, path)
  })
  const text = template.replace(/^volgorde: 1$/mu, `volgorde: ${nextIn(root, path)}`)
  if (!createFile(root, path, text)) return complain(`${path} bestaat al. Er is niets gewijzigd.\n`)
  say(`${path} staat klaar. Vul het aan en voer daarna uit: npm run check\n${aboutParent(root, path)}`)
  return 0
}

function isNewFolder(root: string, folder: string): boolean {
  refuseLinks(root, `${folder}/index.md`)
  return !existsSync(join(root, folder))
}

/** A module is a folder: it is begun with all that belongs in one. In a folder that is there already, only its index is made. */
function wholeModule(root: string, folder: string): number {
  const paths = beginmapOf(today).map(({ naam, text }) => {
    const path = `${folder}/${naam}`
    createFile(root, path, text)
    return path
  })
  say(
    `${paths.join('\n')}\nstaan klaar, met voorbeelden om over te schrijven. Voer daarna uit: npm run check\n`
  )
  return 0
}

function writeCode(written: Written): number {
  if ('refused' in written) return complain(`${written.refused}\n`)
  say(`${written.files.join('\n')}\nstaan klaar. ${written.next}\n`)
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

/** Behind the last page of its folder, so that two never have the same place. */
function nextIn(root: string, path: string): number {
  const folder = folderOf(path)
  refuseLinks(root, path)
  const names = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : []
  const places = names
    .filter((name) => name.endsWith('.md') && name !== 'index.md')
    .map((name) => {
      refuseLinks(root, `${folder}/${name}`)
      return Number(
        /^volgorde: (?<place>\d{1,3})$/mu.exec(readFileSync(join(root, folder, name), 'utf8'))?.groups?.[
          'place'
        ] ?? 0
      )
    })
  return places.reduce((most, place) => Math.max(most, place), 0) + 1
}

/** A lesson without its module is refused by the check: how to make that, said at once. */
function aboutParent(root: string, path: string): string {
  const index = `${folderOf(path)}/index.md`
  const parent = kindOf(index)
  if (path === index || parent === undefined || existsSync(join(root, index))) return ''
  const words = placeWordsOf(definitionOf(parent).place).map(({ naam }) => wordsIn(index)[naam] ?? '')
  return `${index} is er nog niet, en daar hoort dit bij. Maak het met: npm run nieuw -- ${parent} ${words.join(' ')}\n`
}

/** The prefix of the technologie that a file stands in, so that its first article id is right at once. */
function prefixOf(root: string, file: string): string {
  const { technologie } = wordsIn(file)
  if (technologie === undefined) return 'XX'
  const path = `docs/inzetkader/${technologie}/index.md`
  // Never through a link, which may lead to a device that has no end.
  refuseLinks(root, path)
  const index = join(root, path)
  return existsSync(index)
    ? (/^prefix: ([A-Z]{2,4})$/mu.exec(readFileSync(index, 'utf8'))?.[1] ?? 'XX')
    : 'XX'
}

await runCommand(NIEUW, ({ words: [soort = '', ...words], options }) => {
  const root = contentRoot(options.to)
  const code = CODE[soort]
  return code ? writeCode(code(root, words.join(' '))) : main(soort as Kind, words, root)
})
