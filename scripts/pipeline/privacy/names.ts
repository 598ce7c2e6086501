/** Names of persons: beside a function, as a report introduces them, and those that show themselves. */

import { bareNames } from './bare-names.ts'
import { plain } from './characters.ts'
import { introducedNames } from './introduced-names.ts'
import { type Match, separate } from './match.ts'
import { isFiction } from './not-names.ts'
import { roleNames } from './role-names.ts'

/** In a file name, which has no capitals: there a first name and a surname can be two words. */
export function namesBesideFunction(text: string): Match[] {
  return roleNames(plain(text))
}

export function names(text: string): Match[] {
  const written = plain(text)
  return separate([...roleNames(written), ...introducedNames(written), ...bareNames(written)]).filter(
    ({ index, length }) => !isFiction(written.slice(Math.max(0, index - 14), index + length))
  )
}
