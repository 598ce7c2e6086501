/** What a decision writes in the front matter of a version. */

import { stringify } from 'yaml'
import type { EntryOf } from '../entry.ts'
import type { Adoption } from './refusals.ts'
import { type Edit, editMatter } from '../core/matter-edit.ts'

/** What makes the front matter of an adopted version that of a concept again. */
export const CONCEPT: Edit = {
  status: 'concept',
  goedgekeurd: undefined,
  van_kracht_op: undefined,
  van_kracht_tot: undefined,
  wijzigingen: undefined
}

export function adopted({ door, op, besluit, vanKrachtOp }: Adoption): Edit {
  return {
    status: 'vastgesteld',
    van_kracht_op: vanKrachtOp,
    goedgekeurd: `  door: ${scalar(door)}\n  op: ${op}\n  besluit: ${scalar(besluit)}`
  }
}

/** Where the concept stood, so that its published addresses lead on to those of the version that it became. */
export function withAddressOf({ address, data }: EntryOf<'inzetkader'>, text: string): string {
  const vroeger = `[${[...(data.vroeger ?? []), address].join(', ')}]`
  return editMatter(editMatter(text, { vroeger: undefined }), { vroeger })
}

/** What makes a version that was to end go on. */
export const CONTINUED: Edit = { status: 'vastgesteld', van_kracht_tot: undefined }

export function ended(status: 'vervangen' | 'ingetrokken', tot: string): Edit {
  return { status, van_kracht_tot: tot }
}

/** The number in a title, where it stands there. */
export function titled(from: string, to: string): Edit {
  const number = new RegExp(`(?<![\\d.])${from.replace('.', '\\.')}(?!\\.?\\d)`, 'gu')
  return { titel: (written) => written.replace(number, to) }
}

function scalar(text: string): string {
  return stringify(text, { lineWidth: 0, version: '1.2', schema: 'core' }).trimEnd()
}
