import { expect, test } from 'vitest'
import type { Tab } from './scope'
import { haveAllTold, isUsed, noteAll, noteUse } from './tabs'

function tab(id: string): Tab & { asked: unknown[] } {
  const asked: unknown[] = []
  return { id, url: 'https://site.example/', asked, postMessage: (message) => asked.push(message) }
}

test('what open tabs use is known once each has told, and forgotten when it closes', async () => {
  const [one, two] = [tab('one'), tab('two')]
  expect(noteAll('one', ['page', 'script'])).toEqual(['page', 'script'])
  expect(noteAll('one', ['page', 'script', 'letters'])).toEqual(['letters'])
  noteUse('two', 'style')
  expect(await haveAllTold(() => Promise.resolve([one, two]))).toBe(false)
  expect([one.asked, two.asked]).toEqual([[], [{ type: 'used?' }]])
  expect(['page', 'letters', 'style'].map(isUsed)).toEqual([true, true, true])

  // What it fetched before it told is told too, and is then seen to.
  expect(noteAll('two', ['style'])).toEqual(['style'])
  expect(await haveAllTold(() => Promise.resolve([one, two]))).toBe(true)
  expect(await haveAllTold(() => Promise.resolve([two]))).toBe(true)
  expect(['page', 'letters', 'style'].map(isUsed)).toEqual([false, false, true])
})

test('a tab that closed before it told is forgotten, one that opens meanwhile is not', async () => {
  noteUse('gone', 'a')
  const open = (): Promise<Tab[]> => {
    noteUse('new', 'b')
    return Promise.resolve([])
  }
  expect(await haveAllTold(open)).toBe(true)
  expect(['a', 'b'].map(isUsed)).toEqual([false, true])
})
