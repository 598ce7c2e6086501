import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PROJECT_ROOT } from './io/project.ts'

const root = mkdtempSync(join(tmpdir(), 'nieuw-'))
beforeAll(() => cpSync(join(PROJECT_ROOT, 'scripts/fixtures/kader'), root, { recursive: true }))
afterAll(() => rmSync(root, { recursive: true }))

function nieuw(...args: string[]): Promise<{ code: number; stderr: string }> {
  const program = ['--import', 'tsx', join(PROJECT_ROOT, 'scripts/nieuw.ts'), ...args, '--to', root]
  return new Promise((resolve) => {
    execFile(process.execPath, program, (error, _, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stderr })
    })
  })
}

describe('npm run nieuw', () => {
  test.each([
    ['hoofdstuk', 'bodycam', '1.0', 'bijlage'],
    ['hoofdstuk', 'bodycam', '2.0', 'bijlage']
  ])('%s %s %s %s adds nothing to what was adopted', async (...args) => {
    expect(await nieuw(...args)).toEqual({
      code: 2,
      stderr: `docs/inzetkader/bodycam/${args[2]}/ is een vastgestelde versie: daar komt niets meer bij. Schrijf in het concept van de volgende versie. Er is niets gewijzigd.\n`
    })
    expect(existsSync(join(root, `docs/inzetkader/bodycam/${args[2]}/bijlage.md`))).toBe(false)
  })

  test('writes in the concept beside it', async () => {
    expect(await nieuw('hoofdstuk', 'bodycam', '2.1', 'bijlage')).toEqual({ code: 0, stderr: '' })
    expect(existsSync(join(root, 'docs/inzetkader/bodycam/2.1/bijlage.md'))).toBe(true)
  })

  test('knows each version by one number only', async () => {
    const { code, stderr } = await nieuw('inzetkader', 'bodycam', '2.00')
    expect([code, stderr.split('\n')[0]]).toEqual([
      2,
      'Met deze namen krijg je docs/inzetkader/bodycam/2.00/index.md, en dat is geen plaats voor inzetkader.'
    ])
  })
})
