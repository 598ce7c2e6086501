/** Whether a text, or what a file name or heading id made of one, points at a person: then it is not repeated. */

import { addresses } from './address.ts'
import { asSentence, FILE_NAME_IDENTIFIERS } from './file-name.ts'
import { names } from './names.ts'

export function pointsAtPerson(text: string): boolean {
  if (FILE_NAME_IDENTIFIERS.some(({ detect }) => detect(text).length > 0)) return true
  return [text, asSentence(text)].some((read) => names(read).length > 0 || addresses(read).length > 0)
}
