/** Which elements of the hast are kept, and what is kept of each: the closed list of tree.ts, seen from the other side. */

import type { ElementContent, Properties, RootContent } from 'hast'
import type { Props } from '../core/tree.ts'

export const CONTAINERS: ReadonlySet<string> = new Set([
  'blockquote',
  'ul',
  'ol',
  'li',
  'table',
  'thead',
  'tbody',
  'tr',
  'section',
  'kader',
  'checklist',
  'beslisboom',
  'stappen',
  'lesgever'
])
const BLOCKS: ReadonlySet<string> = new Set([
  ...CONTAINERS,
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'pre'
])
export const SAME: ReadonlySet<string> = new Set([
  'p',
  'blockquote',
  'hr',
  'br',
  'ul',
  'ol',
  'li',
  'pre',
  'code',
  'strong',
  'em',
  'del',
  'sup',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
  'checklist',
  'beslisboom',
  'stappen',
  'lesgever',
  'kader'
])
/** Blocks that show the title they were given: `:::tip[Titel]`. */
export const TITLED: ReadonlySet<string> = new Set([
  'kader',
  'checklist',
  'beslisboom',
  'stappen',
  'lesgever'
])
const ALIGN: ReadonlySet<unknown> = new Set(['left', 'center', 'right'])

export function isBetweenBlocks(nodes: readonly (RootContent | ElementContent)[], index: number): boolean {
  const isBlock = (node: RootContent | ElementContent | undefined) =>
    node === undefined || (node.type === 'element' && BLOCKS.has(node.tagName))
  return isBlock(nodes[index - 1]) || isBlock(nodes[index + 1])
}

export function propsOf(tagName: string, properties: Properties): Props {
  const props: Props = {}
  if (tagName === 'ol' && typeof properties.start === 'number') props.start = properties.start
  if (tagName === 'li' && typeof properties.id === 'string') props.id = properties.id
  if ((tagName === 'th' || tagName === 'td') && ALIGN.has(properties.align))
    props.align = properties.align as 'left'
  if (tagName === 'code' && Array.isArray(properties.className)) {
    const lang = properties.className.map(String).find((name) => name.startsWith('language-'))
    if (lang) props.lang = lang.slice('language-'.length)
  }
  if (tagName === 'kader') props.soort = String(properties.soort)
  if (TITLED.has(tagName) && typeof properties.title === 'string') props.title = composed(properties.title)
  return props
}

export function titleOf({ title }: Properties): Props {
  return typeof title === 'string' && title !== '' ? { title: composed(title) } : {}
}

/** As the head is read (core/matter.ts): a letter and its accent are one character, however they were typed. */
export function composed(text: string): string {
  return text.normalize('NFC')
}
