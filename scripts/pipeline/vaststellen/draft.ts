/** Content being changed: every change is kept in memory, until all of them together have been checked. */

import { isMarkdown } from '../core/address.ts'
import { prepare } from '../prepare.ts'
import type { Source } from '../core/types.ts'
import type { Prepared } from '../entry.ts'

/** Files as found, and what `prepare` said of the Markdown among them, in the same order. */
export type Content = { sources: readonly Source[]; prepared: readonly Prepared[] }

/** A file as it becomes; without bytes it goes. */
export type Change = { path: string; bytes: Uint8Array | undefined }

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
const encoder = new TextEncoder()

export class Draft {
  readonly #before: ReadonlyMap<string, Source>
  readonly #known: ReadonlyMap<Source, Prepared>
  readonly #files: Map<string, Source>

  constructor({ sources, prepared }: Content) {
    this.#before = new Map(sources.map((source) => [source.path, source]))
    this.#known = new Map(
      sources.filter(isMarkdown).map((source, index) => [source, prepared[index] as Prepared])
    )
    this.#files = new Map(this.#before)
  }

  paths(): string[] {
    return [...this.#files.keys()]
  }

  sources(): Source[] {
    return [...this.#files.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
  }

  edit(path: string, change: (text: string) => string): void {
    const source = this.#files.get(path)
    if (!source || source.isLink) return
    const before = decoder.decode(source.bytes)
    const after = change(before)
    if (after !== before) this.#files.set(path, { path, bytes: encoder.encode(after) })
  }

  /** Adds lines to a file, which is made when it is not there. */
  append(path: string, lines: string): void {
    const before = decoder.decode(this.#files.get(path)?.bytes)
    const end = before === '' || before.endsWith('\n') ? '' : '\n'
    this.#files.set(path, { path, bytes: encoder.encode(before + end + lines) })
  }

  copy(from: string, to: string): void {
    const source = this.#files.get(from)
    if (source) this.#files.set(to, { ...source, path: to })
  }

  /** Everything in a folder; both names end in "/". */
  move(from: string, to: string): void {
    for (const path of this.paths().filter((name) => name.startsWith(from))) {
      this.copy(path, to + path.slice(from.length))
      this.#files.delete(path)
    }
  }

  /** As a whole, ready to be linked; only what changed is prepared again. */
  content(): Content {
    const sources = this.sources()
    const prepared = sources.filter(isMarkdown).map((source) => this.#known.get(source) ?? prepare(source))
    return { sources, prepared }
  }

  /** Sorted by path. */
  changes(): Change[] {
    const written = this.sources().filter((source) => this.#before.get(source.path) !== source)
    const gone = [...this.#before.keys()].filter((path) => !this.#files.has(path))
    const changes: Change[] = [...written, ...gone.map((path) => ({ path, bytes: undefined }))].map(
      ({ path, bytes }) => ({ path, bytes })
    )
    return changes.sort((a, b) => (a.path < b.path ? -1 : 1))
  }
}
