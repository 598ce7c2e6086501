/** Every sort of personal data on a page: what finds it, by the rule that tells. */

import { addresses } from './address.ts'
import { births } from './birth.ts'
import { coordinates } from './coordinates.ts'
import { FILE_NAME_IDENTIFIERS } from './file-name.ts'
import { labelled, records } from './label.ts'
import type { Detector } from './match.ts'
import { names } from './names.ts'
import { profiles } from './profile.ts'

/** What stands in a sentence only: it needs words around it that a file name does not have. */
export const IN_SENTENCES: readonly Detector[] = [labelled, records, births, coordinates, profiles]

export const ALL_DETECTORS: readonly Detector[] = [
  ...FILE_NAME_IDENTIFIERS.map(({ detect }) => detect),
  ...IN_SENTENCES,
  names,
  addresses
]
