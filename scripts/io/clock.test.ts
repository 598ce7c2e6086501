import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { todayInBrussels } from './clock.ts'
import { PROJECT_ROOT } from './project.ts'

afterEach(() => void vi.useRealTimers())

test.each([
  ['2026-07-01T23:30:00Z', '2026-07-02'],
  ['2026-12-31T23:30:00Z', '2027-01-01'],
  ['2026-12-31T22:30:00Z', '2026-12-31']
])('at %s today is %s', (moment, day) => {
  vi.useFakeTimers({ now: new Date(moment), toFake: ['Date'] })
  expect(todayInBrussels()).toBe(day)
})

test('nothing else asks the system which day it is, or counts days by hand', () => {
  /** How long something takes or stood there, which no calendar knows. */
  const durations = /^(?:scripts\/(?:test\.ts|io\/(?:alone|dev-server|image-cache|progress)\.ts))$/u
  /** A moment, kept for later or turned into the day in Brussels. */
  const moments =
    /^src\/(?:reader\/(?:geladen|today|offline\/(?:store|answer))|inzetkader\/confirmed|parts\/ticks)\.ts$/u
  const files = ['scripts', 'src']
    .flatMap((folder) =>
      readdirSync(join(PROJECT_ROOT, folder), { recursive: true, encoding: 'utf8' }).map(
        (file) => `${folder}/${file.replaceAll('\\', '/')}`
      )
    )
    .filter(
      (file) => /(?<!\.test)\.tsx?$/u.test(file) && !/^scripts\/(?:browser|bench|fixtures)\//u.test(file)
    )
    .filter((file) => !durations.test(file) && !moments.test(file))
  const asking = files.filter((file) =>
    /\bnew Date\(|\bDate\.(?:now|UTC|parse)\b|86_?400|\bUTC(?:Date|Month)\(/u.test(
      readFileSync(join(PROJECT_ROOT, file), 'utf8')
    )
  )
  expect(asking.sort()).toEqual(['scripts/io/clock.ts', 'scripts/pipeline/core/calendar.ts'])
})
