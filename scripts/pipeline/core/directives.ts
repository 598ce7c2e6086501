import type { Tag } from './tree.ts'

/** The closed list of directives and what each becomes; any other name is refused (rules/safety-directive.ts). */
export const DIRECTIVES: Readonly<Record<string, Tag>> = {
  note: 'kader',
  tip: 'kader',
  info: 'kader',
  warning: 'kader',
  danger: 'kader',
  checklist: 'checklist',
  beslisboom: 'beslisboom',
  stappen: 'stappen',
  lesgever: 'lesgever'
}
