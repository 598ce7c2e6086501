/** What a page asks its worker, and what that answers. */

import type { Filters } from '../data'
import type { Antwoord } from './zoeker'

export type Gevraagd = { vraag: string; filters: Filters; today: string }

export type Geantwoord = Omit<Antwoord, 'later'>
