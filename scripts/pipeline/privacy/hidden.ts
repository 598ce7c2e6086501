/** The values that privacy rules hide, so that no other rule says them in its message. */

import { addresses } from './address.ts'
import { decode, withoutMarkup } from './decode.ts'
import { ALL_DETECTORS } from './detectors.ts'
import { asSentence } from './file-name.ts'
import { isGivenName, isSurname } from './known-names.ts'
import type { Detector } from './match.ts'
import { isParticle } from './name-words.ts'
import { names } from './names.ts'

const PERSONS: readonly Detector[] = [names, addresses]

/** On a page. No parser is needed: what stands in a message is read by `personsIn` too. */
export function hiddenIn(text: string): string[] {
  const rows = text.split('\n').map(withoutMarkup)
  return valuesIn([text, rows.join('\n'), rows.join(' ')], ALL_DETECTORS)
}

/** In a message: also what an address, an id or a file name made of a name, "inspecteur-jan-peeters". */
export function personsIn(text: string): string[] {
  const slugs = text.match(/[^\s"“”()<>,;:]*[\p{L}\d][-_.+%/#][^\s"“”()<>,;:]*/gu) ?? []
  // Small letters: the first word of a sentence of ours is no name behind a function.
  const whole = decode(text).toLowerCase()
  const sentences = [...slugs.flatMap((slug) => [slug, `${slug} `]), whole].map(asSentence)
  return [
    ...valuesIn([text, decode(text), ...sentences], PERSONS),
    ...[whole, ...slugs]
      .flatMap((read) => decode(read).toLowerCase().replace(EXTENSION, '').split(/[/#]/u))
      .flatMap(knownNamesIn)
  ]
}

function valuesIn(texts: readonly string[], detectors: readonly Detector[]): string[] {
  const found = [...new Set(texts)].flatMap((text) =>
    detectors.flatMap((detect) => detect(text).map(({ index, length }) => text.slice(index, index + length)))
  )
  return [...new Set(found)]
}

const EXTENSION = /\.(?:md|png|jpe?g|webp)\.?$/u
const TOP_LEVEL = /^(?:be|com|eu|fr|lu|nl|org)$/u

/** Of "jan-peeters-politie-be" nobody would say that it is a function, but it is what is left of an address. */
function knownNamesIn(name: string): string[] {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? []
  return words.flatMap((word, index) => {
    if (!isGivenName(word)) return []
    const next = words.findIndex((other, at) => at > index && !isParticle(other))
    if (isSurname(words[next] ?? '')) return [words.slice(index, next + 1).join(' ')]
    return TOP_LEVEL.test(words.at(-1) ?? '') && words.length - index > 2
      ? [words.slice(index).join(' ')]
      : []
  })
}
