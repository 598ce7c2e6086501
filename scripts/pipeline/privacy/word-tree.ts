/** Lists of words and of words in a row, read into a tree: the longest that stands at a place, in a few steps. */

type Tree<Kind> = { kind?: Kind; next: Map<string, Tree<Kind>> }
export type WordTree<Kind> = {
  /** How many of the words from `at` on are in the list as one, and of which kind; `word` gives undefined past an end. */
  longest: (word: (step: number) => string | undefined) => { kind: Kind; length: number } | undefined
}

const ANY = '*'

/** Of two kinds with the same words the first holds. "a_(b|c)_*" stands for "a b" or "a c" with any word behind it. */
export function wordTree<Kind extends string>(lists: Readonly<Record<Kind, string>>): WordTree<Kind> {
  const root: Tree<Kind> = { next: new Map() }
  for (const kind of Object.keys(lists) as Kind[])
    for (const entry of lists[kind].split(/\s+/u)) plant(root, entry, kind)
  const walk = (
    tree: Tree<Kind>,
    word: (step: number) => string | undefined,
    step: number
  ): { kind: Kind; length: number } | undefined => {
    const found = word(step)
    if (found !== undefined)
      for (const child of [tree.next.get(found), tree.next.get(ANY)]) {
        const longer = child && walk(child, word, step + 1)
        if (longer) return longer
      }
    return tree.kind && { kind: tree.kind, length: step }
  }
  return { longest: (word) => walk(root, word, 0) }
}

function plant<Kind>(root: Tree<Kind>, entry: string, kind: Kind): void {
  for (const row of spelledOut(entry)) {
    let tree = root
    for (const word of row.split('_')) {
      const child: Tree<Kind> = tree.next.get(word) ?? { next: new Map() }
      tree.next.set(word, child)
      tree = child
    }
    tree.kind ??= kind
  }
}

function spelledOut(entry: string): string[] {
  const { groups } = /^(?<front>[^(]*)\((?<either>[^)]*)\)(?<rest>.*)$/u.exec(entry) ?? {}
  if (!groups) return [entry]
  const ends = spelledOut(groups['rest'] ?? '')
  return (groups['either'] ?? '')
    .split('|')
    .flatMap((one) => ends.map((end) => `${groups['front']}${one}${end}`))
}
