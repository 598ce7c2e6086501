/** `Foto.JPG` → `Foto.jpg`, with the links to it, where that is certain to be right; else the name stays. */

import { folderOf } from '../core/address.ts'

export type Renaming = {
  to: string
  /** The texts that named it, by path, as they become. */
  texts: ReadonlyMap<string, string>
}

const ENDING = /\.(?:md|png|jpe?g|webp)$/iu
/** A name that stands in a link as it is. */
const PLAIN = /^[\w.-]+$/u

/** `texts` are the Markdown files among `paths`. */
export function renamingOf(
  path: string,
  paths: ReadonlySet<string>,
  texts: ReadonlyMap<string, string>
): Renaming | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const to = path.replace(ENDING, (ending) => ending.toLowerCase())
  if (to === path || !PLAIN.test(name)) return undefined
  const isTaken = [...paths].some((other) => other !== path && other.toLowerCase() === to.toLowerCase())
  if (isTaken) return undefined

  const pattern = name.replaceAll('.', '\\.')
  const link = new RegExp(`(?<=\\]\\((?:\\./)?)${pattern}(?=[)\\s#])`, 'gu')
  const mention = new RegExp(`(?<![\\w.-])${pattern}(?![\\w-])`, 'u')
  const changed = new Map<string, string>()
  for (const [place, text] of texts) {
    const next =
      folderOf(place) === folderOf(path) ? text.replace(link, to.slice(to.lastIndexOf('/') + 1)) : text
    if (mention.test(next)) return undefined
    if (next !== text) changed.set(place, next)
  }
  return { to, texts: changed }
}
