/** Measuring whole processes: seconds on the clock and the most memory they held. */

import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

export type Measured = {
  seconds: number
  /** Highest resident memory in MiB; not a number where the system does not tell (it does on Linux), so no limit is met. */
  peak: number
  /** What it wrote to standard output. */
  output: string
}

/** Runs a command to its end; throws with its output when it gives another exit code than expected. */
export function measure(
  command: string,
  args: readonly string[],
  cwd: string,
  expected = 0
): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const start = performance.now()
    let output = ''
    let errors = ''
    let peak = Number.NaN
    const child = spawn(command, args, { cwd, env: { ...process.env, CI: 'true', NODE_OPTIONS: '' } })
    const poll = setInterval(() => (peak = highest(peak, residentPeak(child.pid))), 50)
    child.stdout.on('data', (data) => (output += String(data)))
    child.stderr.on('data', (data) => (errors += String(data)))
    child.on('close', (code) => {
      clearInterval(poll)
      if (code === expected) resolve({ seconds: (performance.now() - start) / 1000, peak, output })
      else
        reject(
          new Error(`${command} ${args.join(' ')} gave ${String(code)}:\n${(output + errors).slice(-2000)}`)
        )
    })
  })
}

/** A process that has just ended tells nothing more. */
function highest(peak: number, now: number): number {
  if (Number.isNaN(now)) return peak
  return Number.isNaN(peak) ? now : Math.max(peak, now)
}

function residentPeak(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8')
    return Number(/VmHWM:\s+(\d+) kB/u.exec(status)?.[1] ?? Number.NaN) / 1024
  } catch {
    return Number.NaN
  }
}

/** One JSON line per figure. `limit` is what the figure must not exceed (or, with `atLeast`, must reach). */
export function print(
  name: string,
  value: number,
  limit: { atMost?: number; atLeast?: number },
  details: object = {}
): void {
  const isMet =
    (limit.atMost === undefined || value <= limit.atMost) &&
    (limit.atLeast === undefined || value >= limit.atLeast)
  process.stdout.write(
    `${JSON.stringify({ name, value: Number(value.toFixed(4)), ...limit, ok: isMet, ...details })}\n`
  )
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
