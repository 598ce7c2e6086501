/** Questions that wait, read again one by one. After a yes the pin of that question is written, and nothing else. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Source } from '../pipeline/core/types.ts'
import { bladVan } from '../pipeline/herlezen/blad.ts'
import { geteld, type ModuleVragen, wachtendIn } from '../pipeline/herlezen/overzicht.ts'
import { regelsNu } from '../pipeline/site/gronden.ts'
import type { Site } from '../pipeline/site/site.ts'
import type { GepindeVraag } from '../pipeline/site/toetsvragen.ts'
import { withVraagPin } from '../pipeline/vaststellen/vraag-pin.ts'
import type { Ask } from './ask.ts'
import { printable } from './printable.ts'
import { replaceFile } from './replace-file.ts'
import { openToen } from './toen.ts'

export type Herlezing = {
  /** Of the content. */
  root: string
  site: Site
  sources: readonly Source[]
  /** Undefined where nobody can answer: then everything is shown and nothing is written. */
  ask: Ask | undefined
  /** Characters that fit on a line. */
  columns: number
  say: (text: string) => void
}

/** How many of a module still wait at the end. */
export async function herlees(herlezing: Herlezing, module: ModuleVragen): Promise<number> {
  const waiting = wachtendIn(module)
  const files = new Map(herlezing.sources.map((source) => [source.path, source]))
  let left = waiting.length
  show(herlezing, [`${module.naam}: ${geteld(waiting.length)} om na te lezen.`])
  const blad = bladen(herlezing, module)
  for (const [index, vraag] of waiting.entries()) {
    show(herlezing, ['', `${index + 1} van ${waiting.length}`, ...blad(vraag), ''])
    if (vraag.grond.soort !== 'woorden') show(herlezing, zonderWoorden(vraag, module))
    else {
      const said = await answerTo(herlezing)
      if (said === undefined) continue
      if (said === 'stop') break
      if (said === 'nee') show(herlezing, aanTePassen(vraag, module))
      else if (!written(herlezing, files, vraag, module)) break
      else left--
    }
  }
  show(herlezing, ['', slot(waiting.length - left, left, module, herlezing.ask !== undefined)])
  return left
}

function show({ say }: Herlezing, lines: readonly string[]): void {
  say(lines.map((line) => `${printable(line)}\n`).join(''))
}

function bladen(
  { root, site, columns }: Herlezing,
  { path = '' }: ModuleVragen
): (vraag: GepindeVraag) => string[] {
  const toenVan = openToen(root, site)
  return (vraag) => {
    const { grond, pin } = vraag
    if (grond.soort !== 'woorden') return bladVan({ vraag, path, nu: [] }, columns)
    const { artikel, vingerafdruk } = pin
    const toen = vingerafdruk === undefined ? undefined : toenVan({ artikel, vingerafdruk }, grond.gevonden)
    return bladVan({ vraag, path, nu: regelsNu(site, grond.gevonden), toen }, columns)
  }
}

const ANSWERS: Readonly<Record<string, 'ja' | 'nee' | 'stop'>> = {
  ja: 'ja',
  j: 'ja',
  nee: 'nee',
  n: 'nee',
  stop: 'stop',
  s: 'stop'
}

/** Undefined where nobody can answer; who walks away stops. */
async function answerTo({ ask, say }: Herlezing): Promise<'ja' | 'nee' | 'stop' | undefined> {
  if (!ask) return undefined
  for (;;) {
    const typed = await ask('Klopt de vraag nog? (ja/nee/stop) ')
    if (typed === undefined) return 'stop'
    const word = typed.trim().toLowerCase()
    const answer = Object.hasOwn(ANSWERS, word) ? ANSWERS[word] : undefined
    if (answer) return answer
    say('Antwoord ja, nee of stop.\n')
  }
}

/** False where nothing was written, which ends the reading: what was read may not be what stands there. */
function written(
  herlezing: Herlezing,
  files: Map<string, Source>,
  { id, grond }: GepindeVraag,
  { naam, path = '' }: ModuleVragen
): boolean {
  if (grond.soort !== 'woorden') return false
  const { entry, artikel } = grond.gevonden
  const other = [path, entry.path].find((file) => !isAsRead(herlezing.root, files.get(file)))
  const source = files.get(path)
  if (other !== undefined || !source) {
    show(herlezing, [
      `${other ?? path} is intussen gewijzigd. Er is niets geschreven: start npm run herlezen -- ${naam} opnieuw.`
    ])
    return false
  }
  const after = withVraagPin(source, id, artikel.vingerafdruk)
  if (!after) {
    show(herlezing, [
      `De vingerafdruk kon niet geschreven worden. Schrijf zelf in ${path}, onder ${id}: vingerafdruk: ${artikel.vingerafdruk}`
    ])
    return false
  }
  replaceFile(herlezing.root, path, after.bytes)
  files.set(path, after)
  show(herlezing, [`Geschreven in ${path}: ${id} draagt nu ${artikel.vingerafdruk}.`])
  return true
}

/** While somebody reads, he may change a text in another window. */
function isAsRead(root: string, source: Source | undefined): boolean {
  if (!source) return false
  try {
    return readFileSync(join(root, source.path)).equals(source.bytes)
  } catch {
    return false
  }
}

function aanTePassen({ id, pin }: GepindeVraag, { naam, path = '' }: ModuleVragen): string[] {
  return [
    `Pas de vraag aan in ${path}, onder de kop met {#${id}}. Gaat ze over iets anders dan ${pin.artikel}, wijzig dan ook haar artikel bovenaan.`,
    `Start daarna npm run herlezen -- ${naam} opnieuw.`
  ]
}

function zonderWoorden({ id, grond }: GepindeVraag, { path = '' }: ModuleVragen): string[] {
  if (grond.soort === 'onbekend') return []
  return [
    `Geef ${id} in ${path} een artikel dat geldt en pas de vraag aan, of verwijder ze met haar gegevens bovenaan.`
  ]
}

function slot(read: number, left: number, { naam }: ModuleVragen, canAsk: boolean): string {
  const rest =
    left === 0 ? 'Er wacht niets meer.' : `${geteld(left)} ${left === 1 ? 'wacht' : 'wachten'} nog.`
  if (canAsk) return `${geteld(read)} nagelezen. ${rest}`
  return `${rest} Er is niets geschreven, want hier kan niemand antwoorden: start npm run herlezen -- ${naam} in een terminal.`
}
