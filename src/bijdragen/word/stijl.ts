/** What the style and the classes of an element say: all that Word, Outlook, LibreOffice and Google Docs tell in no other way. */

import type { Element } from 'hast'
import { attribute } from './boom'

export type Stijl = {
  vet?: boolean
  schuin?: boolean
  door?: boolean
  /** Level of a point of a list, as Word writes it. */
  lijst?: number
  kop?: number
  isTitel: boolean
  isCitaat: boolean
  isVerborgen: boolean
  isLijstteken: boolean
  isOpmerking: boolean
  isInhoudsopgave: boolean
  isNotenlijst: boolean
}

export function stijlVan(node: Element): Stijl {
  const { properties } = node
  const style = attribute(node, 'style').toLowerCase()
  const classes = [properties['className'] ?? []].flat().join(' ')
  const valueOf = (name: string) =>
    new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*(?<value>[^;]*)`, 'u').exec(style)?.groups?.['value']?.trim()
  const level = (text: string | undefined) => /\d/u.exec(text ?? '')?.[0]
  const list = /\blevel(?<level>\d)\b/u.exec(valueOf('mso-list') ?? '')?.groups?.['level']
  const kop =
    properties['role'] === 'heading'
      ? level(attribute(node, 'ariaLevel'))
      : level(valueOf('mso-outline-level'))
  const weight = valueOf('font-weight')
  const slant = valueOf('font-style')
  const line = valueOf('text-decoration') ?? valueOf('text-decoration-line')
  return {
    ...(weight !== undefined && { vet: /bold|[6-9]00/u.test(weight) }),
    ...(slant !== undefined && { schuin: /italic|oblique/u.test(slant) }),
    ...(line !== undefined && { door: line.includes('line-through') }),
    ...(list !== undefined && { lijst: Number(list) }),
    ...(kop !== undefined && { kop: Math.min(Math.max(Number(kop), 1), 6) }),
    isTitel: /\bMsoTitle\b|(?:^| )titel(?: |$)/u.test(classes),
    isCitaat: /\bMso(?:Intense)?Quote/u.test(classes),
    isVerborgen:
      properties['hidden'] !== undefined ||
      /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/u.test(style),
    isLijstteken: (valueOf('mso-list') ?? '').startsWith('ignore'),
    isOpmerking:
      /\bMsoComment|\bmsocom/u.test(classes) ||
      /mso-element\s*:\s*comment|mso-special-character\s*:\s*comment/u.test(style),
    isInhoudsopgave: /\bMsoToc/u.test(classes),
    isNotenlijst: /mso-element\s*:\s*(?:foot|end)note-list/u.test(style)
  }
}
