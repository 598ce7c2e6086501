/** A name in small letters, behind a word that introduces it. */

import { isDoubtful, isFirstName, isGivenName, isSurname, looksLikeSurname } from './known-names.ts'
import type { Match } from './match.ts'
import { isParticle, wordsFrom } from './name-words.ts'

/** "korporaal s. wauters", "de kotstudente julie vdb": in small letters only a name that is known. */
export function nameInSmall(text: string, end: number, isSure = false): Match | undefined {
  const gap = /^[.]?(?:[ ]?[:=])?[ ]/u.exec(text.slice(end, end + 4))?.[0]
  const [first, second, third] = wordsFrom(text, gap ? end + gap.length : text.length, 3)
  if (!first || /^\p{Lu}/u.test(first.text)) return undefined
  const isInitial = first.text.length === 1 && text.charAt(first.end) === '.'
  if (isInitial) {
    const [surname] = wordsFrom(text, first.end + 1, 1)
    return surname && isSurname(surname.text)
      ? { index: first.index, length: surname.end - first.index }
      : undefined
  }
  if (isSurname(first.text) && second && isGivenName(second.text))
    return { index: first.index, length: second.end - first.index }
  const isRare = isSure && first.text.length > 3 && isFirstName(first.text) && !isDoubtful(first.text)
  if (isRare && second && second.text.length > 3)
    return { index: first.index, length: second.end - first.index }
  if (!isGivenName(first.text)) return undefined
  const last =
    second && isParticle(second.text) && third && third.text.length > 3
      ? third
      : second &&
          (isSurname(second.text) ||
            looksLikeSurname(second.text) ||
            /^(?:v[.]?d[.]?[a-z]|\p{L})$/u.test(second.text))
        ? second
        : first
  // "van: elke rij"
  if (last === first && isDoubtful(first.text)) return undefined
  return first.text.length > 2 || last !== first
    ? { index: first.index, length: last.end - first.index }
    : undefined
}
