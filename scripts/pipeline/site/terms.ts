/** Glossary terms in running text: the first use on a page, whole words only, the longest term that fits. */

import { type Form, formsOf, type Word, wordsIn } from '../begrippen/forms.ts'
import { entriesOf } from './entries.ts'
import type { Site } from './site.ts'
import { append, childrenOf, type Element, isElement, type Node, type Tag } from '../core/tree.ts'

export type Term = { address: string; titel: string; definitie: string }

/** The forms of terms by their words, one word a step: a text is looked up as far as its words go on being a form. */
export type Terms = {
  /** By the next word in lower case. */
  next: Map<string, Terms>
  /** What the words up to here mean. */
  term?: Term
  /** What an abbreviation means, by how it is written: "GBA", never "gba". */
  abbreviations?: Map<string, Term>
}

export function termsOf(site: Pick<Site, 'entries'>): Terms {
  const terms: Terms = { next: new Map() }
  for (const { address, data } of entriesOf(site, 'begrip')) {
    const term = { address, titel: data.titel, definitie: data.definitie }
    for (const form of formsOf(data)) add(terms, form, term)
  }
  return terms
}

/** Of two terms with one form the first; rules/begrip-unique.ts sees to it that there are none. */
function add(terms: Terms, { words, isAbbreviation }: Form, term: Term): void {
  let step = terms
  for (const word of words) {
    const key = word.toLowerCase()
    const next = step.next.get(key) ?? { next: new Map() }
    step.next.set(key, next)
    step = next
  }
  const [word] = words
  if (word === undefined) return
  if (!isAbbreviation) step.term ??= term
  else {
    step.abbreviations ??= new Map()
    if (!step.abbreviations.has(word)) step.abbreviations.set(word, term)
  }
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
    if (isInPath(text, first.start, last.end)) continue
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
  let found: { term: Term; last: number } | undefined
  let step: Terms | undefined = terms
  for (let at = index; at < words.length; at++) {
    const word = words[at] as Word
    if (at > index && !isOneSpan(text, words[at - 1] as Word, word)) break
    step = step.next.get(word.text.toLowerCase())
    if (!step) break
    const term = (at === index ? step.abbreviations?.get(word.text) : undefined) ?? step.term
    if (term) found = { term, last: at }
  }
  return found
}

/** Only spaces between two words: a comma or a line of another sentence ends a term. */
function isOneSpan(text: string, { end }: Word, { start }: Word): boolean {
  return /^\s+$/u.test(text.slice(end, start))
}

/** A word of an address or of the name of a file: `docs/zones/bodycam.md`. */
function isInPath(text: string, start: number, end: number): boolean {
  return text[start - 1] === '/' || /^(?:\/|\.[a-z])/u.test(text.slice(end, end + 2))
}

function termNode({ address, definitie, titel }: Term, text: string): Element {
  return ['begrip', { href: address, title: definitie, label: titel }, text]
}
