/** A fault of ours while it worked on one file: it names the file, so that whoever mends it knows where to look. */
export class FileFault extends Error {
  readonly path: string

  constructor(path: string, cause: unknown) {
    super(`At ${path}`, { cause })
    this.path = path
  }
}

/** What `work` gives; what it throws comes with the file that was worked on, the innermost one. */
export function workingOn<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw error instanceof FileFault ? error : new FileFault(path, error)
  }
}
