import type { Tag } from './tree.ts'

/** The closed list of directives (design §4) and what each becomes. */
export const DIRECTIVES: Readonly<Record<string, Tag>> = {
  note: 'kader',
  tip: 'kader',
  info: 'kader',
  warning: 'kader',
  danger: 'kader',
  checklist: 'checklist',
  beslisboom: 'beslisboom',
  lesgever: 'lesgever'
}
