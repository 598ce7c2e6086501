/** Who answers the questions of this site. */

import { zoekLokaal } from './lokaal'
import type { Zoeker } from './zoeker'

export const zoek: Zoeker = zoekLokaal
