/** The list of PDFs beside a built site: what pages link. */

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Pdf, PDF_FOLDER, PDF_LIST } from '../pipeline/core/pdf.ts'
import { replaceFile } from './replace-file.ts'

/** Adds what was made to the list in `folder`; what stands in it and is gone leaves it. */
export function updateList(folder: string, made: readonly Pdf[]): void {
  const isThere = ({ address }: Pdf): boolean =>
    existsSync(join(folder, address.slice(`/${PDF_FOLDER}/`.length)))
  const known = readList(folder).filter(isThere)
  const all = new Map([...known, ...made].map((pdf) => [pdf.address, pdf]))
  const list = [...all.values()].sort((a, b) => (a.address < b.address ? -1 : 1))
  replaceFile(folder, PDF_LIST, `${JSON.stringify(list)}\n`)
}

function readList(folder: string): readonly Pdf[] {
  const file = join(folder, PDF_LIST)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Pdf[]) : []
}
