/** How a command speaks to whoever ran it. */

/** For wrong use; the exit code that goes with it. */
export function complain(text: string): 2 {
  process.stderr.write(text)
  return 2
}
