/** Which questions wait until somebody reads them again, by module. */

import { folderOf, nameOf } from '../core/address.ts'
import type { Source } from '../core/types.ts'
import type { EntryOf } from '../entry.ts'
import { kindOf } from '../kinds.ts'
import { masked } from '../privacy/redact.ts'
import { bedoelt } from '../privacy/suggest.ts'
import type { Site } from '../site/site.ts'
import { type GepindeVraag, toetsvragenOf } from '../site/toetsvragen.ts'
import { waaromWacht } from './blad.ts'

export type ModuleVragen = {
  /** Of its folder. */
  naam: string
  /** Of its questions; undefined where it has none. */
  path: string | undefined
  /** Undefined where the page has faults of its own. */
  entry: EntryOf<'vragen'> | undefined
  vragen: GepindeVraag[]
}

/** By name; those of which the questions cannot be read too. */
export function modulesIn(site: Site, sources: readonly Pick<Source, 'path'>[]): ModuleVragen[] {
  const paths = new Map<string, string | undefined>()
  for (const { path } of sources) {
    const kind = kindOf(path)
    const naam = nameOf(folderOf(path))
    if (kind === 'vragen') paths.set(naam, path)
    else if (kind === 'module' && !paths.has(naam)) paths.set(naam, undefined)
  }
  return [...paths].map(([naam, path]) => {
    const found = path === undefined ? undefined : site.byPath.get(path)
    const entry = found?.kind === 'vragen' ? found : undefined
    return { naam, path, entry, vragen: entry ? toetsvragenOf(site, entry) : [] }
  })
}

export function wachtendIn({ vragen }: ModuleVragen): GepindeVraag[] {
  return vragen.filter(({ stand }) => stand !== 'geldt')
}

/** Whether there is something to do in it. */
export function isKlaar(module: ModuleVragen): boolean {
  return !isOnleesbaar(module) && wachtendIn(module).length === 0
}

export function isOnleesbaar({ path, entry }: ModuleVragen): boolean {
  return path !== undefined && !entry
}

/** Lines about one module, and what to do. */
export function overzichtVan(module: ModuleVragen): string[] {
  const { naam, path } = module
  if (path === undefined) return [`${naam}: nog geen vragen.`]
  if (isOnleesbaar(module)) return [onleesbaar(module)]
  const waiting = wachtendIn(module)
  if (waiting.length === 0) return [`${naam}: ${geteld(module.vragen.length)}, alle nagelezen.`]
  const wacht = waiting.length === 1 ? '1 wacht' : `${waiting.length} wachten`
  return [
    `${naam}: ${geteld(module.vragen.length)}, ${wacht} op nalezing.`,
    ...waiting.map((vraag) => `  • ${masked(vraag.titel)} (${vraag.id}). ${waaromWacht(vraag)}`),
    `  Lees na met: npm run herlezen -- ${naam}`
  ]
}

export function onleesbaar({ naam, path }: ModuleVragen): string {
  return `${naam}: de vragen zijn niet te lezen, want in ${path} staan fouten. Los ze op met: npm run check`
}

/** Dutch: that no module has this name, and which do. */
export function onbekendeModule(naam: string, modules: readonly Pick<ModuleVragen, 'naam'>[]): string {
  const names = modules.map((known) => known.naam)
  const longer = names.find((name) => name.startsWith(naam))
  const meant = longer === undefined ? bedoelt(naam, names) : ` Bedoel je "${longer}"?`
  const known = names.length === 0 ? 'Er is nog geen module.' : `Kies uit: ${names.join(', ')}.`
  return `De module "${naam}" bestaat niet.${meant} ${known}`
}

export function geteld(count: number): string {
  return count === 1 ? '1 vraag' : `${count} vragen`
}
