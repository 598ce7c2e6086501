/** What follows from a value that nobody changes, worked out once for all who ask. */
export function onceFor<Key extends object, Result>(make: (key: Key) => Result): (key: Key) => Result {
  const known = new WeakMap<Key, { result: Result }>()
  return (key) => {
    const found = known.get(key) ?? { result: make(key) }
    known.set(key, found)
    return found.result
  }
}

/** The same for a text, which nothing can be tied to: the last one is known, so that memory does not grow. */
export function onceForLast<Result>(make: (text: string) => Result): (text: string) => Result {
  let last: { text: string; result: Result } | undefined
  return (text) => {
    if (last?.text !== text) last = { text, result: make(text) }
    return last.result
  }
}
