/** A line on the terminal that says how far we are; silent for the first second, off a terminal, and in CI. */

import { isCi } from './ci.ts'

const DELAY = 1000

export type Progress = { update: (done: number) => void; end: () => void }

/** `what` is Dutch, and stands behind "3 van 8". */
export function showProgress(total: number, what = 'bestanden gelezen'): Progress {
  const isShown = process.stderr.isTTY && !isCi()
  const start = Date.now()
  let last = 0
  return {
    update(done) {
      const now = Date.now()
      if (!isShown || now - start < DELAY || now - last < 100) return
      last = now
      process.stderr.write(`\r${done} van ${total} ${what}`)
    },
    end() {
      if (isShown && last > 0) process.stderr.write('\r\u001b[K')
    }
  }
}
