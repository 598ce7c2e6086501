/** A block of HTML as blocks of Markdown: paragraphs, points, headings and tables, with all words between the tags. */

import { isComment } from '../core/comment.ts'
import { meaningOf, readTag, type Tag } from './tags.ts'

const PIECE = /<!--[\s\S]*?-->|<\/?[a-z][^<>]*>|[^<]+|</giu

/** Tags that begin and end a paragraph. */
const PARAGRAPHS: ReadonlySet<string> = new Set(
  'address article aside blockquote body caption center dd details div dl dt figcaption figure footer head header html main nav ol p pre section table tbody tfoot thead ul'.split(
    ' '
  )
)

/** Undefined when one of the tags is not ours to rewrite. */
export function blockOf(written: string, isPaired: (name: string) => boolean): string | undefined {
  const out = new Blocks()
  for (const [piece] of written.matchAll(PIECE)) {
    if (isComment(piece)) out.comment(piece)
    else if (!/^<[/a-z]/iu.test(piece)) out.words(piece)
    else {
      const tag = readTag(piece)
      if (tag === undefined || !out.tag(tag, isPaired(tag.name))) return undefined
    }
  }
  return out.text()
}

/** `<Link to=…>` is the link of a framework. */
function addressIn({ attributes }: Tag): string {
  return attributes?.['href'] ?? attributes?.['to'] ?? ''
}

class Blocks {
  #blocks: string[] = []
  #line = ''
  #lead = ''
  #rows: string[][] | undefined
  #links: string[] = []

  text(): string {
    this.#end()
    this.#endTable()
    return this.#blocks.join('\n\n').replace(/^- (.*)\n\n(?=- )/gmu, '- $1\n')
  }

  comment(written: string): void {
    this.#end()
    this.#blocks.push(written)
  }

  words(written: string): void {
    this.#line += written
  }

  /** False when it may not go. */
  tag(tag: Tag, isPaired: boolean): boolean {
    const name = tag.name.toLowerCase()
    if (name === 'img') return this.#image(tag)
    const isLink = name === 'a' || tag.name === 'Link'
    if (isLink && (tag.isClosing || addressIn(tag) !== '')) return this.#link(tag)
    const meaning = meaningOf(tag, isPaired)
    if (meaning === undefined) return false
    this.#place(name, tag.isClosing)
    if (meaning.words !== '') this.#shown(meaning.words)
    return true
  }

  #shown(words: string): void {
    this.#end()
    this.#blocks.push(`**${words}**`)
  }

  #place(name: string, isClosing: boolean): void {
    if (name === 'tr' && !isClosing) this.#rows = [...(this.#rows ?? []), []]
    else if (name === 'td' || name === 'th') this.#cell(isClosing)
    else if (name === 'table' && isClosing) this.#endTable()
    else if (name === 'br') this.#line += this.#rows === undefined ? '\\\n' : ', '
    else if (name === 'hr') this.#rule()
    else if (name === 'li') this.#begin(isClosing ? '' : '- ')
    else if (name === 'summary') this.#bold(isClosing)
    else if (/^h[1-6]$/u.test(name)) this.#begin(isClosing ? '' : `${'#'.repeat(Number(name[1]))} `)
    else if (PARAGRAPHS.has(name) && this.#rows === undefined) this.#begin('')
  }

  #begin(lead: string): void {
    this.#end()
    this.#lead = lead
  }

  #rule(): void {
    this.#end()
    this.#blocks.push('***')
  }

  #bold(isClosing: boolean): void {
    const words = this.#line.replace(/\s+/gu, ' ').trim()
    if (isClosing && words !== '' && !words.includes('*')) this.#line = `**${words}**`
    this.#begin('')
  }

  #cell(isClosing: boolean): void {
    const words = this.#line.replace(/\s+/gu, ' ').replaceAll('|', '\\|').trim()
    if (isClosing) this.#rows?.at(-1)?.push(words)
    else if (words !== '') this.#end()
    this.#line = ''
  }

  #image({ attributes }: Tag): boolean {
    const { src = '', alt = '' } = attributes ?? {}
    if (src === '' || alt === '' || /[\s()<>]/u.test(src) || /[[\]]/u.test(alt)) return false
    this.#line += `![${alt}](${src})`
    return true
  }

  #link(tag: Tag): boolean {
    const href = addressIn(tag)
    if (tag.isClosing) {
      const open = this.#links.pop()
      if (open !== undefined) this.#line += `](${open})`
      return true
    }
    if (href === '' || /[\s()<>]/u.test(href)) return false
    this.#links.push(href)
    this.#line += '['
    return true
  }

  #end(): void {
    const words = this.#line
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .join('\n')
      .replace(/\\$/u, '')
    if (words !== '')
      this.#blocks.push(this.#lead === '' ? words : `${this.#lead}${words.replace(/\\?\n/gu, ' ')}`)
    this.#line = ''
    this.#lead = ''
  }

  #endTable(): void {
    const rows = (this.#rows ?? []).filter((row) => row.length > 0)
    this.#rows = undefined
    if (rows.length === 0) return
    const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
    const lines = rows.map(
      (row) => `| ${Array.from({ length: width }, (_, index) => row[index] ?? '').join(' | ')} |`
    )
    this.#blocks.push([lines[0], `|${'---|'.repeat(width)}`, ...lines.slice(1)].join('\n'))
  }
}
