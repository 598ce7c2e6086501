/** Who answers the questions of this site. */

import { elders } from './elders'
import { zoekLokaal } from './lokaal'
import type { Zoeker } from './zoeker'

export const zoek: Zoeker = elders ? elders.zoekerMet(zoekLokaal) : zoekLokaal
