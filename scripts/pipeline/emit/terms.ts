/** Glossary terms in running text: the first use on a page, whole words only, the longest term that fits. */

import { entriesOf, type Site } from '../site.ts'
import { append, childrenOf, type Element, isElement, type Node, type Tag } from '../tree.ts'

export type Term = { address: string; titel: string; definitie: string }

export type Terms = {
  /** Terms by their words in lower case, joined by one space. */
  byWords: ReadonlyMap<string, Term>
  /** Abbreviations, which only match as written: "GBA", never "gba". */
  byLetters: ReadonlyMap<string, Term>
  /** Words in the longest term that begins with a word: most words begin none, and are passed over at once. */
  longest: ReadonlyMap<string, number>
}

export function termsOf(site: Site): Terms {
  const byWords = new Map<string, Term>()
  const byLetters = new Map<string, Term>()
  const longest = new Map<string, number>()
  for (const { address, data } of entriesOf(site, 'begrip')) {
    const term = { address, titel: data.titel, definitie: data.definitie }
    for (const form of [
      data.titel,
      ...(data.synoniemen ?? []),
      ...(data.vormen ?? []),
      ...(data.afkortingen ?? [])
    ]) {
      const words = wordsOf(form).map(({ text }) => text.toLowerCase())
      const [first] = words
      const isAbbreviation = words.length === 1 && form === form.toUpperCase()
      if (isAbbreviation) byLetters.set(form, byLetters.get(form) ?? term)
      else if (first !== undefined) {
        const key = words.join(' ')
        byWords.set(key, byWords.get(key) ?? term)
        longest.set(first, Math.max(words.length, longest.get(first) ?? 0))
      }
    }
  }
  return { byWords, byLetters, longest }
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

type Word = { text: string; start: number; end: number }

/** Words with what ties them: "brandweer-ambulancier" is one word, and so is "korps's". */
function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length
  }))
}

function markText(text: string, terms: Terms, seen: Set<string>): Node[] {
  const words = wordsOf(text)
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
  const first = words[index]?.text ?? ''
  const longest = terms.longest.get(first.toLowerCase()) ?? 0
  for (let length = Math.min(longest, words.length - index); length > 0; length--) {
    const span = words.slice(index, index + length)
    if (!isOneSpan(text, span)) continue
    const term = terms.byWords.get(span.map((word) => word.text.toLowerCase()).join(' '))
    if (term) return { term, last: index + length - 1 }
  }
  const term = terms.byLetters.get(first)
  return term ? { term, last: index } : undefined
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
