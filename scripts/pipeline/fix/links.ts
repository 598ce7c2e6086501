/**
 * Links that can lead nowhere here, whatever is added: an address that the site refuses, an image of another site, and a page
 * that is not there while nothing looks like it. The words stay; the address stands behind them, for its writer.
 */

import type { Image, Link, LinkReference, Nodes } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { addressFault, isExternal } from '../core/safe-url.ts'
import { factsOf } from '../parse/facts.ts'
import { byEdits, type Edit, type Mend, type Reading } from './mend.ts'

/** `obsidian://`, `@site/…`, `#_Toc100`: words, and the address between backticks where it says something. */
const refused = byEdits(
  'links that lead nowhere',
  'links die hier nergens heen leiden als tekst geschreven',
  (reading) => {
    const { tree, text } = reading
    const facts = factsOf(tree)
    const own = facts
      .nodes('link')
      .flatMap((node) => unlinked(node, { shown: node.url, title: node.title, target: node.url }, reading))
    const said = new Set<string>()
    const byName = facts.nodes('linkReference').flatMap((node): Edit[] => {
      const { url = '', title } = facts.definitions.get(node.identifier) ?? {}
      const isSaid = said.has(node.identifier)
      const edits = unlinked(
        node,
        { shown: isSaid ? '' : url, title: isSaid ? '' : title, target: url },
        reading
      )
      if (edits.length > 0) said.add(node.identifier)
      return edits
    })
    const definitions = [...said].flatMap((name): Edit[] => {
      const node = facts.definitions.get(name)
      const start = node?.position?.start.offset ?? 0
      const end = node?.position?.end.offset ?? 0
      const isImage = facts.nodes('imageReference').some(({ identifier }) => identifier === name)
      return node === undefined || isImage
        ? []
        : [{ start, end: text.charAt(end) === '\n' ? end + 1 : end, text: '' }]
    })
    return [...own, ...byName, ...definitions]
  }
)

type Dead = { shown: string; title: string | null | undefined; target: string }

function unlinked(
  node: Link | LinkReference,
  { shown: address, title, target }: Dead,
  { text, page }: Reading
): Edit[] {
  const start = node.position?.start.offset ?? 0
  const isDead =
    addressFault(target, false) !== undefined || /^#_Toc/u.test(target) || page.isNergens?.(target) === true
  if (!isDead || text.charAt(start) !== '[' || node.children.length === 0) return []
  const words = sourceOf(node.children, text)
  const shown = address === '' || address.startsWith('#') || address.includes('`') ? '' : `\`${address}\``
  const behind = [title ?? '', shown].filter((part) => part !== '').join(', ')
  return [
    { start, end: node.position?.end.offset ?? 0, text: behind === '' ? words : `${words} (${behind})` }
  ]
}

function sourceOf(nodes: readonly Nodes[], text: string): string {
  return text.slice(nodes[0]?.position?.start.offset, nodes.at(-1)?.position?.end.offset)
}

/** The site shows no image of another site; a link to it is allowed, and says what it shows. */
const elsewhere = byEdits(
  'images of another site',
  'beelden van een andere site tot links gemaakt',
  ({ tree, text }) =>
    factsOf(tree)
      .nodes('image')
      .flatMap((node: Image): Edit[] => {
        const start = node.position?.start.offset ?? 0
        const isLink =
          isExternal(node.url) &&
          addressFault(node.url, false) === undefined &&
          (node.alt ?? '').trim() !== ''
        const isWithin = factsOf(tree)
          .nodes('link')
          .some((link) => link.children.includes(node))
        return isLink && !isWithin && text.startsWith('![', start)
          ? [{ start, end: start + 1, text: '' }]
          : []
      })
)

/** A link in words of its own, where the words are the address: `www.zone.example/x`. */
const bare = byEdits(
  'bare addresses',
  'losse webadressen van een link met woorden voorzien',
  ({ tree, text }) =>
    factsOf(tree)
      .nodes('link')
      .flatMap((node): Edit[] => {
        const start = node.position?.start.offset ?? 0
        const end = node.position?.end.offset ?? 0
        const written = text.slice(start, end)
        const words = toString(node)
        const isBare =
          /^www\./iu.test(written) &&
          words === written &&
          addressFault(`https://${written}`, false) === undefined
        return isBare && !/[()[\]\\]/u.test(written)
          ? [{ start, end, text: `[${written.replace(/^www\./iu, '')}](https://${written})` }]
          : []
      })
)

export const LINKS: readonly Mend[] = [refused, elsewhere, bare]
