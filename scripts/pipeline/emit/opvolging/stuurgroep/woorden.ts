/** The words of a heading as they are now. */

import type { Block } from '../../../inzetkader/diff.ts'

export function readable(titel: Block): string {
  return titel.flatMap(([teken, text]) => (teken === '-' ? [] : [text])).join('')
}
