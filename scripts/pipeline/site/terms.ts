/** Glossary terms in running text: the first use on a page, whole words only, the longest term that fits. */

import { type Form, formsOf, type Word, wordsIn } from '../begrippen/forms.ts'
import { entriesOf, type Site } from './site.ts'
import { append, childrenOf, type Element, isElement, type Node, type Tag } from '../core/tree.ts'

export type Term = { address: string; titel: string; definitie: string }

/** The forms of terms by their first word in lower case, the longest first: most words of a text begin no term. */
export type Terms = ReadonlyMap<string, readonly TermForm[]>

type TermForm = Form & { term: Term }

export function termsOf(site: Pick<Site, 'entries'>): Terms {
  const terms = new Map<string, TermForm[]>()
  for (const { address, data } of entriesOf(site, 'begrip')) {
    const term = { address, titel: data.titel, definitie: data.definitie }
    for (const form of formsOf(data)) {
      const first = form.words[0]?.toLowerCase()
      if (first !== undefined) terms.set(first, [...(terms.get(first) ?? []), { ...form, term }])
    }
  }
  // Stable, so the same in every run; rules/begrip-unique.ts sees to it that no form has two terms.
  for (const forms of terms.values()) forms.sort((a, b) => b.words.length - a.words.length)
  return terms
}

/** Where a term would disturb: it is a link or a name already, or the reader is scanning. */
const LEFT_ALONE: ReadonlySet<Tag> = new Set([
  'a',
  'verwijzing',
  'code',
  'pre',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'sup',
  'voetnoten'
])

/** The tree with the first use of each term marked; the page of a term does not mark itself. */
export function markTerms(nodes: readonly Node[], terms: Terms, own: string): Node[] {
  const seen = new Set<string>([own])
  const walk = (list: readonly Node[]): Node[] => {
    const result: Node[] = []
    for (const node of list) {
      if (!isElement(node)) for (const part of markText(node, terms, seen)) append(result, part)
      else if (LEFT_ALONE.has(node[0])) result.push(node)
      else result.push([node[0], node[1], ...walk(childrenOf(node))])
    }
    return result
  }
  return walk(nodes)
}

function markText(text: string, terms: Terms, seen: Set<string>): Node[] {
  const words = wordsIn(text)
  const nodes: Node[] = []
  let from = 0
  for (let index = 0; index < words.length; index++) {
    const found = longestAt(text, words, index, terms)
    if (!found || seen.has(found.term.address)) {
      if (found) index = found.last
      continue
    }
    const first = words[index] as Word
    const last = words[found.last] as Word
    seen.add(found.term.address)
    append(nodes, text.slice(from, first.start))
    nodes.push(termNode(found.term, text.slice(first.start, last.end)))
    from = last.end
    index = found.last
  }
  append(nodes, text.slice(from))
  return nodes
}

function longestAt(
  text: string,
  words: readonly Word[],
  index: number,
  terms: Terms
): { term: Term; last: number } | undefined {
  for (const form of terms.get(words[index]?.text.toLowerCase() ?? '') ?? []) {
    const span = words.slice(index, index + form.words.length)
    if (isForm(form, span) && isOneSpan(text, span)) return { term: form.term, last: index + span.length - 1 }
  }
  return undefined
}

function isForm({ words, isAbbreviation }: Form, span: readonly Word[]): boolean {
  return (
    span.length === words.length &&
    span.every(({ text }, index) => (isAbbreviation ? text : text.toLowerCase()) === words[index])
  )
}

/** Only spaces between the words: a comma or a line of another sentence ends a term. */
function isOneSpan(text: string, span: readonly Word[]): boolean {
  return span.every((word, index) => {
    const next = span[index + 1]
    return next === undefined || /^\s+$/u.test(text.slice(word.end, next.start))
  })
}

function termNode({ address, definitie, titel }: Term, text: string): Element {
  return ['begrip', { href: address, title: definitie, label: titel }, text]
}
