import { regex } from 'github-slugger/regex.js'
import { expect, test } from 'vitest'
import { NOT_IN_AN_ID } from './lean-source.mjs'

test('the list of the browser keeps in an id what the slugger keeps, and in our scripts nothing else', () => {
  const wrong: string[] = []
  for (let code = 0; code <= 0x10_ff_ff; code++) {
    if (code >= 0xd8_00 && code <= 0xdf_ff) continue
    const sign = String.fromCodePoint(code)
    const slugger = sign.replace(regex, '') !== ''
    const browser = sign.replace(NOT_IN_AN_ID, '') !== ''
    // Latin, Greek, Cyrillic and signs between: nothing was added there since.
    const isOurs = code < 0x05_30 || (code >= 0x1e_00 && code < 0x2b_00)
    if (slugger ? !browser : browser && isOurs) wrong.push(code.toString(16))
  }
  expect(wrong).toEqual([])
})
