/** One HTML tag, read as a writer meant it. What a tag shows itself (a description, a label) is kept in words. */

export type Tag = {
  name: string
  isClosing: boolean
  isSelfClosed: boolean
  /** Undefined where something stands in it that is no plain `name="value"`. */
  attributes: Readonly<Record<string, string>> | undefined
}

const TAG = /^<(?<slash>\/?)(?<name>[a-z][\w:.-]*)(?<rest>[^<>]*?)(?<end>\/?)>$/iu
const ATTRIBUTE =
  /^\s+(?<name>[\w:.-]+)(?:\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"'=<>`{}]+)))?/u

/** Undefined of what is no tag. */
export function readTag(written: string): Tag | undefined {
  const groups = TAG.exec(written)?.groups
  if (!groups) return undefined
  const { slash, name = '', rest = '', end } = groups
  return { name, isClosing: slash === '/', isSelfClosed: end === '/', attributes: attributesOf(rest) }
}

function attributesOf(rest: string): Record<string, string> | undefined {
  const attributes: Record<string, string> = {}
  let left = rest.trimEnd()
  while (left !== '') {
    const found = ATTRIBUTE.exec(left)
    if (!found) return undefined
    const { name = '', double, single, bare } = found.groups ?? {}
    attributes[name] = double ?? single ?? bare ?? ''
    left = left.slice(found[0].length)
  }
  return attributes
}

/** Tags of HTML that only say how words look or where they stand: without them all words are there. */
const PLAIN: ReadonlySet<string> = new Set(
  (
    'abbr acronym address article aside b big blockquote body caption center cite code dd del details dfn div dl dt em ' +
    'figcaption figure font footer head header html i ins kbd label li main mark nav nobr nowiki ol p pre q ref references s samp section ' +
    'small span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr h1 h2 h3 h4 h5 h6 hr br'
  ).split(' ')
)

/** What runs, loads or asks something: never ours to rewrite. */
const ACTIVE: ReadonlySet<string> = new Set(
  'applet audio base button canvas embed form frame frameset iframe input link math meta noscript object param script select source style svg template textarea title track video'.split(
    ' '
  )
)

/** Attributes that say nothing to a reader. */
const SILENT =
  /^(?:align|allowfullscreen|bgcolor|border|cellpadding|cellspacing|class|className|clear|color|cols|colspan|data-[\w-]+|default|dir|face|groupId|height|id|lang|name|noshade|open|rel|role|rowspan|scope|size|style|target|type|valign|value|width|ac:[\w-]+|group|xmlns(?::\w+)?|on[a-z]+)$/u
/** Attributes that a reader sees. */
const SHOWN: readonly string[] = ['label', 'title', 'summary', 'alt']

export type Meaning = { drop: true; words: string } | undefined

/**
 * What a tag leaves when it goes: nothing, or the words that it showed. Undefined where that is not certain. `isPaired`
 * says whether the same name is opened and closed in the page: `<naam>` alone is a word between signs.
 */
export function meaningOf({ name, isClosing, attributes }: Tag, isPaired: boolean): Meaning {
  const known = name.toLowerCase()
  if (ACTIVE.has(known) || attributes === undefined) return undefined
  const names = Object.keys(attributes)
  if (names.some((attribute) => !SILENT.test(attribute) && !SHOWN.includes(attribute))) return undefined
  const isAnchor = known === 'a' && !names.includes('href')
  if (!PLAIN.has(known) && !isAnchor && !isPaired) return undefined
  const words = isClosing ? [] : SHOWN.flatMap((attribute) => attributes[attribute] ?? [])
  return { drop: true, words: words.join(', ').replaceAll('*', '').trim() }
}

/** A name that no HTML has, alone and without anything in it but words: `<naam>`, as a place to fill in. */
export function isPlaceholder(written: string): boolean {
  const { name = '', rest = '' } =
    /^<(?<name>\p{L}[\p{L}\d_-]*)(?<rest>[^<>="'{}/]*)>$/u.exec(written)?.groups ?? {}
  const known = name.toLowerCase()
  return (
    name !== '' &&
    !PLAIN.has(known) &&
    !ACTIVE.has(known) &&
    !['a', 'img'].includes(known) &&
    !rest.includes('\n')
  )
}
