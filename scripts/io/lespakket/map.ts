/** The folder of all kits, beside a built site: its files, and the list that pages read. */

import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { LESPAKKET_FOLDER, LESPAKKET_LIST, type Lespakket } from '../../pipeline/core/lespakket.ts'
import { replaceFile, updateFile } from '../replace-file.ts'
import type { Gemaakt } from './pakket.ts'

/** Writes a kit in the place of the one before. */
export function bewaar(folder: string, { lijst, files }: Gemaakt): void {
  wisZips(folder, lijst.module)
  for (const { path, bytes } of files) updateFile(folder, path, bytes)
  schrijfLijst(folder, [...lijstIn(folder).filter(({ module }) => module !== lijst.module), lijst])
}

/** What cannot be made any more is handed out no more. */
export function vergeet(folder: string, module: string): void {
  wisZips(folder, module)
  const known = lijstIn(folder)
  const left = known.filter((kit) => kit.module !== module)
  if (left.length < known.length) schrijfLijst(folder, left)
}

function wisZips(folder: string, module: string): void {
  const naam = module.slice(module.lastIndexOf('/') + 1)
  const isOurs = new RegExp(`^lespakket-${naam}-\\d{4}-\\d{2}-\\d{2}-[0-9a-f]{6}\\.zip$`, 'u')
  const names = existsSync(folder) ? readdirSync(folder) : []
  for (const name of names.filter((known) => isOurs.test(known))) rmSync(join(folder, name))
}

function schrijfLijst(folder: string, kits: readonly Lespakket[]): void {
  const sorted = kits.toSorted((a, b) => (a.module < b.module ? -1 : 1))
  replaceFile(folder, LESPAKKET_LIST, `${JSON.stringify(sorted)}\n`)
}

/** What stands in it and is gone leaves it. */
function lijstIn(folder: string): Lespakket[] {
  const file = join(folder, LESPAKKET_LIST)
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Lespakket[]) : []
  const isThere = (address: string): boolean =>
    existsSync(join(folder, address.slice(`/${LESPAKKET_FOLDER}/`.length)))
  return known.filter(({ bestanden }) => bestanden.every(({ address }) => isThere(address)))
}
