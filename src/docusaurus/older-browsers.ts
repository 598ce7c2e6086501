/**
 * What the oldest browsers that we build for (package.json) do not know yet. The build turns newer words of the language
 * into older ones, but adds no functions. Anything newer than ES2023 is refused by TypeScript (tsconfig.json).
 */

const ARRAYS = {
  toReversed(this: readonly unknown[]) {
    return [...this].reverse()
  },
  toSorted(this: readonly unknown[], compare?: (a: unknown, b: unknown) => number) {
    return [...this].sort(compare)
  },
  toSpliced(this: readonly unknown[], ...change: [number, number, ...unknown[]]) {
    const copy = [...this]
    copy.splice(...change)
    return copy
  },
  with(this: readonly unknown[], index: number, value: unknown) {
    const copy = [...this]
    copy.splice(index, 1, value)
    return copy
  }
}

for (const [name, value] of Object.entries(ARRAYS))
  if (!(name in Array.prototype))
    Object.defineProperty(Array.prototype, name, { value, writable: true, configurable: true })
