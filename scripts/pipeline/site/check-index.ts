/**
 * Of every page no more than what another may lean on: what the form fetches to check what somebody types. Its texts stay
 * behind, so it grows by some tens of bytes a report.
 */

import { addressOf } from '../core/address.ts'
import { START } from '../core/diagnostic.ts'
import { nummerOf } from '../inzetkader/artikels.ts'
import type { Heading } from '../core/types.ts'
import type { Entry } from '../entry.ts'
import { kindOf, type Kind } from '../kinds.ts'
import { contentDate } from './entries.ts'

export type CheckIndex = {
  /** Date of the content: which version counts follows from it. */
  dag: string
  paginas: Stub[]
}

/** What is absent is empty, or follows from the path. */
type Stub = {
  pad: string
  /** Of a page of the program, which stands where its source does not. */
  eigen?: { kind: Kind; address: string }
  /** The ids that links lead to. Of a law, whose articles are among its headings, what makes them articles too. */
  koppen?: Kop[]
  /** Of a hoofdstuk: id and title. */
  artikels?: [id: string, titel: string][]
  /** The fields that others ask for. */
  data?: Partial<Record<(typeof ASKED)[number], unknown>>
}

type Kop = string | [id: string, tekst: string, diepte: number]

/** What is asked of a page by its references, its citations, its terms and the way down to another. */
const ASKED = [
  'titel',
  'prefix',
  'status',
  'van_kracht_op',
  'van_kracht_tot',
  'vroeger',
  'fictief',
  'soort',
  'geldig_tot',
  'definitie',
  'synoniemen',
  'afkortingen',
  'vormen',
  'peildatum'
] as const

/** Of a report only what its address and its zone answer for. */
const ASKED_OF_REPORT: ReadonlySet<string> = new Set(['vroeger', 'fictief'])

export function checkIndexOf({ entries }: { entries: readonly Entry[] }): CheckIndex {
  return { dag: contentDate(entries), paginas: entries.map(stubOf) }
}

function stubOf(entry: Entry): Stub {
  const { path, kind, address, headings, artikels } = entry
  const data = dataOf(entry)
  const isOwn = kindOf(path) !== kind || addressOf(path) !== address
  return {
    pad: path,
    ...(isOwn && { eigen: { kind, address } }),
    ...(headings.length > 0 && { koppen: headings.map((one) => kopOf(one, kind)) }),
    ...(artikels.length > 0 && { artikels: artikels.map(({ id, titel }): [string, string] => [id, titel]) }),
    ...(Object.keys(data).length > 0 && { data })
  }
}

function kopOf({ id, text, depth, isExplicit }: Heading, kind: Kind): Kop {
  return kind === 'rechtsbron' && isExplicit ? [id, text, depth] : id
}

function headingOf(kop: Kop): Heading {
  const [id, text, depth] = typeof kop === 'string' ? [kop, '', 2] : kop
  return { ...START, id, text, depth, isExplicit: typeof kop !== 'string' }
}

function dataOf({ kind, data }: Entry): NonNullable<Stub['data']> {
  const asked = ASKED.filter((field) => kind !== 'ervaring' || ASKED_OF_REPORT.has(field))
  const values = data as Readonly<Record<string, unknown>>
  return Object.fromEntries(
    asked.flatMap((field) => (values[field] === undefined ? [] : [[field, values[field]]]))
  )
}

/** The pages again, without their texts. */
export function stubsOf({ dag, paginas }: CheckIndex): Entry[] {
  return paginas.map(({ pad, eigen, koppen = [], artikels = [], data = {} }) => {
    return {
      path: pad,
      kind: eigen?.kind ?? kindOf(pad),
      address: eigen?.address ?? addressOf(pad),
      data: { titel: '', ...data, bijgewerkt: dag },
      body: '[]',
      headings: koppen.map(headingOf),
      artikels: artikels.map(([id, titel]) => ({
        ...START,
        id,
        nummer: nummerOf(id),
        titel,
        vingerafdruk: '',
        oud: '',
        som: ''
      })),
      links: [],
      citations: [],
      references: []
      // The schema of each kind was satisfied where the index was made; nobody asks for what stayed behind.
    } as unknown as Entry
  })
}
