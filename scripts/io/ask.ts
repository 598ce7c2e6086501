/** Asks whoever sits at the terminal. */

import { createInterface } from 'node:readline'

/** What was typed; undefined when nobody will answer any more. */
export type Ask = (question: string) => Promise<string | undefined>

/** Undefined where nobody sits at it: a pipe, a workflow. What was typed before a question is no answer to it. */
export function openAsk(): { ask: Ask; close: () => void } | undefined {
  const { stdin: input, stdout: output } = process
  if (!input.isTTY || !output.isTTY) return undefined
  const lines = createInterface({ input, output })
  let isOpen = true
  const closed = new Promise<undefined>((resolve) => {
    lines.once('close', () => {
      isOpen = false
      resolve(undefined)
    })
  })
  return {
    ask: (question) =>
      isOpen
        ? Promise.race([closed, new Promise<string>((resolve) => lines.question(question, resolve))])
        : closed,
    close: () => lines.close()
  }
}
