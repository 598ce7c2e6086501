/** When a version gets another number: links and citations that name the old one, in the text itself. */

import { folderOf } from '../core/address.ts'

export type Move = { technologie: string; prefix: string; from: string; to: string }

/** The target of a link or definition: what stands behind `](` or `]:`. */
const TARGET = /(?<=\]\([ \t]*<?|\]:[ \t]*<?)[^\s()<>]+/gu

/** `path` is where the text stands, for links that are relative to it. */
export function moveLinks(text: string, path: string, { technologie, prefix, from, to }: Move): string {
  const version = from.replace('.', '\\.')
  const address = new RegExp(
    `(?<![\\w.-])(?<before>/inzetkader/${technologie}/)${version}(?![\\w-]|\\.\\w)`,
    'gu'
  )
  const citation = new RegExp(`(?<before>\\b${prefix} \\d{1,3}\\.\\d{1,3}@)${version}(?![\\d.]*\\d)`, 'gu')
  return text
    .replace(address, `$<before>${to}`)
    .replace(citation, `$<before>${to}`)
    .replace(TARGET, (target) => movedTarget(target, path, `docs/inzetkader/${technologie}/`, from, to))
}

/** `../0.1/activering.md` → `../1.0/activering.md`; a link within the folder that moves, moves with it. */
function movedTarget(target: string, path: string, folder: string, from: string, to: string): string {
  if (/^(?:\/|#|[a-z][a-z\d+.-]*:)/iu.test(target)) return target
  const here = folderOf(path).split('/')
  const steps = target.split('/')
  for (const [index, step] of steps.entries()) {
    if (step === '..') here.pop()
    else if (step !== '.' && step !== '') here.push(step)
    if (step === from && `${here.join('/')}/` === `${folder}${from}/`)
      return [...steps.slice(0, index), to, ...steps.slice(index + 1)].join('/')
  }
  return target
}
