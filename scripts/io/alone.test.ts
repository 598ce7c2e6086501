import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { alone, Busy } from './alone.ts'
import { explainFault } from './fault.ts'

const root = mkdtempSync(join(tmpdir(), 'alone-'))
const FOLDER = join(root, 'generated')
const LOCK = join(root, '.generated.lock')
/** Milliseconds: none of these tests waits for something that comes. */
const NOT_LONG = 120

beforeEach(() => {
  for (const name of readdirSync(root)) rmSync(join(root, name))
})
afterAll(() => rmSync(root, { recursive: true }))

/** A process that is dead by now. */
function deadPid(): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' })
    child.on('exit', () => resolve(child.pid ?? 0))
  })
}

const held = (by: object): void => writeFileSync(LOCK, JSON.stringify({ host: hostname(), ...by }))
const aged = (minutes: number): void => {
  const day = new Date(Date.now() - minutes * 60_000)
  utimesSync(LOCK, day, day)
}

describe('a folder', () => {
  test('has one at a time who works with it, in any number of calls', async () => {
    let atWork = 0
    let most = 0
    const work = async (): Promise<void> => {
      most = Math.max(most, ++atWork)
      await new Promise((resolve) => setTimeout(resolve, 5))
      atWork--
    }
    await Promise.all(Array.from({ length: 12 }, () => alone(FOLDER, work)))
    expect(most).toBe(1)
    expect(readdirSync(root)).toEqual([])
  })

  test('is free again after a fault', async () => {
    const fails = (): never => {
      throw new Error('a fault of ours')
    }
    await expect(alone(FOLDER, fails)).rejects.toThrow('a fault of ours')
    expect(await alone(FOLDER, () => 'klaar')).toBe('klaar')
  })

  test('is refused with a sentence while a living process goes on', async () => {
    held({ pid: process.pid })
    const fault: unknown = await alone(FOLDER, () => 'mis', NOT_LONG).catch((error: unknown) => error)
    expect(fault).toBeInstanceOf(Busy)
    expect(explainFault(fault)).toBe(
      `Een andere opdracht werkt al met deze map. Wacht tot ze klaar is. Loopt er geen, verwijder dan ${LOCK}\n`
    )
    expect(existsSync(LOCK)).toBe(true)
  })

  test('is not taken over from a living process, however old its lock looks: the clock may have jumped', async () => {
    held({ pid: process.pid })
    aged(24 * 60)
    await expect(alone(FOLDER, () => 'mis', NOT_LONG)).rejects.toThrow(Busy)
  })

  test('is taken over from a process that was killed, by one of many', async () => {
    held({ pid: await deadPid() })
    let done = 0
    await Promise.all(Array.from({ length: 8 }, () => alone(FOLDER, () => (done += 1))))
    expect(done).toBe(8)
    expect(readdirSync(root)).toEqual([])
  })

  test('is not taken over from another machine, unless that was long ago', async () => {
    held({ host: 'elders', pid: 1 })
    await expect(alone(FOLDER, () => 'mis', NOT_LONG)).rejects.toThrow(Busy)
    aged(61)
    expect(await alone(FOLDER, () => 'klaar')).toBe('klaar')
  })

  test('is not taken over from who just made the lock and has not signed it', async () => {
    writeFileSync(LOCK, '')
    await expect(alone(FOLDER, () => 'mis', NOT_LONG)).rejects.toThrow(Busy)
    aged(1)
    expect(await alone(FOLDER, () => 'klaar')).toBe('klaar')
  })

  test('of which the lock says nothing that we know stays refused, unless that was long ago', async () => {
    for (const text of ['null', '{}', 'x', '{"host":1,"pid":"1"}']) {
      writeFileSync(LOCK, text)
      await expect(alone(FOLDER, () => 'mis', NOT_LONG)).rejects.toThrow(Busy)
      aged(61)
      expect(await alone(FOLDER, () => 'klaar')).toBe('klaar')
    }
  })
})
